package app.tandem.ui.console.slot;

import app.tandem.ui.controls.Seen;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Something goes on elsewhere: what, and the way to it. */
public final class WayLine extends HBox {

    private final Label words = Parts.words("", "words");

    /**
     * @param way leads there
     */
    public WayLine(Button way) {
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        getStyleClass().addAll("look-line", "way-line");
        getChildren().addAll(words, way);
        show("");
    }

    /** Shows what goes on; is not there for no words. */
    public void show(String said) {
        words.setText(said);
        Seen.when(!said.isEmpty(), this);
    }
}
