package app.tandem.ui;

import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import app.tandem.ui.WorkspacePages.Made;
import app.tandem.ui.console.ConsolePane;
import app.tandem.ui.console.PageTools;
import app.tandem.ui.console.Rail;
import app.tandem.ui.console.Saving;
import app.tandem.ui.console.SettingsCard;
import app.tandem.ui.console.actions.ActionsPage;
import app.tandem.ui.console.duos.DuosPage;
import app.tandem.ui.console.issues.IssuesPage;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.TimerClock;
import app.tandem.ui.console.meetings.MeetingsPage;
import app.tandem.ui.console.minutes.MinutesPage;
import app.tandem.ui.controls.KeySheet;
import app.tandem.ui.home.HomePage;
import app.tandem.ui.home.HotButtons;
import app.tandem.ui.stage.Displays;
import app.tandem.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** An open workspace in its window: its pages, all of which draw whatever state was published last. */
final class OpenWorkspace {

    private final Workspace workspace;
    private final Texts texts;
    private final LiveState live;
    private final RunningMeeting meeting;
    private final OpenStage stage;
    private final Subscription dressing;
    private final Rail rail;
    private final KeySheet sheet;
    private final SettingsCard chosen;
    private final ConsolePane console;
    private final ShownPage shown;
    private final Ways ways;
    private final TakingBack back;

    /**
     * What is beside a workspace.
     *
     * @param leave goes back to the welcome screen
     * @param windows hands out what all windows share
     * @param file asks for a file
     * @param files asks where to write one, and writes it
     * @param today what day it is there
     */
    record Around(Runnable leave, Windows windows, Supplier<Optional<Path>> file, Saving files,
            Function<State, LocalDate> today) {}

    /**
     * @param failed is told of what should not have happened
     */
    OpenWorkspace(Workspace workspace, Texts texts, Bridge bridge, Around around, Consumer<Exception> failed) {
        this.workspace = workspace;
        live = new LiveState(workspace);
        WorkspaceDoor door = new WorkspaceDoor(workspace, bridge, texts, failed);
        Settings settings = around.windows().settings();
        chosen = new SettingsCard(texts, settings);
        this.texts = texts;
        sheet = new KeySheet(texts);
        rail = new Rail(texts, around.leave(), to -> go(Place.of(to)), around.windows().themeButton(),
                Rail.help(texts, this::help), chosen.button());
        console = new ConsolePane(texts, rail, new Region(), chosen, sheet);
        WorkspacePages pages = new WorkspacePages();
        shown = new ShownPage(pages, rail, console, live.state()::get);
        ways = new Ways(texts, door, shown);
        back = new TakingBack(texts, door, console, ways, live.state()::get);
        stage = new OpenStage(texts, new TimerClock(workspace.clock(), System::nanoTime), Displays.real(),
                around.windows().console());
        dressing = around.windows().themes().subscribe(stage::dress);
        meeting = new RunningMeeting(
                new MeetingTools(texts, door, stage.showing(), workspace.clock(), console::tell), ways, stage,
                settings.singleKeys(), settings.sound()::get);
        fill(pages, new PageTools(texts, door, around.today(), ways, console), around.files(), settings);
        addPeople(pages, new PeoplePages.Ground(workspace, door, bridge, failed), texts, around.file());
        rail.search(ways::search);
        rail.show(workspace.name());
        door.listen(back::offer);
        live.state().subscribe(this::draw);
        go(Place.HOME);
    }

    private void fill(WorkspacePages pages, PageTools tools, Saving files, Settings settings) {
        pages.with(Place.HOME, () -> new HomePage(tools, workspace.name()))
                .with(Place.MEETING, () -> new Made(meeting.pane(), meeting::show, () -> {}, meeting::acts))
                .with(Place.MEETINGS, () -> new MeetingsPage(tools))
                .with(Place.ISSUES, () -> new IssuesPage(tools, files, settings.issuesAsBoard()))
                .with(Place.DUOS, () -> new DuosPage(tools))
                .with(Place.ACTIONS, () -> new ActionsPage(tools))
                .with(Place.MINUTES, () -> new MinutesPage(tools, files));
    }

    private void addPeople(WorkspacePages pages, PeoplePages.Ground ground, Texts texts,
            Supplier<Optional<Path>> file) {
        Lazy<PeoplePages> people = new Lazy<>(() -> new PeoplePages(texts, ground, file, ways));
        pages.with(Place.PEOPLE, () -> people.get().list()).with(Place.IMPORT, () -> people.get().importing())
                .with(Place.SETUP, () -> people.get().setup());
    }

    ConsolePane screen() {
        return console;
    }

    /** It is in a window now, where the focus goes where one begins. */
    void entered() {
        shown.entered();
    }

    /** Draws anew what depends on the day. */
    void redraw() {
        draw(live.state().get());
    }

    /** What keys do on the page that is shown, or in what lies over it. */
    Map<Keys, Runnable> acts() {
        if (chosen.isOpen()) {
            return Map.of(Keys.LEAVE, chosen::close);
        }
        if (sheet.isVisible()) {
            return sheet.acts();
        }
        Map<Keys, Runnable> acts = new LinkedHashMap<>(shown.acts());
        acts.putIfAbsent(Keys.FIND, ways::search);
        acts.putIfAbsent(Keys.UNDO, back::undo);
        acts.putIfAbsent(Keys.REDO, back::redo);
        acts.putIfAbsent(Keys.HELP, this::help);
        return acts;
    }

    /** Shows all keys of where one is, or shows them no more. */
    private void help() {
        sheet.toggle(acts().keySet(), texts.get(shown.is(Place.MEETING) ? "keys.leave" : "keys.leave.form"));
    }

    /** Draws no more. */
    void stop() {
        live.close();
        meeting.close();
        dressing.unsubscribe();
        stage.close();
    }

    /** Closes the workspace; away from the JavaFX thread, for it may take seconds. */
    boolean close() {
        workspace.close();
        return true;
    }

    /** From a new workspace straight to its first meeting. */
    void showSetup() {
        go(Place.SETUP);
    }

    private void go(Place to) {
        shown.go(to);
    }

    private void draw(State state) {
        rail.meeting(Meetings.running(state).isPresent());
        rail.hotButtons(HotButtons.count(state));
        stage.show(state);
        if (shown.is(Place.MEETING) && meeting.waits(state)) {
            go(Place.HOME);
        } else {
            shown.draw(state);
        }
    }
}
