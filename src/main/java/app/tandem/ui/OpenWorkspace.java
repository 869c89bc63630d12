package app.tandem.ui;

import app.tandem.model.ActionState;
import app.tandem.model.Meeting;
import app.tandem.rules.Act;
import app.tandem.rules.Days;
import app.tandem.rules.History;
import app.tandem.rules.HistoryMove;
import app.tandem.rules.MeetingMove.StartMeeting;
import app.tandem.rules.Meetings;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome.Accepted;
import app.tandem.rules.RecordMove.SettleAction;
import app.tandem.rules.State;
import app.tandem.ui.console.ConsolePane;
import app.tandem.ui.console.Rail;
import app.tandem.ui.console.Rail.Page;
import app.tandem.ui.console.SettingsCard;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.Onward;
import app.tandem.ui.console.meeting.TimerClock;
import app.tandem.ui.console.setup.SetupPane;
import app.tandem.ui.controls.IconButton;
import app.tandem.ui.home.HomePane;
import app.tandem.ui.home.HomeView.ActionDue;
import app.tandem.ui.home.HomeViews;
import app.tandem.ui.home.NextMeetingCard;
import app.tandem.ui.stage.Displays;
import app.tandem.workspace.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.util.Subscription;

/** An open workspace in its window: its pages, all of which draw whatever state was published last. */
final class OpenWorkspace {

    private final Workspace workspace;
    private final Texts texts;
    private final Function<State, LocalDate> today;
    private final LiveState live;
    private final WorkspaceDoor door;
    private final HomePane home;
    private final Lazy<SetupPane> setup;
    private final Lazy<PeoplePages> people;
    private final RunningMeeting meeting;
    private final OpenStage stage;
    private final Subscription dressing;
    private final Rail rail;
    private final IconButton help;
    private final SettingsCard chosen;
    private final ConsolePane console;
    private final Consumer<State> homePage = this::drawHome;
    private final Consumer<State> meetingPage = this::drawMeeting;
    private Consumer<State> page = state -> {};

    /**
     * What is beside a workspace.
     *
     * @param leave goes back to the welcome screen
     * @param windows hands out what all windows share
     * @param file asks for a file
     * @param today what day it is there
     */
    record Around(Runnable leave, Windows windows, Supplier<Optional<Path>> file,
            Function<State, LocalDate> today) {}

    /**
     * @param failed is told of what should not have happened
     */
    OpenWorkspace(Workspace workspace, Texts texts, Bridge bridge, Around around, Consumer<Exception> failed) {
        this.workspace = workspace;
        this.texts = texts;
        this.today = around.today();
        this.live = new LiveState(workspace);
        this.door = new WorkspaceDoor(workspace, bridge, texts, failed);
        this.home = new HomePane(texts, action -> settle(action, ActionState.DONE),
                new NextMeetingCard.Ways(this::showSetup, this::start, this::showMeeting));
        Settings settings = around.windows().settings();
        this.chosen = new SettingsCard(texts, settings);
        this.help = Rail.help(texts, this::help);
        this.rail = new Rail(texts, around.leave(), this::go, around.windows().themeButton(), help, chosen.button());
        this.console = new ConsolePane(texts, rail, home, chosen);
        this.people = new Lazy<>(() -> new PeoplePages(texts, new PeoplePages.Ground(workspace, door, bridge, failed),
                new PeoplePages.Ways(around.file(), this::showPeople, this::showImport, this::showSetup)));
        this.setup = new Lazy<>(() -> new SetupPane(texts, door, InstantSource.system(),
                new SetupPane.Ways(this::showImport, this::showPlanned)));
        this.stage = new OpenStage(texts, new TimerClock(InstantSource.system(), System::nanoTime), Displays.real(), around.windows().console());
        this.dressing = around.windows().themes().subscribe(stage::dress);
        this.meeting = new RunningMeeting(
                new MeetingTools(texts, door, stage.showing(), InstantSource.system(), console::tell), onward(), stage,
                settings.singleKeys(), settings.sound()::get);
        rail.show(workspace.name());
        door.listen(this::offerUndo);
        live.state().subscribe(this::draw);
        showHome();
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
        return page == meetingPage ? meeting.acts() : Map.of();
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

    private void draw(State state) {
        rail.meeting(Meetings.running(state).isPresent());
        stage.show(state);
        page.accept(state);
    }

    private void go(Page to) {
        switch (to) {
            case HOME -> showHome();
            case MEETING -> showMeeting();
            case PEOPLE -> showPeople();
        }
    }

    private void show(Page at, Node node, boolean wide, Consumer<State> drawing) {
        page = drawing;
        rail.here(at);
        help.setVisible(at == Page.MEETING);
        help.setManaged(at == Page.MEETING);
        console.page(node, wide);
        drawing.accept(live.state().get());
    }

    private void help() {
        meeting.help();
    }

    private void showHome() {
        show(Page.HOME, home, false, homePage);
    }

    /** Home, where what was just planned can be started. */
    private void showPlanned() {
        showHome();
        home.entered();
    }

    private void drawHome(State state) {
        home.show(HomeViews.of(state, workspace.name(), today.apply(state)));
    }

    /** From a new workspace straight to its first meeting. */
    void showSetup() {
        SetupPane shown = setup.get();
        show(Page.HOME, shown, false, shown::show);
        shown.entered();
    }

    private void showImport() {
        PeoplePages pages = people.get();
        show(Page.PEOPLE, pages.importing(), false, pages::showImport);
        pages.importing().entered();
    }

    private void showPeople() {
        PeoplePages pages = people.get();
        show(Page.PEOPLE, pages.list(), false, pages::showList);
        pages.list().entered();
    }

    private void showMeeting() {
        show(Page.MEETING, meeting.pane(), true, meetingPage);
    }

    private void drawMeeting(State state) {
        meeting.show(state);
    }

    private void start(Consumer<String> refuse) {
        State state = live.state().get();
        Optional<Meeting> planned = Meetings.openCycle(state).flatMap(cycle -> Meetings.of(state, cycle.id())
                .filter(Meeting::planned).findFirst());
        planned.ifPresent(each -> door.make(new StartMeeting(each.id(), null), made -> showMeeting(),
                refusal -> refuse.accept(Refusals.of(texts, refusal))));
    }

    private Onward onward() {
        return new Onward() {

            @Override
            public void meeting(long id) {
                showMeeting();
            }

            @Override
            public void home() {
                showHome();
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

    private void undo() {
        door.make(new HistoryMove.Undo(), made -> {}, refusal -> console.tell(Refusals.of(texts, refusal)));
    }

    /** The day where the meetings are held, and never one before what was recorded last. */
    static LocalDate today(State state) {
        Instant now = Instant.now();
        return now.isBefore(state.at()) ? lastDay(state) : now.atZone(Days.zone(state)).toLocalDate();
    }

    /** The day of the last move. */
    static LocalDate lastDay(State state) {
        return state.at().atZone(Days.zone(state)).toLocalDate();
    }

    private void settle(ActionDue action, ActionState state) {
        door.make(new SettleAction(action.id(), state), made -> settled(action, state), refused -> {
            home.stays(action);
            console.tell(texts.get("home.actions.refused", action.text(), refused.rule()));
        });
    }

    private void settled(ActionDue action, ActionState state) {
        if (state == ActionState.DONE) {
            console.tell(texts.get("home.actions.done", action.text()), () -> settle(action, ActionState.OPEN));
        } else {
            console.tell(texts.get("home.actions.reopened", action.text()));
        }
    }
}
