package app.tandem.ui.console.vote;

import app.tandem.rules.VoteMove.VoidRound;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Seen;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Voids a round, with the reason in place: quiet, for it is rarely wanted. */
final class VoidForm extends VBox {

    private final TextField reason = new TextField();
    private final VBox body;
    private long round;

    VoidForm(Texts texts, Acts acts) {
        RefusalLine refusal = new RefusalLine(texts, reason);
        Button unfold = Parts.button("void", texts.get("vote.void"), this::unfold);
        unfold.getStyleClass().add("quiet-button");
        reason.setId("void-reason");
        reason.setPromptText(texts.get("vote.void.reason"));
        Runnable annul = () -> acts.make(new VoidRound(round, reason.getText()), refusal, this::fold);
        reason.setOnAction(event -> annul.run());
        body = new VBox(Parts.words(texts.get("vote.void.what"), "small"), reason, refusal,
                Parts.line(Parts.button("void-now", texts.get("vote.void.now"), annul),
                        Parts.button("void-not", texts.get("vote.void.not"), this::fold)));
        body.getStyleClass().add("rows");
        getStyleClass().add("rows");
        getChildren().addAll(unfold, body);
        Seen.when(false, body);
    }

    void show(long now) {
        round = now;
    }

    private void unfold() {
        Seen.when(!body.isVisible(), body);
        reason.requestFocus();
    }

    private void fold() {
        reason.clear();
        Seen.when(false, body);
    }
}
