package app.tandem.ui;

import app.tandem.model.IssueState;
import app.tandem.model.Issue;
import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Person;
import app.tandem.model.Response;
import app.tandem.model.ResponseSide;
import app.tandem.model.ResponseState;
import app.tandem.model.Side;
import app.tandem.model.Step;
import app.tandem.rules.CycleMove;
import app.tandem.rules.ForumMove;
import app.tandem.rules.IssueMove;
import app.tandem.rules.MeetingMove;
import app.tandem.rules.Meetings;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome;
import app.tandem.rules.PeopleMove;
import app.tandem.rules.State;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.workspace.Stamp;
import app.tandem.workspace.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A running meeting on a real workspace with 200 answers and 60 issues, its console and its stage laid out in full size
 * in no window: what the benchmark presses keys in.
 */
final class LiveMeeting implements AutoCloseable {

    private static final int ANSWERS = 200;
    private static final int ISSUES = 60;
    private static final int PEOPLE = 20;

    private final Workspace workspace;
    private final Bridge bridge = new Bridge();
    private final LiveState live;
    private final OpenStage stage;
    private final RunningMeeting running;
    private final Scene console;
    private final WritableImage consolePicture = new WritableImage(1440, 900);
    private final WritableImage stagePicture = new WritableImage(1920, 1080);
    private CountDownLatch drawn = new CountDownLatch(1);

    private LiveMeeting(Workspace workspace) {
        this.workspace = workspace;
        live = new LiveState(workspace);
        stage = MeetingScreens.unshown(Texts.english(), InstantSource.system());
        WorkspaceDoor door = new WorkspaceDoor(workspace, bridge, failed -> {
            throw new AssertionError(failed);
        });
        running = new RunningMeeting(new MeetingTools(Texts.english(), door, stage.showing(), InstantSource.system(),
                words -> {}), MeetingScreens.NOWHERE, stage, () -> false);
        console = Pictures.scene(running.pane(), Theme.LIGHT, 1440, 900);
        stage.dress(Theme.LIGHT);
        Keyboard.listen(console, running::acts, () -> true);
        live.state().subscribe(this::draw);
    }

    /** For threads that are not the JavaFX thread. */
    static LiveMeeting in(Path folder, Step step) {
        Workspace workspace = Workspace.create(folder);
        fill(workspace, step);
        return Bridge.ask(() -> new LiveMeeting(workspace));
    }

    private void draw(State state) {
        stage.show(state);
        running.show(state);
        drawn.countDown();
    }

    /** Presses a key and waits until what it did is laid out in both windows; with {@code paint}, drawn as well. */
    void press(KeyCode code, boolean control, boolean shift, boolean paint) throws InterruptedException {
        CountDownLatch waiting = new CountDownLatch(1);
        Bridge.ask(() -> {
            drawn = waiting;
            KeyEvent.fireEvent(console.getFocusOwner() == null ? console.getRoot() : console.getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
            return true;
        });
        waiting.await();
        Bridge.ask(() -> {
            lay(console);
            lay(stage.scene());
            if (paint) {
                console.snapshot(consolePicture);
                stage.scene().snapshot(stagePicture);
            }
            return true;
        });
    }

    /** Styles and lays out what changed, as a window does before it paints; a picture of one pixel asks for it. */
    private static void lay(Scene scene) {
        SnapshotParameters pixel = new SnapshotParameters();
        pixel.setViewport(new Rectangle2D(0, 0, 1, 1));
        scene.getRoot().snapshot(pixel, null);
    }

    private static void fill(Workspace workspace, Step step) {
        make(workspace, new PeopleMove.ImportPeople(IntStream.range(0, PEOPLE)
                .mapToObj(each -> new PeopleMove.ImportPeople.Line("Person " + each,
                        each % 2 == 0 ? Side.SALES : Side.MARKETING, null))
                .toList()));
        make(workspace, new CycleMove.OpenCycle("Winter", null, null, null, null, null));
        make(workspace, new MeetingMove.PlanMeeting(MeetingKind.OPEN_FORUM, null));
        long forum = start(workspace);
        make(workspace, new ForumMove.ImportResponses(forum, IntStream.range(0, ANSWERS)
                .mapToObj(each -> new ForumMove.ImportResponses.Answer(
                        "Report back on the leads from the trade fair, number " + each,
                        each % 2 == 0 ? ResponseSide.SALES : ResponseSide.MARKETING, null))
                .toList()));
        if (step == Step.WALL) {
            make(workspace, new MeetingMove.GoToStep(forum, step));
            make(workspace, new ForumMove.ParkResponses(
                    List.of(workspace.state().stream(Response.class).findFirst().orElseThrow().id())));
            return;
        }
        make(workspace, new MeetingMove.CloseMeeting(forum, LocalDate.now().plusDays(7), null, null));
        long prioritize = start(workspace);
        List<Long> answers = workspace.state().stream(Response.class).map(Response::id).toList();
        for (int i = 0; i < ISSUES; i++) {
            make(workspace, new IssueMove.RaiseIssue("Leads from trade fairs, number " + i,
                    answers.subList(3 * i, 3 * i + 3), null, null, null));
        }
        make(workspace, new MeetingMove.GoToStep(prioritize, step));
        State state = workspace.state();
        Issue first = state.stream(Issue.class).filter(each -> each.state() == IssueState.RAISED).findFirst()
                .orElseThrow();
        Response loose = state.stream(Response.class).filter(each -> each.state() == ResponseState.NEW).findFirst()
                .orElseThrow();
        make(workspace, new IssueMove.GroupResponses(first.id(), List.of(loose.id())));
    }

    private static long start(Workspace workspace) {
        State state = workspace.state();
        long meeting = state.stream(Meeting.class).filter(Meeting::planned).findFirst().orElseThrow().id();
        make(workspace, new MeetingMove.StartMeeting(meeting, null));
        make(workspace, new MeetingMove.MarkAttendance(meeting,
                state.stream(Person.class).map(Person::id).toList(), Mark.PRESENT));
        return Meetings.running(workspace.state()).orElseThrow().id();
    }

    private static void make(Workspace workspace, Move move) {
        if (workspace.apply(move, Stamp.NOW) instanceof Outcome.Refused refused) {
            throw new AssertionError(move + " was refused: " + refused.refusal());
        }
    }

    @Override
    public void close() {
        Bridge.ask(() -> {
            live.close();
            running.close();
            stage.close();
            return true;
        });
        bridge.close();
        workspace.close();
    }
}
