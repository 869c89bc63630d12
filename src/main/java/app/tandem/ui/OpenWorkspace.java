package app.tandem.ui;

import app.tandem.rules.Act;
import app.tandem.rules.Days;
import app.tandem.rules.History;
import app.tandem.rules.HistoryMove;
import app.tandem.rules.MeetingMove.StartMeeting;
import app.tandem.rules.Meetings;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome.Accepted;
import app.tandem.rules.RecordMove.SettleAction;
import app.tandem.rules.Refusal;
import app.tandem.rules.State;
import app.tandem.ui.WorkspacePages.Made;
import app.tandem.ui.console.ConsolePane;
import app.tandem.ui.console.Going;
import app.tandem.ui.console.PageTools;
import app.tandem.ui.console.Rail;
import app.tandem.ui.console.Saving;
import app.tandem.ui.console.SettingsCard;
import app.tandem.ui.console.Telling;
import app.tandem.ui.console.WorkspacePage;
import app.tandem.ui.console.actions.ActionsPage;
import app.tandem.ui.console.duos.DuosPage;
import app.tandem.ui.console.issues.IssuesPage;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.Onward;
import app.tandem.ui.console.meeting.TimerClock;
import app.tandem.ui.console.meetings.MeetingsPage;
import app.tandem.ui.console.minutes.MinutesPage;
import app.tandem.ui.console.setup.SetupPane;
import app.tandem.ui.controls.IconButton;
import app.tandem.ui.home.HomePage;
import app.tandem.ui.stage.Displays;
import app.tandem.workspace.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.util.Subscription;

/** An open workspace in its window: its pages, all of which draw whatever state was published last. */
final class OpenWorkspace {

    private final Workspace workspace;
    private final Texts texts;
    private final LiveState live;
    private final WorkspaceDoor door;
    private final WorkspacePages pages = new WorkspacePages();
    private final RunningMeeting meeting;
    private final OpenStage stage;
    private final Subscription dressing;
    private final Rail rail;
    private final IconButton help;
    private final SettingsCard chosen;
    private final ConsolePane console;
    private final Going going = new Ways();
    private final Lazy<MeetingsPage> meetings;
    private final Lazy<IssuesPage> issues;
    private final Lazy<MinutesPage> minutes;
    private WorkspacePage page;
    private Place place = Place.HOME;

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
        this.texts = texts;
        this.live = new LiveState(workspace);
        this.door = new WorkspaceDoor(workspace, bridge, texts, failed);
        Settings settings = around.windows().settings();
        this.chosen = new SettingsCard(texts, settings);
        this.help = Rail.help(texts, this::help);
        this.rail = new Rail(texts, around.leave(), to -> show(Place.of(to)), around.windows().themeButton(), help,
                chosen.button());
        PageTools tools = new PageTools(texts, door, around.today(), going, new Said());
        rail.search(this::search);
        this.meetings = new Lazy<>(() -> new MeetingsPage(tools));
        this.issues = new Lazy<>(() -> new IssuesPage(tools, around.files(), settings.issuesAsBoard()));
        this.minutes = new Lazy<>(() -> new MinutesPage(tools, around.files()));
        WorkspacePage home = new HomePage(tools, workspace.name());
        this.page = home;
        this.console = new ConsolePane(texts, rail, home.node(), chosen);
        this.stage = new OpenStage(texts, new TimerClock(workspace.clock(), System::nanoTime), Displays.real(),
                around.windows().console());
        this.dressing = around.windows().themes().subscribe(stage::dress);
        this.meeting = new RunningMeeting(
                new MeetingTools(texts, door, stage.showing(), workspace.clock(), this::tell), onward(), stage,
                settings.singleKeys(), settings.sound()::get);
        pages.with(Place.HOME, () -> home)
                .with(Place.MEETING, () -> new Made(meeting.pane(), meeting::show, () -> {}, meeting::acts))
                .with(Place.MEETINGS, meetings::get)
                .with(Place.ISSUES, issues::get)
                .with(Place.DUOS, () -> new DuosPage(tools))
                .with(Place.ACTIONS, () -> new ActionsPage(tools))
                .with(Place.MINUTES, minutes::get);
        addPeople(around, new PeoplePages.Ground(workspace, door, bridge, failed));
        rail.show(workspace.name());
        door.listen(this::offerUndo);
        live.state().subscribe(this::draw);
        show(Place.HOME);
    }

    private void addPeople(Around around, PeoplePages.Ground ground) {
        Lazy<PeoplePages> people = new Lazy<>(() -> new PeoplePages(texts, ground,
                new PeoplePages.Ways(around.file(), going::people, going::importing, going::setup)));
        pages.with(Place.PEOPLE, () -> people.get().list()).with(Place.IMPORT, () -> people.get().importing())
                .with(Place.SETUP, () -> {
                    SetupPane setup = new SetupPane(texts, door, workspace.clock(),
                            new SetupPane.Ways(going::importing, going::home));
                    return new Made(setup, setup::show, setup::entered);
                });
    }

    ConsolePane screen() {
        return console;
    }

    /** Draws anew what depends on the day. */
    void redraw() {
        draw(live.state().get());
    }

    /** What keys do on the page that is shown. */
    Map<Keys, Runnable> acts() {
        if (chosen.isOpen()) {
            return Map.of(Keys.LEAVE, chosen::close);
        }
        Map<Keys, Runnable> acts = new LinkedHashMap<>(page.acts());
        acts.putIfAbsent(Keys.FIND, this::search);
        acts.putIfAbsent(Keys.UNDO, this::undo);
        acts.putIfAbsent(Keys.REDO, this::redo);
        return acts;
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
        show(Place.SETUP);
    }

    private void draw(State state) {
        rail.meeting(Meetings.running(state).isPresent());
        stage.show(state);
        if (place == Place.MEETING && meeting.waits(state)) {
            show(Place.HOME);
        } else {
            page.show(state);
        }
    }

    private void show(Place to) {
        place = to;
        page = pages.at(place);
        rail.here(place.under());
        help.setVisible(place == Place.MEETING);
        help.setManaged(place == Place.MEETING);
        console.page(page.node(), place == Place.MEETING);
        page.show(live.state().get());
        page.entered();
    }

    private Onward onward() {
        return new Onward() {

            @Override
            public void meeting(long id) {
                going.meeting();
            }

            @Override
            public void home() {
                going.home();
            }
        };
    }

    /** Says what was done, with the way back from it where there is one. */
    private void offerUndo(Move move, Accepted made) {
        long seq = made.state().seq();
        if (move instanceof HistoryMove) {
            console.tell(Deeds.of(texts, move));
        } else if (!(move instanceof SettleAction)) {
            History.undoable(made.state(), null).filter(act -> act.seq() == seq).ifPresent(act -> tell(act, move));
        }
    }

    /** A ballot that was cast, or a result that was revealed, is said without a way back. */
    private void tell(Act act, Move move) {
        if (act.barrier() == null) {
            console.tell(Deeds.of(texts, move), this::undo);
        } else {
            console.tell(Deeds.of(texts, move));
        }
    }

    private void tell(String sentence) {
        console.tell(sentence);
    }

    private void undo() {
        door.make(new HistoryMove.Undo(), made -> {}, this::refused);
    }

    /** Brings back what was undone; where that is the start of a meeting, one is in it again. */
    private void redo() {
        boolean ran = Meetings.running(live.state().get()).isPresent();
        door.make(new HistoryMove.Redo(), made -> {
            if (!ran && Meetings.running(made.state()).isPresent()) {
                going.meeting();
            }
        }, this::refused);
    }

    private void refused(Refusal refusal) {
        console.tell(Refusals.of(texts, refusal));
    }

    private void help() {
        meeting.help();
    }

    private void search() {
        show(Place.ISSUES);
        issues.get().search();
    }

    /** What pages say goes into the console's one message. */
    private final class Said implements Telling {

        @Override
        public void tell(String sentence) {
            console.tell(sentence);
        }

        @Override
        public void offer(String sentence, Runnable takeBack) {
            console.tell(sentence, takeBack);
        }
    }

    /** The ways from page to page. */
    private final class Ways implements Going {

        @Override
        public void home() {
            show(Place.HOME);
        }

        @Override
        public void meeting() {
            show(Place.MEETING);
        }

        @Override
        public void start(long planned, Consumer<String> refused) {
            door.make(new StartMeeting(planned, null), made -> meeting(),
                    refusal -> refused.accept(Refusals.of(texts, refusal)));
        }

        @Override
        public void setup() {
            show(Place.SETUP);
        }

        @Override
        public void meetings() {
            show(Place.MEETINGS);
        }

        @Override
        public void plan() {
            show(Place.MEETINGS);
            meetings.get().plan();
        }

        @Override
        public void issues() {
            show(Place.ISSUES);
        }

        @Override
        public void issue(long issue) {
            show(Place.ISSUES);
            issues.get().open(issue);
        }

        @Override
        public void duos() {
            show(Place.DUOS);
        }

        @Override
        public void actions() {
            show(Place.ACTIONS);
        }

        @Override
        public void people() {
            show(Place.PEOPLE);
        }

        @Override
        public void importing() {
            show(Place.IMPORT);
        }

        @Override
        public void minutes(long of) {
            show(Place.MINUTES);
            minutes.get().open(of);
        }
    }
    /** The day where the meetings are held, and never one before what was recorded last. */
    static LocalDate today(State state, InstantSource clock) {
        Instant now = clock.instant();
        return now.isBefore(state.at()) ? lastDay(state) : now.atZone(Days.zone(state)).toLocalDate();
    }

    /** The day of the last move. */
    static LocalDate lastDay(State state) {
        return state.at().atZone(Days.zone(state)).toLocalDate();
    }

}
