package app.tandem.ui;

import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Step;
import app.tandem.rules.State;
import app.tandem.ui.console.ConsolePane;
import app.tandem.ui.console.Rail;
import app.tandem.ui.console.SettingsCard;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.Onward;
import app.tandem.ui.console.meeting.TimerClock;
import app.tandem.ui.controls.IconButton;
import app.tandem.ui.home.HotButtons;
import app.tandem.ui.stage.Displays;
import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.StagePages;
import app.tandem.ui.stage.StagePane;
import app.tandem.ui.stage.StageWindow;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/** A meeting's console as it looks at a moment, in no window: it makes no move. */
final class MeetingScreens {

    static final Onward NOWHERE = new Onward() {

        @Override
        public void meeting(long id) {}

        @Override
        public void home() {}
    };

    private final Texts texts;
    private final InstantSource clock;

    MeetingScreens(Texts texts, Instant now) {
        this.texts = texts;
        this.clock = InstantSource.fixed(now);
    }

    /** Whether a step of a kind of meeting has a pane on the console yet. */
    static boolean shows(Texts texts, MeetingKind kind, Step step) {
        MeetingTools tools = new MeetingTools(texts, (move, made, refused) -> {}, new Showing(),
                InstantSource.system(), words -> {});
        return new StepCatalogue(tools, NOWHERE).pane(kind, step) != null;
    }

    Parent stage(State state, Meeting meeting) {
        return stage(state, meeting, new Showing());
    }

    private Parent stage(State state, Meeting meeting, Showing showing) {
        StagePane stage = new StagePane(texts, showing, new StagePages(texts)::page);
        stage.show(state, meeting);
        return stage;
    }

    /** A stage that stands on no screen. */
    static OpenStage unshown(Texts texts, InstantSource clock) {
        return unshown(texts, new TimerClock(clock, System::nanoTime));
    }

    static OpenStage unshown(Texts texts, TimerClock clock) {
        return new OpenStage(texts, clock, new NoDisplays(), new NoConsole());
    }

    /** Console and stage of a meeting, which look at the same. */
    record Both(Parent console, Parent stage) {}

    /**
     * @param issue which is talked about; 0 for the one that the step begins with
     */
    Both both(State state, Meeting meeting, long issue, Theme colours, String workspace) {
        OpenStage unshown = unshown(texts, clock);
        Parent console = console(state, meeting, unshown, colours, workspace);
        if (issue != 0) {
            unshown.showing().issue().set(issue);
        }
        return new Both(console, stage(state, meeting, unshown.showing()));
    }

    Parent console(State state, Meeting meeting, Theme colours, String workspace) {
        return console(state, meeting, unshown(texts, clock), colours, workspace);
    }

    private Parent console(State state, Meeting meeting, OpenStage stage, Theme colours, String workspace) {
        IconButton theme = new IconButton(() -> {});
        theme.show(Feather.MOON, "");
        Rail rail = new Rail(texts, () -> {}, page -> {}, theme, Rail.help(texts, () -> {}),
                SettingsCard.gear(texts, () -> {}));
        rail.show(workspace);
        rail.meeting(true);
        rail.hotButtons(HotButtons.count(state));
        rail.here(Rail.Page.MEETING);
        stage.dress(colours);
        stage.show(state, meeting);
        RunningMeeting running = new RunningMeeting(
                new MeetingTools(texts, (move, made, refused) -> {}, stage.showing(), clock, words -> {}), NOWHERE,
                stage, new SimpleBooleanProperty(true), () -> false);
        running.show(state, meeting);
        ConsolePane console = new ConsolePane(texts, rail, running.pane());
        console.page(running.pane(), true);
        return console;
    }

    /** A picture stands on no screen. */
    private static final class NoDisplays implements Displays {

        @Override
        public List<Rectangle2D> bounds() {
            return List.of();
        }

        @Override
        public Subscription watch(Runnable changed) {
            return Subscription.EMPTY;
        }
    }

    /** A picture has no keys. */
    private static final class NoConsole implements StageWindow.Console {

        @Override
        public Point2D middle() {
            return Point2D.ZERO;
        }

        @Override
        public void press(KeyEvent event) {}

        @Override
        public void focus() {}

        @Override
        public void furnish(Stage window) {}
    }
}
