package app.tandem.ui.console.vote;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.Avatar;
import app.tandem.ui.controls.Icon;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Who may vote, with a tick for who has; who has not comes to the laptop and chooses their name. */
final class AtConsole extends VBox {

    private static final PseudoClass VOTED = PseudoClass.getPseudoClass("voted");

    private final Texts texts;
    private final LongConsumer chosen;
    private final VoterGrid<Button> voters = new VoterGrid<>(this::button, this::draw);

    AtConsole(Texts texts, LongConsumer chosen) {
        this.texts = texts;
        this.chosen = chosen;
        getChildren().add(voters);
    }

    void show(List<VoteView.Voter> now) {
        voters.show(now);
    }

    /** Gives the focus to who may vote next after a person; whether there is anybody left. */
    boolean goOn(long person) {
        voters.next(person).ifPresent(Button::requestFocus);
        return voters.next(person).isPresent();
    }

    private Button button(VoteView.Voter voter) {
        Button button = new Button();
        button.setId("voter-" + voter.id());
        button.setOnAction(event -> chosen.accept(voter.id()));
        button.getStyleClass().add("voter");
        button.setWrapText(true);
        return button;
    }

    private void draw(Button button, VoteView.Voter voter) {
        Avatar avatar = new Avatar(texts);
        avatar.show(voter.face());
        HBox before = new HBox(new Icon(Feather.CHECK_CIRCLE, "tick"), avatar);
        before.getStyleClass().add("before");
        button.setGraphic(before);
        button.setText(voter.face().name());
        button.pseudoClassStateChanged(VOTED, voter.voted());
        button.setAccessibleText(voter.voted() ? texts.get("vote.has-voted", voter.face().name())
                : texts.get("vote.to-vote", voter.face().name()));
        button.setDisable(voter.voted());
    }
}
