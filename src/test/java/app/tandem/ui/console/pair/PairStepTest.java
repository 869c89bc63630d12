package app.tandem.ui.console.pair;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Issue;
import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Person;
import app.tandem.model.Side;
import app.tandem.model.Step;
import app.tandem.rules.CycleMove.OpenCycle;
import app.tandem.rules.HistoryMove.Undo;
import app.tandem.rules.IssueMove.MarkHot;
import app.tandem.rules.IssueMove.RaiseIssue;
import app.tandem.rules.MeetingMove.Details;
import app.tandem.rules.MeetingMove.GoToStep;
import app.tandem.rules.MeetingMove.MarkAttendance;
import app.tandem.rules.MeetingMove.PlanMeeting;
import app.tandem.rules.MeetingMove.StartMeeting;
import app.tandem.rules.Meetings;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome;
import app.tandem.rules.People;
import app.tandem.rules.PeopleMove.ImportPeople;
import app.tandem.rules.State;
import app.tandem.ui.Bridge;
import app.tandem.ui.Door;
import app.tandem.ui.Keyboard;
import app.tandem.ui.Texts;
import app.tandem.ui.Theme;
import app.tandem.ui.Wait;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.pair.PairView.Line;
import app.tandem.ui.console.pair.PairView.Pair;
import app.tandem.ui.stage.Showing;
import app.tandem.workspace.Stamp;
import app.tandem.workspace.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Pairing by keys and mouse on a real workspace: three of each side, Ines runs the meeting, four of five are hot. */
@ExtendWith(ApplicationExtension.class)
class PairStepTest {

    private static final int SECONDS = 20;
    private static final List<String> PEOPLE = List.of("Ada", "Bruno", "Cleo", "Hannah", "Jona", "Ines");

    @TempDir private static Path folder;

    private final Bridge bridge = new Bridge();
    private Workspace workspace;
    private PairPane pane;
    private Stage stage;
    private Runnable stopListening;

    @Start
    void show(Stage primary) {
        workspace = Workspace.create(folder.resolve("North " + System.identityHashCode(this) + ".tandem"));
        begin();
        Door door = (move, made, refused) -> bridge.work(() -> workspace.apply(move, Stamp.NOW), outcome -> {
            draw(state());
            switch (outcome) {
                case Outcome.Accepted accepted -> made.accept(accepted);
                case Outcome.Refused why -> refused.accept(why.refusal());
            }
        }, wrong -> {
            throw new AssertionError(wrong);
        });
        pane = new PairPane(new MeetingTools(Texts.english(), door, new Showing(), InstantSource.system(), said -> {}));
        stopListening = workspace.listen(Bridge.latest(this::draw));
        draw(state());
        VBox left = new VBox(16);
        left.getChildren().addAll(pane.left());
        left.getChildren().addAll(pane.right());
        left.getChildren().add(pane.primary().orElseThrow());
        left.setMinWidth(272);
        left.setMaxWidth(272);
        HBox.setHgrow(pane.work(), Priority.ALWAYS);
        Scene scene = new Scene(new HBox(16, left, pane.work()), 1000, 1000);
        Theme.LIGHT.dress(scene);
        Keyboard.listen(scene, pane::acts, () -> true);
        stage = new Stage();
        stage.setScene(scene);
        stage.show();
        pane.work().requestFocus();
    }

    private void begin() {
        make(new ImportPeople(PEOPLE.stream().map(
                each -> new ImportPeople.Line(each, PEOPLE.indexOf(each) < 3 ? Side.SALES : Side.MARKETING, null))
                .toList()));
        make(new OpenCycle("Autumn", null, null, null, null, null));
        IntStream.rangeClosed(1, 5).forEach(each -> make(new RaiseIssue("Issue " + each, null, null, null, null)));
        make(new PlanMeeting(MeetingKind.PRIORITIZE, new Details(null, null, null, null, id("Ines"), null, null, null,
                null, null, null, null)));
        make(new StartMeeting(state().stream(Meeting.class).findFirst().orElseThrow().id(), null));
        make(new MarkAttendance(meeting().id(), state().stream(Person.class).map(Person::id).toList(), Mark.PRESENT));
        make(new MarkHot(IntStream.rangeClosed(1, 3).mapToObj(this::issue).toList(), "the room said so"));
        make(new GoToStep(meeting().id(), Step.PAIR));
    }

    @AfterEach
    void close() throws Exception {
        stopListening.run();
        WaitForAsyncUtils.asyncFx(stage::hide).get(SECONDS, TimeUnit.SECONDS);
        bridge.close();
        workspace.close();
    }

    @Test
    void duosAreProposedLockedAndSwappedByKeysAndEachIsUndone(FxRobot robot) throws Exception {
        propose(robot);
        type(robot, KeyCode.ENTER);
        Wait.until(() -> view().duos().getFirst().locked());
        undo();
        Wait.until(() -> !view().duos().getFirst().locked());
        List<Pair> before = view().duos();

        type(robot, KeyCode.X, KeyCode.DOWN, KeyCode.ENTER);

        Wait.until(() -> view().duos().getFirst().marketing().equals(before.get(1).marketing()));
        undo();
        Wait.until(() -> view().duos().equals(before));
    }

    @Test
    void theFacilitatorIsPairedTooAndStaysWhenDuosAreProposedAgain(FxRobot robot) throws Exception {
        propose(robot);
        assertThat(view().duos()).hasSize(2);

        robot.clickOn(".invite");
        Wait.until(() -> view().duos().size() == 3);
        fire(robot, "#propose");
        WaitForAsyncUtils.waitForFxEvents();

        Wait.until(() -> view().duos().stream().anyMatch(each -> each.marketing().id() == id("Ines")));
        assertThat(view().invited()).containsExactly(id("Ines"));
    }

    @Test
    void aDateOutOfBoundsIsRefusedBesideItsFieldAndStaysTyped(FxRobot robot) throws Exception {
        propose(robot);
        for (int days : List.of(2, 61)) {
            String typed = view().today().plusDays(days).toString();
            write(robot, "#due", typed);
            Wait.until(() -> robot.lookup("#confirm-duos").query().isDisabled());
            assertThat(((TextField) robot.lookup("#due").query()).getText()).isEqualTo(typed);
            assertThat(words(robot, ".date-card")).contains("The due date must be 3 to 60 days after the meeting.");
        }
    }

    @Test
    void aDuoSaysThatItTakesItByKey(FxRobot robot) throws Exception {
        propose(robot);
        type(robot, KeyCode.Y);
        Wait.until(() -> robot.lookup(".take-row .check-box").<CheckBox>query().isSelected());

        type(robot, KeyCode.Y);
        Wait.until(() -> !robot.lookup(".take-row .check-box").<CheckBox>query().isSelected());
    }

    @Test
    void aDueDateIsCorrectedInPlaceAndUndone(FxRobot robot) throws Exception {
        confirm(robot);
        Line issue = view().duos().getFirst().issues().getFirst();
        correct(robot, "#correct-due-" + issue.number());
        write(robot, "#correct-due", view().today().plusDays(61).toString());
        type(robot, KeyCode.ENTER);
        Wait.until(() -> words(robot, ".duo-correction").stream()
                .anyMatch(each -> each.startsWith("The due date must be")));
        LocalDate day = view().today().plusDays(20);

        write(robot, "#correct-due", day.toString());
        type(robot, KeyCode.ENTER);

        Wait.until(() -> day.equals(view().duos().getFirst().issues().getFirst().due()));
        Wait.until(() -> robot.lookup(".duo-correction").queryAll().isEmpty());
        undo();
        Wait.until(() -> view().duos().getFirst().issues().getFirst().equals(issue));
    }

    @Test
    void anIssueIsGivenToAnotherDuoWithAReason(FxRobot robot) throws Exception {
        confirm(robot);
        List<Pair> before = view().duos();
        Line issue = before.getFirst().issues().getFirst();
        correct(robot, "#correct-give-" + issue.number());
        fire(robot, "#correct");
        Wait.until(
                () -> words(robot, ".duo-correction").stream().anyMatch(each -> each.contains("\u201cReason\u201d")));

        write(robot, "#correct-reason", "they know the customer");
        type(robot, KeyCode.ENTER);

        Wait.until(() -> view().duos().get(1).issues().stream().anyMatch(each -> each.issue() == issue.issue()));
        assertThat(view().taken()).isTrue();
        undo();
        Wait.until(() -> view().duos().equals(before));
    }

    @Test
    void aDuoIsEndedAndItsIssuesAreGivenToTheOther(FxRobot robot) throws Exception {
        confirm(robot);
        List<Pair> before = view().duos();
        int number = before.get(1).issues().getFirst().number();
        type(robot, KeyCode.DOWN);
        correct(robot, "#correct-end");
        write(robot, "#correct-reason", "on leave until summer");
        type(robot, KeyCode.ENTER);

        Wait.until(() -> view().duos().size() == 1);
        assertThat(view().taken()).isTrue();
        assertThat(view().stayHot()).extracting(Line::number).containsExactly(number);
        fire(robot, "#give-" + number);
        write(robot, "#correct-reason", "their duo ended");
        fire(robot, "#correct");
        Wait.until(() -> words(robot, ".duo-correction").stream()
                .anyMatch(each -> each.contains("as many issues as a duo")));
        assertThat(((TextField) robot.lookup("#correct-reason").query()).getText()).isEqualTo("their duo ended");
        type(robot, KeyCode.ESCAPE);
        Wait.until(() -> robot.lookup(".duo-correction").queryAll().isEmpty());
        undo();
        Wait.until(() -> view().duos().equals(before));
    }

    @Test
    void aHotButtonThatWasLeftOverIsGivenToADuoWithRoom(FxRobot robot) throws Exception {
        confirm(robot);
        make(new MarkHot(List.of(issue(4)), "it came back"));
        Wait.until(() -> !robot.lookup("#give-4").queryAll().isEmpty());
        Pair roomy = view().duos().get(1);
        fire(robot, "#give-4");
        write(robot, "#correct-duo", roomy.sales().face().firstName());
        type(robot, KeyCode.ENTER);

        Wait.until(() -> view().duos().get(1).issues().stream().anyMatch(each -> each.number() == 4));
        undo();
        Wait.until(() -> view().stayHot().size() == 1);
    }

    private void propose(FxRobot robot) throws Exception {
        type(robot, KeyCode.P);
        Wait.until(
                () -> !view().duos().isEmpty() && robot.lookup(".duo-row").queryAll().size() == view().duos().size());
    }

    private void confirm(FxRobot robot) throws Exception {
        propose(robot);
        fire(robot, "#confirm-duos");
        Wait.until(
                () -> view().taken() && robot.lookup("#more-" + view().duos().getFirst().duo()).tryQuery().isPresent());
    }

    /** Opens what can be corrected about the chosen duo by Enter, and takes one of it. */
    private void correct(FxRobot robot, String item) throws Exception {
        type(robot, KeyCode.ENTER);
        Wait.until(() -> robot.lookup(item).tryQuery().isPresent());
        robot.clickOn(item);
        Wait.until(() -> robot.lookup(".duo-correction").tryQuery().isPresent());
    }

    private static void fire(FxRobot robot, String query) {
        robot.interact(() -> robot.lookup(query).<ButtonBase>query().fire());
    }

    private static void write(FxRobot robot, String query, String words) {
        robot.interact(() -> {
            TextField field = robot.lookup(query).query();
            field.requestFocus();
            field.setText(words);
        });
    }

    private static List<String> words(FxRobot robot, String query) {
        return robot.lookup(query).queryAll().stream().flatMap(each -> each.lookupAll(".label").stream())
                .filter(Node::isVisible).map(each -> ((Labeled) each).getText()).toList();
    }

    private static void type(FxRobot robot, KeyCode... codes) {
        for (KeyCode each : codes) {
            robot.type(each);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private void undo() {
        make(new Undo());
    }

    private void make(Move move) {
        if (workspace.apply(move, Stamp.NOW) instanceof Outcome.Refused refused) {
            throw new AssertionError(move + ": " + refused.refusal());
        }
    }

    private void draw(State state) {
        pane.show(state, Meetings.running(state).orElseThrow());
    }

    private State state() {
        return workspace.state();
    }

    private Meeting meeting() {
        return Meetings.running(state()).orElseThrow();
    }

    private PairView view() {
        return PairViews.of(state(), meeting());
    }

    private long id(String name) {
        return People.active(state(), name).orElseThrow().id();
    }

    private long issue(int number) {
        return state().stream(Issue.class).filter(each -> each.number() == number).findFirst().orElseThrow().id();
    }
}
