package app.tandem.ui;

import app.tandem.model.Meeting;
import app.tandem.model.Timer;
import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import app.tandem.rules.Timers;
import app.tandem.ui.console.meeting.TimerClock;
import app.tandem.ui.stage.Displays;
import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.StageChip;
import app.tandem.ui.stage.StagePages;
import app.tandem.ui.stage.StagePane;
import app.tandem.ui.stage.StagePreview;
import app.tandem.ui.stage.StageWindow;
import java.time.Instant;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The one stage of an open workspace: its scene, the window that shows it, its preview on the console. */
final class OpenStage implements AutoCloseable {

    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final Duration OFTEN = Duration.millis(100);

    private final TimerClock clock;
    private final Showing showing = new Showing();
    private final StagePane pane;
    private final Scene scene;
    private final StagePreview preview;
    private final StageWindow window;
    private final StageChip chip;
    private final Timeline ticking = new Timeline(new KeyFrame(OFTEN, event -> tick()));
    private @Nullable Timer timer;
    private long meeting;

    OpenStage(Texts texts, TimerClock clock, Displays displays, StageWindow.Console console) {
        this.clock = clock;
        pane = new StagePane(texts, showing, new StagePages(texts)::page);
        scene = new Scene(pane, WIDTH, HEIGHT);
        preview = new StagePreview(texts, scene, showing);
        window = new StageWindow(scene, displays, console);
        chip = new StageChip(texts, window);
        pane.whenSettled(preview::refresh);
        ticking.setCycleCount(Timeline.INDEFINITE);
    }

    /** What time it is for the timers, here and on the console. */
    TimerClock clock() {
        return clock;
    }

    /** How the facilitator lets it show what holds. */
    Showing showing() {
        return showing;
    }

    /** What the room sees, in a window or not. */
    Scene scene() {
        return scene;
    }

    /** The stage, small. */
    Region preview() {
        return preview;
    }

    /** Says where the stage is, and moves it. */
    Node chip() {
        return chip;
    }

    StageWindow window() {
        return window;
    }

    /** Light or dark. */
    void dress(Theme theme) {
        theme.dressStage(scene);
        preview.refresh();
    }

    /** Draws the meeting that runs, or the one that ran last, whatever the console is at. */
    void show(State state) {
        meeting = Meetings.running(state).map(Meeting::id).orElse(meeting);
        show(state, state.find(Meeting.class, meeting).filter(each -> !each.planned()).orElse(null));
    }

    void show(State state, @Nullable Meeting now) {
        timer = now == null ? null : Timers.current(state, now).orElse(null);
        clock.watch(timer, state.at());
        tick();
        pane.show(state, now);
        if (timer != null && timer.endsAt() != null) {
            ticking.play();
        } else {
            ticking.stop();
        }
        preview.refresh();
    }

    /** Draws again when another second is shown. */
    private void tick() {
        Instant now = clock.now();
        if (timer != null && timer.leftAt(now) != timer.leftAt(showing.now().get())) {
            showing.now().set(now);
        }
    }

    @Override
    public void close() {
        ticking.stop();
        window.close();
    }
}
