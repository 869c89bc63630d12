package app.tandem.ui;

import app.tandem.model.Meeting;
import app.tandem.rules.State;
import app.tandem.ui.console.ConsolePane;
import app.tandem.ui.console.Rail;
import app.tandem.ui.controls.IconButton;
import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.StagePages;
import app.tandem.ui.stage.StagePane;
import java.time.Instant;
import java.time.InstantSource;
import javafx.scene.Parent;
import org.kordamp.ikonli.feather.Feather;

/** A meeting's console as it looks at a moment, in no window: it makes no move. */
final class MeetingScreens {

    private final Texts texts;
    private final InstantSource clock;

    MeetingScreens(Texts texts, Instant now) {
        this.texts = texts;
        this.clock = InstantSource.fixed(now);
    }

    Parent stage(State state, Meeting meeting) {
        StagePane stage = new StagePane(texts, new Showing(), new StagePages(texts)::page);
        stage.show(state, meeting);
        return stage;
    }

    Parent console(State state, Meeting meeting, Theme colours, String workspace) {
        IconButton theme = new IconButton(() -> {});
        theme.show(Feather.MOON, "");
        Rail rail = new Rail(texts, () -> {}, page -> {}, theme);
        rail.show(workspace);
        rail.meeting(true);
        rail.here(Rail.Page.MEETING);
        RunningMeeting running = new RunningMeeting(texts, (move, made, refused) -> {}, words -> {}, clock);
        running.dress(colours);
        running.show(state, meeting);
        ConsolePane console = new ConsolePane(texts, rail, running.pane());
        console.page(running.pane(), true);
        return console;
    }
}
