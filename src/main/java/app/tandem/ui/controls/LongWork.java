package app.tandem.ui.controls;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** A button that becomes a bar with words while its work takes longer than one notices. */
public final class LongWork extends StackPane {

    private static final Duration NOTICED = Duration.millis(400);

    private final Button button;
    private final Label words = new Label();
    private final VBox bar = new VBox(words, new ProgressBar());
    private final PauseTransition soon = new PauseTransition(NOTICED);

    public LongWork(Button button) {
        this.button = button;
        getStyleClass().add("long-work");
        bar.getStyleClass().add("bar");
        bar.setVisible(false);
        button.setMaxWidth(Double.MAX_VALUE);
        ((ProgressBar) bar.getChildren().getLast()).setMaxWidth(Double.MAX_VALUE);
        soon.setOnFinished(event -> appear(true));
        getChildren().addAll(button, bar);
    }

    /** The work has begun; what it does is said if it takes long. */
    public void begin(String what) {
        words.setText(what);
        soon.playFromStart();
    }

    /** The work is done. */
    public void end() {
        soon.stop();
        appear(false);
    }

    private void appear(boolean working) {
        bar.setVisible(working);
        button.setVisible(!working);
    }
}
