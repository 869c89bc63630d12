package app.tandem.ui;

import app.tandem.model.Meeting;
import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import app.tandem.ui.console.meeting.Chime;
import app.tandem.ui.console.meeting.FrameCard;
import app.tandem.ui.console.meeting.MeetingPane;
import app.tandem.ui.console.meeting.MeetingPane.Surroundings;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.SoftChime;
import app.tandem.ui.console.meeting.SpokenCard;
import app.tandem.ui.console.meeting.TimerCard;
import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.StagePages;
import app.tandem.ui.stage.StagePane;
import app.tandem.ui.stage.StagePreview;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The page of the meeting that runs. One pane goes with a meeting as long as the workspace is open, so that what was
 * typed in any step stays; a meeting that was closed stays there until the next one begins.
 */
final class RunningMeeting {

    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;

    private final Texts texts;
    private final Door door;
    private final Consumer<String> tell;
    private final InstantSource clock;
    private final Showing showing = new Showing();
    private final StagePane stage;
    private final Scene scene;
    private final StagePreview preview;
    private final StackPane holder = new StackPane();
    private final Timeline minutes;
    private final Chime chime = new SoftChime(() -> true);
    private @Nullable MeetingPane pane;
    private @Nullable TimerCard timer;
    private @Nullable SpokenCard spoken;
    private boolean reopened = true;
    private long meeting;

    RunningMeeting(Texts texts, Door door, Consumer<String> tell, InstantSource clock) {
        this.texts = texts;
        this.door = door;
        this.tell = tell;
        this.clock = clock;
        stage = new StagePane(texts, showing, new StagePages(texts)::page);
        scene = new Scene(stage, WIDTH, HEIGHT);
        preview = new StagePreview(texts, scene, showing);
        minutes = new Timeline(new KeyFrame(Duration.seconds(10), event -> tick()));
        minutes.setCycleCount(Timeline.INDEFINITE);
        minutes.play();
    }

    Region pane() {
        return holder;
    }

    /** Draws the meeting that runs, or the one that ran last. */
    void show(State state) {
        Optional<Meeting> running = Meetings.running(state);
        if (running.isPresent()) {
            show(state, running.get());
        } else if (meeting != 0) {
            show(state, state.get(Meeting.class, meeting));
        }
    }

    void show(State state, Meeting now) {
        if (now.id() != meeting) {
            begin(now);
        }
        stage.show(state, now);
        preview.refresh();
        Objects.requireNonNull(pane).show(state, now);
        Objects.requireNonNull(timer).show(state, now);
        Objects.requireNonNull(spoken).show(state, now);
    }

    private static Map<Keys, Runnable> keys(TimerCard timer, SpokenCard spoken) {
        Map<Keys, Runnable> keys = new LinkedHashMap<>();
        keys.put(Keys.TICK, spoken::tick);
        keys.put(Keys.TIMER, timer::toggle);
        keys.put(Keys.MORE, timer::more);
        keys.put(Keys.LESS, timer::less);
        return keys;
    }

    private void begin(Meeting now) {
        meeting = now.id();
        MeetingTools tools = new MeetingTools(texts, door, showing, clock, tell);
        timer = new TimerCard(tools, new TimerCard.Works(System::nanoTime, chime, reopened));
        spoken = new SpokenCard(tools);
        pane = new MeetingPane(tools, new StepCatalogue(tools)::pane, new Surroundings(preview, new Region(),
                Map.of(FrameCard.TIMER, timer, FrameCard.SPOKEN, spoken, FrameCard.RECORD, new Region()),
                keys(timer, spoken)));
        reopened = false;
        holder.getChildren().setAll(pane);
    }

    /** Light or dark, the stage as the console. */
    void dress(Theme theme) {
        theme.dressStage(scene);
        preview.refresh();
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
