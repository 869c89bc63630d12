package app.tandem.ui.console.vote;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.Avatar;
import app.tandem.ui.controls.Icon;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Who may vote, with a tick for who has; who has not comes to the laptop and chooses their name. */
final class AtConsole extends FlowPane {

    private static final double NAME = 170;

    private final Texts texts;
    private final LongConsumer chosen;
    private List<VoteView.Voter> shown = List.of();

    AtConsole(Texts texts, LongConsumer chosen) {
        this.texts = texts;
        this.chosen = chosen;
        getStyleClass().add("voters");
    }

    void show(List<VoteView.Voter> voters) {
        if (!voters.equals(shown)) {
            shown = voters;
            getChildren().setAll(voters.stream().map(this::row).toList());
        }
    }

    private Button row(VoteView.Voter voter) {
        Avatar avatar = new Avatar(texts);
        avatar.show(voter.face());
        Button row = Parts.button("voter-" + voter.id(), "", () -> chosen.accept(voter.id()));
        row.getStyleClass().add("voter");
        Region name = Parts.words(voter.face().name(), "name");
        name.setMinWidth(NAME);
        name.setMaxWidth(NAME);
        HBox line = Parts.line(avatar, name);
        if (voter.voted()) {
            line.getChildren().add(new Icon(Feather.CHECK_CIRCLE, "voted"));
        }
        row.setGraphic(line);
        row.setAccessibleText(voter.voted() ? texts.get("vote.has-voted", voter.face().name())
                : texts.get("vote.to-vote", voter.face().name()));
        row.setDisable(voter.voted());
        return row;
    }
}
