package app.tandem.ui.console.pair;

import app.tandem.rules.Refusal;
import app.tandem.ui.Refusals;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.KeyCap;
import app.tandem.ui.controls.Seen;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Confirms the duos, or says what is left to do before they can be. */
final class ConfirmFoot extends VBox {

    private final Texts texts;
    private final Button confirm;
    private final Label left = new Label();

    ConfirmFoot(Texts texts, Runnable confirming) {
        this.texts = texts;
        getStyleClass().add("pair-foot");
        confirm = new Button(texts.get("pair.confirm"), new KeyCap(texts.get("key.ctrl", texts.get("key.enter"))));
        confirm.setContentDisplay(ContentDisplay.RIGHT);
        confirm.setId("confirm-duos");
        confirm.getStyleClass().add("accent");
        confirm.setMaxWidth(Double.MAX_VALUE);
        confirm.setOnAction(event -> confirming.run());
        left.getStyleClass().add("quiet");
        left.setWrapText(true);
        getChildren().addAll(left, confirm);
    }

    /**
     * @param dated whether the date is one that is allowed
     */
    void show(PairView now, boolean dated) {
        Seen.when(!now.taken(), this);
        Seen.saying(left, hindrance(now, dated));
        confirm.setDisable(!left.getText().isEmpty());
    }

    /** What is left to do before the duos can be confirmed; empty where they can. */
    private String hindrance(PairView now, boolean dated) {
        if (now.duos().isEmpty()) {
            return texts.get("pair.confirm.propose");
        }
        Refusal why = now.refused();
        if (why != null) {
            return texts.get("pair.confirm.refused", Refusals.of(texts, why));
        }
        return dated ? "" : texts.get("pair.confirm.date");
    }

    /** Presses its button, as its key does. */
    void fire() {
        confirm.fire();
    }
}
