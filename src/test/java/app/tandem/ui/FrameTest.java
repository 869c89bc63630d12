package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Note;
import app.tandem.model.Person;
import app.tandem.model.Response;
import app.tandem.model.Side;
import app.tandem.model.Step;
import app.tandem.model.Timer;
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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The frame of a running forum, with a real workspace: its steps, its keys, the way back from what was done. */
@ExtendWith(ApplicationExtension.class)
class FrameTest {

    private static final int SECONDS = 20;

    @TempDir private static Path folder;

    private final Bridge bridge = new Bridge();
    private final Path chosen = folder.resolve(UUID.randomUUID().toString());
    private final Settings settings = new Settings(chosen);
    private Workspace workspace;
    private OpenWorkspace open;
    private Stage stage;
    private long meeting;

    @Start
    void show(Stage primary) {
        workspace = Workspace.create(folder.resolve("North " + System.identityHashCode(this) + ".tandem"));
        make(new PeopleMove.ImportPeople(List.of(new PeopleMove.ImportPeople.Line("Lena", Side.SALES, null),
                new PeopleMove.ImportPeople.Line("Kenji", Side.MARKETING, null))));
        make(new CycleMove.OpenCycle("Spring", null, null, null, null, null));
        make(new MeetingMove.PlanMeeting(MeetingKind.OPEN_FORUM, null));
        meeting = workspace.state().all(Meeting.class).iterator().next().id();
        make(new MeetingMove.StartMeeting(meeting, null));
        make(new MeetingMove.MarkAttendance(meeting,
                workspace.state().stream(Person.class).map(Person::id).toList(), Mark.PRESENT));
        make(new ForumMove.BeginSharing(meeting));
        make(new MeetingMove.GoToStep(meeting, Step.SHARING));
        stage = new Stage();
        Texts texts = Texts.english();
        Windows windows = new Windows(stage, texts, settings);
        open = new OpenWorkspace(workspace, texts, bridge, new OpenWorkspace.Around(() -> {}, windows,
                Optional::empty, (name, text, written, refused) -> {},
                state -> OpenWorkspace.today(state, InstantSource.system())), failure -> {
                    throw new AssertionError(failure);
                });
        windows.show(open.screen(), "North");
        windows.keys(open::acts);
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

    @Test
    void homeLeadsBackToTheMeetingThatRuns(FxRobot robot) throws Exception {
        assertThat(robot.lookup("#next-act").queryLabeled().getText()).isEqualTo("Return to the meeting");

        robot.clickOn("#next-act");

        await(() -> shown(robot, ".step-bar"));
        assertThat(robot.lookup(".step:now").queryLabeled().getText()).isEqualTo("Sharing");
    }

    @Test
    void stepsAreGoneToInAnyOrder(FxRobot robot) throws Exception {
        enter(robot);

        robot.clickOn("#step-question");
        await(() -> step() == Step.QUESTION);
        robot.clickOn("#step-close");
        await(() -> step() == Step.CLOSE);
        robot.clickOn("#step-back");
        await(() -> step() == Step.WALL);
    }

    @Test
    void theArrowsStepAlsoWhereAButtonHasTheFocus(FxRobot robot) throws Exception {
        enter(robot);
        focus(robot, "#step-question");

        robot.type(KeyCode.RIGHT);

        await(() -> step() == Step.WALL);
    }

    @Test
    void twoStepsInOneFrameAreTwoSteps(FxRobot robot) throws Exception {
        enter(robot);
        focus(robot, "#step-question");

        press(KeyCode.LEFT, KeyCode.LEFT);

        await(() -> step() == Step.QUESTION);
    }

    @Test
    void thereAndBackInOneFrameEndsWhereItBegan(FxRobot robot) throws Exception {
        enter(robot);
        focus(robot, "#step-question");
        long before = workspace.state().seq();

        press(KeyCode.RIGHT, KeyCode.LEFT);

        await(() -> workspace.state().seq() == before + 2);
        assertThat(step()).isEqualTo(Step.SHARING);
    }

    @Test
    void aKeyHeldDownStopsAtTheLastStep(FxRobot robot) throws Exception {
        enter(robot);
        focus(robot, "#step-question");
        KeyCode[] many = new KeyCode[40];
        Arrays.fill(many, KeyCode.RIGHT);

        press(many);

        await(() -> step() == Step.CLOSE);
    }

    @Test
    void singleKeysRestInAFieldAndWorkThereWithAlt(FxRobot robot) throws Exception {
        enter(robot);
        robot.clickOn("#answer");

        robot.type(KeyCode.N).type(KeyCode.SPACE).type(KeyCode.B);
        assertThat(entry(robot).getText()).isEqualTo("n b");
        assertThat(shown(robot, ".record-panel")).isFalse();

        robot.press(KeyCode.ALT).type(KeyCode.N).release(KeyCode.ALT);
        await(() -> shown(robot, ".record-panel"));
        assertThat(entry(robot).getText()).isEqualTo("n b");
    }

    @Test
    void theKeyBarShowsInAFieldWhichKeysRest(FxRobot robot) throws Exception {
        enter(robot);
        focus(robot, "#step-question");
        assertThat(robot.lookup(".key-bar .key-cap:rests").queryAll()).isEmpty();

        robot.clickOn("#answer");

        assertThat(robot.lookup(".key-bar .key > .label").queryAllAs(Labeled.class).stream().map(Labeled::getText))
                .contains("leave the field, single keys work again");
        assertThat(robot.lookup(".key-bar .key-cap:rests").queryAll()).isNotEmpty();
    }

    @Test
    void escapeLeavesTheFieldAndKeepsWhatWasTyped(FxRobot robot) throws Exception {
        enter(robot);
        robot.clickOn("#answer").write("Call them");

        robot.type(KeyCode.ESCAPE).type(KeyCode.RIGHT);

        await(() -> step() == Step.WALL);
        robot.type(KeyCode.LEFT);
        await(() -> step() == Step.SHARING);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(entry(robot).getText()).isEqualTo("Call them");
    }

    @Test
    void theLetterThatOpensAFieldIsNotTypedIntoIt(FxRobot robot) throws Exception {
        enter(robot);
        focus(robot, "#step-question");

        robot.type(KeyCode.N);

        await(() -> shown(robot, ".record-panel"));
        assertThat(robot.lookup(".record-panel .text-area").queryAs(TextArea.class).getText()).isEmpty();
        robot.write("Later: the fair").type(KeyCode.ENTER);
        await(() -> workspace.state().stream(Note.class).count() == 1);
    }

    @Test
    void spaceOnAButtonBelongsToTheButton(FxRobot robot) throws Exception {
        enter(robot);
        focus(robot, "#step-wall");

        robot.type(KeyCode.SPACE);

        await(() -> step() == Step.WALL);
        assertThat(workspace.state().all(Timer.class)).isEmpty();
    }

    @Test
    void whatWasDoneIsSaidAndTakenBack(FxRobot robot) throws Exception {
        enter(robot);
        robot.clickOn("#answer").write("Tell us before a campaign starts").type(KeyCode.ENTER);
        await(() -> shown(robot, ".toast"));
        assertThat(robot.lookup(".toast > .label").queryLabeled().getText()).startsWith("Answer saved");

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);

        await(() -> answers() == 0);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.Z).release(KeyCode.SHIFT, KeyCode.CONTROL);
        await(() -> answers() == 1);
    }

    @Test
    void inAFieldWithTypingTheUndoKeyTakesBackTheTyping(FxRobot robot) throws Exception {
        enter(robot);
        robot.clickOn("#answer").write("Tell us before a campaign starts").type(KeyCode.ENTER);
        await(() -> answers() == 1);
        robot.write("Not yet");

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(entry(robot).getText()).isNotEqualTo("Not yet");
        assertThat(answers()).isEqualTo(1);
    }

    @Test
    void typingThatWasTakenBackComesAgainAndNoAct(FxRobot robot) throws Exception {
        enter(robot);
        robot.clickOn("#answer").write("Tell us before a campaign starts").type(KeyCode.ENTER);
        await(() -> answers() == 1);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        await(() -> answers() == 0);
        robot.write("Not yet");
        WaitForAsyncUtils.asyncFx(() -> {
            while (entry(robot).isUndoable()) {
                entry(robot).undo();
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(entry(robot).getText()).isEmpty();

        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.Z).release(KeyCode.SHIFT, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(entry(robot).getText()).isNotEmpty();
        assertThat(answers()).isZero();
    }

    @Test
    void whatWasDoneIsSaidAboveTheKeys(FxRobot robot) throws Exception {
        enter(robot);
        robot.clickOn("#answer").write("Tell us before a campaign starts").type(KeyCode.ENTER);
        await(() -> shown(robot, ".toast"));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(place(robot, ".toast").getMaxY()).isLessThanOrEqualTo(place(robot, ".key-bar").getMinY());
    }

    @Test
    void oneGoesOnTypingAfterTheWayBackWasTaken(FxRobot robot) throws Exception {
        enter(robot);
        robot.clickOn("#answer").write("Tell us before a campaign starts").type(KeyCode.ENTER);
        await(() -> shown(robot, ".toast"));

        robot.clickOn("#undo");

        await(() -> answers() == 0 && entry(robot).isFocused());
    }

    @Test
    void aClosedMeetingShowsAndOffersNothingThatItWouldRefuse(FxRobot robot) throws Exception {
        enter(robot);
        close(robot);

        assertThat(robot.lookup(".timer-card, .spoken-card, .record-bar, #to-close, #step-next").queryAll().stream()
                .filter(FrameTest::seen)).isEmpty();
        assertThat(robot.lookup(".step, #step-back").queryAllAs(Node.class)).allMatch(Node::isDisabled);
        assertThat(robot.lookup(".key-bar .key > .label").queryAllAs(Labeled.class).stream().map(Labeled::getText))
                .doesNotContain("note", "decision", "action", "timer");
        long before = workspace.state().seq();
        robot.press(KeyCode.ALT).type(KeyCode.N).release(KeyCode.ALT).type(KeyCode.T, KeyCode.PLUS, KeyCode.LEFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown(robot, ".record-panel")).isFalse();
        assertThat(workspace.state().seq()).isEqualTo(before);
    }

    @Test
    void aReopenedMeetingHasItsCardsAgain(FxRobot robot) throws Exception {
        enter(robot);
        close(robot);

        robot.clickOn("#reopen-reason").write("An action was left out").type(KeyCode.ENTER);

        await(() -> Meetings.running(workspace.state()).isPresent());
        await(() -> shown(robot, ".timer-card") && shown(robot, ".spoken-card"));
        robot.clickOn("#step-wall");
        await(() -> step() == Step.WALL);
    }

    @Test
    void anEmptyWallLeadsToTheSharing(FxRobot robot) throws Exception {
        enter(robot);
        robot.clickOn("#step-wall");
        await(() -> step() == Step.WALL && shown(robot, "#to-sharing"));

        robot.clickOn("#to-sharing");

        await(() -> step() == Step.SHARING);
    }

    @Test
    void aStepThatCannotBeTakenBackOffersNoUndo(FxRobot robot) throws Exception {
        enter(robot);

        robot.clickOn("#step-wall");

        await(() -> step() == Step.WALL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown(robot, ".toast")).isFalse();
    }

    @Test
    void aSheetShowsAllKeysUntilItIsClosed(FxRobot robot) throws Exception {
        enter(robot);
        robot.clickOn("#answer");

        robot.type(KeyCode.F1);
        assertThat(shown(robot, ".key-sheet")).isTrue();
        robot.type(KeyCode.RIGHT);
        assertThat(step()).isEqualTo(Step.SHARING);

        robot.type(KeyCode.ESCAPE);
        assertThat(shown(robot, ".key-sheet")).isFalse();
    }

    @Test
    void theButtonAtTheRailsFootShowsAllKeysToo(FxRobot robot) throws Exception {
        assertThat(shown(robot, "#help")).isFalse();
        enter(robot);

        robot.clickOn("#help");

        assertThat(shown(robot, ".key-sheet")).isTrue();
    }

    @Test
    void singleKeysRestOnceTheyAreTurnedOffAndLettersActWithAlt(FxRobot robot) throws Exception {
        enter(robot);
        focus(robot, "#step-question");
        robot.clickOn("#settings");
        robot.type(KeyCode.SPACE).type(KeyCode.ESCAPE);
        assertThat(shown(robot, ".settings-over")).isFalse();
        assertThat(robot.lookup(".key-bar .key-cap:rests").queryAll()).isNotEmpty();

        robot.type(KeyCode.N);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown(robot, ".record-panel")).isFalse();
        robot.press(KeyCode.ALT).type(KeyCode.N).release(KeyCode.ALT);

        await(() -> shown(robot, ".record-panel"));
        assertThat(settings.singleKeys().get()).isFalse();
    }

    @Test
    void whileSettingsAreOpenTheKeysOfTheMeetingRest(FxRobot robot) throws Exception {
        enter(robot);
        robot.clickOn("#settings");
        assertThat(shown(robot, ".settings-over")).isTrue();

        robot.type(KeyCode.RIGHT).type(KeyCode.N);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(step()).isEqualTo(Step.SHARING);
        assertThat(shown(robot, ".record-panel")).isFalse();
    }

    @Test
    void settingsCloseWhereTheyAreLeftAndByTheirButton(FxRobot robot) throws Exception {
        enter(robot);
        robot.clickOn("#settings").clickOn("#settings");
        assertThat(shown(robot, ".settings-over")).isFalse();

        robot.clickOn("#settings").clickOn("#answer");

        assertThat(shown(robot, ".settings-over")).isFalse();
        assertThat(entry(robot).isFocused()).isTrue();
    }

    @Test
    void theThemeChosenIsKept(FxRobot robot) throws Exception {
        enter(robot);
        focus(robot, "#step-question");
        Theme before = settings.theme().orElse(Theme.LIGHT);

        robot.type(KeyCode.L);
        await(() -> settings.theme().filter(before.other()::equals).isPresent());
        settings.close();

        try (Settings again = new Settings(chosen)) {
            assertThat(again.theme()).contains(before.other());
        }
    }

    private void enter(FxRobot robot) throws Exception {
        robot.clickOn("#next-act");
        await(() -> shown(robot, ".step-bar"));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void close(FxRobot robot) throws Exception {
        robot.clickOn("#to-close");
        await(() -> step() == Step.CLOSE);
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#close-meeting");
        await(() -> Meetings.running(workspace.state()).isEmpty() && shown(robot, "#reopen"));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Bounds place(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        return node.localToScene(node.getLayoutBounds());
    }

    private static boolean seen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static void focus(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        WaitForAsyncUtils.asyncFx(node::requestFocus);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** All of these keys go down and up in one pulse. */
    private void press(KeyCode... codes) {
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

    private static TextArea entry(FxRobot robot) {
        return robot.lookup("#answer").queryAs(TextArea.class);
    }

    private Step step() {
        return Meetings.running(workspace.state()).orElseThrow().step();
    }

    private long answers() {
        return workspace.state().stream(Response.class).count();
    }

    private void make(Move move) {
        assertThat(workspace.apply(move, Stamp.NOW)).isInstanceOf(Outcome.Accepted.class);
    }

    private static boolean shown(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    private static void await(BooleanSupplier come) throws Exception {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(come::getAsBoolean).get());
    }
}
