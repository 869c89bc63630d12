package app.tandem.ui.console.meeting;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Duration;

/** Beats as often as the stage looks at its clock, and only while a node is in a window that is shown. */
public final class Heartbeat {

    /** A second is seen to end soon after it does, however late a beat may come, and here as there. */
    private static final Duration OFTEN = Duration.millis(100);

    private final Timeline timeline;
    private final ObservableValue<Boolean> seen;
    private boolean wanted;

    public Heartbeat(Node node, Runnable beat) {
        timeline = new Timeline(new KeyFrame(OFTEN, event -> beat.run()));
        timeline.setCycleCount(Timeline.INDEFINITE);
        seen = node.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false);
        seen.subscribe(now -> {
            if (now && wanted) {
                beat.run();
            }
            turn();
        });
    }

    /** Beats from now on, or no longer. */
    public void beat(boolean on) {
        wanted = on;
        turn();
    }

    boolean beating() {
        return timeline.getStatus() == Timeline.Status.RUNNING;
    }

    private void turn() {
        if (!wanted || !seen.getValue()) {
            timeline.stop();
        } else if (!beating()) {
            timeline.play();
        }
    }
}
