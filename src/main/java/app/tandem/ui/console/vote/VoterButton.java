package app.tandem.ui.console.vote;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.Avatar;
import app.tandem.ui.controls.Icon;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Somebody who may vote, with a tick once they have. */
final class VoterButton extends Button {

    private static final PseudoClass VOTED = PseudoClass.getPseudoClass("voted");

    private final Texts texts;
    private final Avatar avatar;
    private VoteView.@Nullable Voter shown;

    VoterButton(Texts texts, long person, Runnable chosen) {
        this.texts = texts;
        avatar = new Avatar(texts);
        HBox before = new HBox(new Icon(Feather.CHECK_CIRCLE, "tick"), avatar);
        before.getStyleClass().add("before");
        setGraphic(before);
        setId("voter-" + person);
        setOnAction(event -> chosen.run());
        getStyleClass().add("voter");
        setWrapText(true);
    }

    void show(VoteView.Voter voter) {
        if (voter.equals(shown)) {
            return;
        }
        shown = voter;
        avatar.show(voter.face());
        setText(voter.face().name());
        pseudoClassStateChanged(VOTED, voter.voted());
        setAccessibleText(voter.voted() ? texts.get("vote.has-voted", voter.face().name())
                : texts.get("vote.to-vote", voter.face().name()));
        setDisable(voter.voted());
    }
}
