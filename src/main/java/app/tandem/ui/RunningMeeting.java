package app.tandem.ui;

import app.tandem.model.Meeting;
import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import app.tandem.ui.console.meeting.FrameCard;
import app.tandem.ui.console.meeting.MeetingPane;
import app.tandem.ui.console.meeting.MeetingPane.Surroundings;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.stage.Showing;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The page of the meeting that runs. One pane goes with a meeting as long as the workspace is open, so that what was
 * typed in any step stays; a meeting that was closed stays there until the next one begins.
 */
final class RunningMeeting {

    private final Texts texts;
    private final Door door;
    private final Consumer<String> tell;
    private final Showing showing = new Showing();
    private final StackPane holder = new StackPane();
    private final Timeline minutes;
    private @Nullable MeetingPane pane;
    private long meeting;

    RunningMeeting(Texts texts, Door door, Consumer<String> tell, Windows windows, Runnable home) {
        this.texts = texts;
        this.door = door;
        this.tell = tell;
        minutes = new Timeline(new KeyFrame(Duration.seconds(10), event -> tick()));
        minutes.setCycleCount(Timeline.INDEFINITE);
        minutes.play();
        windows.stage().sceneProperty().subscribe(() -> {});
    }

    Region pane() {
        return holder;
    }

    /** Draws the meeting that runs, or the one that ran last. */
    void show(State state) {
        Optional<Meeting> running = Meetings.running(state);
        running.filter(each -> each.id() != meeting).ifPresent(this::begin);
        MeetingPane shown = pane;
        if (shown != null) {
            shown.show(state, state.get(Meeting.class, meeting));
        }
    }

    private void begin(Meeting now) {
        meeting = now.id();
        MeetingTools tools = new MeetingTools(texts, door, showing, InstantSource.system(), tell);
        Map<FrameCard, Region> cards = new EnumMap<>(FrameCard.class);
        pane = new MeetingPane(tools, new StepCatalogue(tools)::pane,
                new Surroundings(new Region(), new Region(), cards, Map.of()));
        holder.getChildren().setAll(pane);
    }

    /** What keys do in it now. */
    Map<Keys, Runnable> acts() {
        MeetingPane shown = pane;
        return shown == null ? Map.of() : shown.acts();
    }

    private void tick() {
        MeetingPane shown = pane;
        if (shown != null) {
            shown.tick();
        }
    }

    void close() {
        minutes.stop();
    }
}
