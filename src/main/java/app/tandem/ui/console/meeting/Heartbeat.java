package app.tandem.ui.console.meeting;

import java.time.Duration;
import java.time.Instant;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Beats once a second, just after the second that is counted, and only while a node is in a window that is shown. */
public final class Heartbeat {

    private static final int SECOND = 1000;
    private static final int JUST_AFTER = 15;

    private final Timeline timeline;
    private final ObservableValue<Boolean> seen;
    private boolean wanted;
    private @Nullable Instant counted;

    public Heartbeat(Node node, Runnable beat) {
        timeline = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), event -> beat.run()));
        timeline.setCycleCount(Timeline.INDEFINITE);
        seen = node.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false);
        seen.subscribe(now -> {
            if (now && wanted) {
                beat.run();
            }
            turn();
        });
    }

    /** Beats for what counts to or from an instant; not at all for null. */
    public void beat(@Nullable Instant to, Instant now) {
        boolean other = to != null && !to.equals(counted) && counted != null;
        wanted = to != null;
        if (other || counted == null) {
            counted = to;
            timeline.stop();
            if (to != null) {
                timeline.setDelay(javafx.util.Duration.millis(untilNext(to, now)));
            }
        }
        if (to == null) {
            counted = null;
        }
        turn();
    }

    boolean beating() {
        return timeline.getStatus() == Timeline.Status.RUNNING;
    }

    private static long untilNext(Instant to, Instant now) {
        return Math.floorMod(Duration.between(now, to).toMillis(), SECOND) + JUST_AFTER;
    }

    private void turn() {
        if (!wanted || !seen.getValue()) {
            timeline.stop();
        } else if (!beating()) {
            timeline.play();
        }
    }
}
