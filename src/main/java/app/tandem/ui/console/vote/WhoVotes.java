package app.tandem.ui.console.vote;

import app.tandem.model.Side;
import app.tandem.rules.Voting;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.SideLabel;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** How many vote of each side, and what follows where they are few. */
final class WhoVotes extends VBox {

    private static final List<Side> SIDES = List.of(Side.SALES, Side.MARKETING);

    private final Texts texts;
    private List<Long> counted = List.of();

    WhoVotes(Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("card", "vote-card");
    }

    void show(VoteView now) {
        List<Long> counts = SIDES.stream().map(now::count).toList();
        if (!counts.equals(counted)) {
            counted = counts;
            getChildren().setAll(new CardHeader(texts.get("vote.who")));
            SIDES.forEach(each -> add(each, now.count(each)));
        }
    }

    private void add(Side side, long count) {
        getChildren().add(Parts.line(new SideLabel(texts, side), Parts.space(), new Label(Long.toString(count))));
        if (count < Voting.LEAST_OF_A_SIDE) {
            String word = SideLabel.word(texts, side);
            getChildren().add(Parts.words(
                    count == 0 ? texts.get("vote.side.none", word) : texts.get("vote.side.few", word), "amber"));
        }
    }
}
