package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Person;
import app.tandem.model.Response;
import app.tandem.model.Side;
import app.tandem.model.Step;
import app.tandem.rules.CycleMove;
import app.tandem.rules.ForumMove;
import app.tandem.rules.MeetingMove;
import app.tandem.rules.Meetings;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome;
import app.tandem.rules.PeopleMove;
import app.tandem.workspace.Stamp;
import app.tandem.workspace.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A running forum of two in its whole window, with a real workspace, as the tests of the frame begin. */
@ExtendWith(ApplicationExtension.class)
abstract class ForumFrame {

    private static final int SECONDS = 20;

    @TempDir private static Path folder;

    private final Bridge bridge = new Bridge();
    final Path chosen = folder.resolve(UUID.randomUUID().toString());
    final Settings settings = new Settings(chosen);
    Workspace workspace;
    OpenWorkspace open;
    Stage stage;
    long meeting;

    @BeforeEach
    void show() throws Exception {
        begin();
        WaitForAsyncUtils.asyncFx(this::open).get();
    }

    private void begin() {
        workspace = Workspace.create(folder.resolve("North " + System.identityHashCode(this) + ".tandem"));
        make(new PeopleMove.ImportPeople(List.of(new PeopleMove.ImportPeople.Line("Lena", Side.SALES, null),
                new PeopleMove.ImportPeople.Line("Kenji", Side.MARKETING, null))));
        make(new CycleMove.OpenCycle("Spring", null, null, null, null, null));
        make(new MeetingMove.PlanMeeting(MeetingKind.OPEN_FORUM, null));
        meeting = workspace.state().all(Meeting.class).iterator().next().id();
        make(new MeetingMove.StartMeeting(meeting, null));
        gather();
    }

    private void open() {
        stage = new Stage();
        Texts texts = Texts.english();
        Windows windows = new Windows(stage, texts, settings);
        open = new OpenWorkspace(workspace, texts, bridge, new OpenWorkspace.Around(() -> {}, windows,
                Optional::empty, (name, text, written, refused) -> {},
                state -> Today.of(state, InstantSource.system())), failure -> {
                    throw new AssertionError(failure);
                });
        windows.show(open.screen(), "North");
        windows.keys(open::acts);
    }

    /** Everybody is there, and the sharing has begun. */
    void gather() {
        make(new MeetingMove.MarkAttendance(meeting,
                workspace.state().stream(Person.class).map(Person::id).toList(), Mark.PRESENT));
        make(new ForumMove.BeginSharing(meeting));
        make(new MeetingMove.GoToStep(meeting, Step.SHARING));
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.asyncFx(() -> {
            open.stop();
            stage.hide();
        });
        WaitForAsyncUtils.waitForFxEvents();
        bridge.close();
        settings.close();
        workspace.close();
    }

    void enter(FxRobot robot) throws Exception {
        robot.clickOn("#next-act");
        Wait.until(() -> shown(robot, ".step-bar"));
        WaitForAsyncUtils.waitForFxEvents();
    }

    void close(FxRobot robot) throws Exception {
        robot.clickOn("#to-close");
        Wait.until(() -> step() == Step.CLOSE);
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#close-meeting");
        Wait.until(() -> Meetings.running(workspace.state()).isEmpty() && shown(robot, "#reopen"));
        settle();
        settle();
    }

    /** Waits until the moves that were asked for are made, and what follows from them was asked for. */
    private void settle() throws Exception {
        CountDownLatch made = new CountDownLatch(1);
        bridge.work(() -> true, done -> made.countDown(), failure -> made.countDown());
        assertThat(made.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        WaitForAsyncUtils.waitForFxEvents();
    }

    static Bounds place(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        return node.localToScene(node.getLayoutBounds());
    }

    static boolean seen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    static void focus(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        WaitForAsyncUtils.asyncFx(node::requestFocus);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** All of these keys go down and up in one pulse. */
    void press(KeyCode... codes) {
        WaitForAsyncUtils.asyncFx(() -> {
            Scene scene = stage.getScene();
            for (KeyCode code : codes) {
                for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                    Event.fireEvent(scene.getFocusOwner(),
                            new KeyEvent(type, "", "", code, false, false, false, false));
                }
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    static TextArea entry(FxRobot robot) {
        return robot.lookup("#answer").queryAs(TextArea.class);
    }

    Step step() {
        return Meetings.running(workspace.state()).orElseThrow().step();
    }

    long answers() {
        return workspace.state().stream(Response.class).count();
    }

    void make(Move move) {
        assertThat(workspace.apply(move, Stamp.NOW)).isInstanceOf(Outcome.Accepted.class);
    }

    static boolean shown(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }
}
