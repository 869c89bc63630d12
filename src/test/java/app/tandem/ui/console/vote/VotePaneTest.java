package app.tandem.ui.console.vote;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Person;
import app.tandem.model.Round;
import app.tandem.model.RoundStatus;
import app.tandem.model.Side;
import app.tandem.model.Step;
import app.tandem.rules.CycleMove.OpenCycle;
import app.tandem.rules.IssueMove.RaiseIssue;
import app.tandem.rules.MeetingMove.GoToStep;
import app.tandem.rules.MeetingMove.MarkAttendance;
import app.tandem.rules.MeetingMove.PlanMeeting;
import app.tandem.rules.MeetingMove.StartMeeting;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome;
import app.tandem.rules.People;
import app.tandem.rules.PeopleMove.ImportPeople;
import app.tandem.rules.State;
import app.tandem.rules.VoteMove.CastBallot;
import app.tandem.rules.VoteMove.OpenRound;
import app.tandem.rules.VoteMove.RevealRound;
import app.tandem.rules.Voting;
import app.tandem.ui.Bridge;
import app.tandem.ui.Door;
import app.tandem.ui.Keyboard;
import app.tandem.ui.Keys;
import app.tandem.ui.Texts;
import app.tandem.ui.Theme;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.StepPane;
import app.tandem.ui.stage.Showing;
import app.tandem.workspace.Stamp;
import app.tandem.workspace.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A vote and its reveal by keys and mouse, on a real workspace: three voters of each side, two hot buttons wanted. */
@ExtendWith(ApplicationExtension.class)
class VotePaneTest {

    private static final int SECONDS = 20;
    private static final List<String> PEOPLE = List.of("Ada", "Bruno", "Cleo", "Hannah", "Ines", "Jona");
    private static final List<String> ISSUES = List.of("Leads", "Campaigns", "Prices", "Brochures");

    @TempDir private static Path folder;

    private final Bridge bridge = new Bridge();
    private final StackPane shown = new StackPane();
    private Workspace workspace;
    private VotePane vote;
    private RevealPane reveal;
    private Stage stage;
    private Runnable stopListening;

    @Start
    void show(Stage primary) {
        workspace = Workspace.create(folder.resolve("North " + System.identityHashCode(this) + ".tandem"));
        make(new ImportPeople(PEOPLE.stream().map(
                each -> new ImportPeople.Line(each, PEOPLE.indexOf(each) < 3 ? Side.SALES : Side.MARKETING, null))
                .toList()));
        make(new OpenCycle("Autumn", null, null, null, 2, null));
        ISSUES.forEach(each -> make(new RaiseIssue(each, null, null, null, null)));
        make(new PlanMeeting(MeetingKind.PRIORITIZE, null));
        make(new StartMeeting(meeting().id(), null));
        make(new MarkAttendance(meeting().id(), state().stream(Person.class).map(Person::id).toList(), Mark.PRESENT));
        make(new GoToStep(meeting().id(), Step.VOTE));
        MeetingTools tools = new MeetingTools(Texts.english(), door(), new Showing(), InstantSource.system(),
                words -> {});
        vote = new VotePane(tools);
        reveal = new RevealPane(tools);
        stopListening = workspace.listen(Bridge.latest(this::draw));
        ScrollPane root = new ScrollPane(shown);
        root.setFitToWidth(true);
        Scene scene = new Scene(root, 660, 900);
        Theme.LIGHT.dress(scene);
        Keyboard.listen(scene, () -> pane().acts(), () -> true);
        draw(state());
        stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    private Door door() {
        return (move, made, refused) -> bridge.work(() -> workspace.apply(move, Stamp.NOW), outcome -> {
            draw(state());
            switch (outcome) {
                case Outcome.Accepted accepted -> made.accept(accepted);
                case Outcome.Refused why -> refused.accept(why.refusal());
            }
        }, wrong -> {
            throw new AssertionError(wrong);
        });
    }

    @AfterEach
    void close() throws Exception {
        stopListening.run();
        WaitForAsyncUtils.asyncFx(stage::hide).get(SECONDS, TimeUnit.SECONDS);
        bridge.close();
        workspace.close();
    }

    @Test
    void aWholeVoteAtTheConsoleNeedsTheKeyboardAlone(FxRobot robot) throws Exception {
        focus("#open-vote");
        robot.type(KeyCode.ENTER);
        await(() -> round().open());
        focus("#voter-" + person("Ada"));
        for (int voted = 1; voted <= PEOPLE.size(); voted++) {
            int wanted = voted;
            robot.type(KeyCode.ENTER);
            await(() -> focused("ballot-1"));
            robot.type(KeyCode.DIGIT1, KeyCode.DOWN, KeyCode.DIGIT1, KeyCode.ENTER);
            await(() -> Voting.roll(state(), round().id()).size() == wanted && !seen("#cast"));
        }
        await(() -> focused("reveal"));
        robot.type(KeyCode.ENTER);

        await(() -> meeting().step() == Step.REVEAL && seen("#mark-hot"));
        assertThat(text("#mark-hot")).isEqualTo("Make these 2 hot");
        robot.type(KeyCode.ENTER);
        await(() -> states().equals(List.of(IssueState.HOT, IssueState.HOT, IssueState.RAISED, IssueState.RAISED)));
    }

    @Test
    void whatSomebodyChoseIsGoneWhenTheBallotIsLeft(FxRobot robot) throws Exception {
        open();
        fire("#voter-" + person("Ada"));
        robot.type(KeyCode.DIGIT2);
        await(() -> text("#ballot-1 > .value").equals("2"));
        robot.type(KeyCode.ESCAPE);
        await(() -> !seen("#cast"));

        fire("#voter-" + person("Ada"));
        assertThat(text("#ballot-1 > .value")).isEqualTo("0");
        assertThat(Voting.roll(state(), round().id())).isEmpty();
    }

    @Test
    void aBallotHoldsNoMoreThanItsDotsAndTheArrowsDoNotLeaveIt(FxRobot robot) throws Exception {
        open();
        fire("#voter-" + person("Ada"));
        robot.type(KeyCode.DIGIT9, KeyCode.DOWN, KeyCode.DIGIT9, KeyCode.RIGHT);

        assertThat(text("#ballot-1 > .value")).isEqualTo("2");
        assertThat(text("#ballot-2 > .value")).isEqualTo("0");
        assertThat(focused("ballot-2")).isTrue();
    }

    @Test
    void papersThatAreMiscountedAreNotRevealed(FxRobot robot) throws Exception {
        open();
        fire("#way-paper");
        tick(robot, "Ada");
        tick(robot, "Hannah");
        paper(robot, "#paper-sales");
        paper(robot, "#paper-sales");

        await(() -> labels().contains("1 paper of Sales more than are ticked on the roll"));
        assertThat(node("#reveal").isDisabled()).isTrue();
        assertThat(workspace.apply(new RevealRound(round().id()), Stamp.NOW)).isInstanceOf(Outcome.Refused.class);

        tick(robot, "Bruno");
        await(() -> labels().contains("1 paper of Marketing still to be typed"));
        paper(robot, "#paper-marketing");
        await(() -> !node("#reveal").isDisabled());
        fire("#reveal");
        await(() -> round().status() == RoundStatus.REVEALED);
    }

    @Test
    void twoTicksOfTheRollInOneFrameBothHold() throws Exception {
        open();
        fire("#way-paper");
        press(() -> {
            ((ButtonBase) node("#roll-" + person("Ada"))).fire();
            ((ButtonBase) node("#roll-" + person("Hannah"))).fire();
        });

        await(() -> Voting.roll(state(), round().id()).size() == 2);
    }

    @Test
    void whatCastsABallotStaysInViewHoweverManyIssuesThereAre(FxRobot robot) throws Exception {
        press(() -> ((ScrollPane) stage.getScene().getRoot()).setFitToHeight(true));
        IntStream.range(5, 40).forEach(each -> make(new RaiseIssue("Issue " + each, null, null, null, null)));
        open();
        fire("#voter-" + person("Ada"));
        await(() -> focused("ballot-1"));

        assertThat(node("#cast").localToScene(node("#cast").getLayoutBounds()).getMaxY()).isLessThan(900);
        for (int row = 1; row < 39; row++) {
            robot.type(KeyCode.DOWN);
        }
        await(() -> focused("ballot-39"));
        assertThat(node("#ballot-39").localToScene(node("#ballot-39").getLayoutBounds()).getMaxY())
                .isLessThanOrEqualTo(node("#cast").localToScene(node("#cast").getLayoutBounds()).getMinY());
    }

    @Test
    void theFocusIsSeenOnEachOfAFewChoices() throws Exception {
        open();
        for (String way : List.of("#way-console", "#way-paper")) {
            focus(way);

            assertThat(((Region) node(way)).getBackground().getFills().getFirst().getInsets().getTop())
                    .isEqualTo(-3);
        }
    }

    @Test
    void handsAreCountedIssueByIssue(FxRobot robot) throws Exception {
        fire("#kind-tally");
        fire("#open-vote");
        await(() -> seen("#hands-1"));
        focus("#hands-1");
        for (KeyCode hands : List.of(KeyCode.DIGIT1, KeyCode.DIGIT6, KeyCode.DIGIT4, KeyCode.DIGIT2)) {
            String field = stage.getScene().getFocusOwner().getId();
            robot.type(hands, KeyCode.ENTER);
            await(() -> !focused(field));
        }
        fire("#reveal");

        await(() -> meeting().step() == Step.REVEAL && seen("#mark-hot"));
        assertThat(Voting.totals(state(), round().id())).extracting(each -> each.total()).containsExactly(6, 4, 2, 1);
    }

    @Test
    void aTieAcrossTheLineIsVotedOnAgain() throws Exception {
        revealed(List.of(1, 1, 1, 2, 3, 4));
        assertThat(labels()).anyMatch(each -> each.startsWith("3 issues have as many votes, across the line after 2"));
        fire("#vote-again");

        await(() -> meeting().step() == Step.VOTE && seen("#voter-" + person("Ada")));
        assertThat(round().issues()).isEqualTo(issues().subList(1, 4));
        cast(List.of(3, 3, 3, 3, 2, 4));
        fire("#reveal");
        await(() -> meeting().step() == Step.REVEAL && seen("#mark-hot"));
        fire("#mark-hot");
        await(() -> states().equals(List.of(IssueState.HOT, IssueState.RAISED, IssueState.HOT, IssueState.RAISED)));
    }

    @Test
    void aTieIsIncludedWholeWithoutAReason() throws Exception {
        revealed(List.of(1, 1, 1, 2, 3, 4));
        fire("#include-tie");
        assertThat(text("#cut-line > .label")).isEqualTo("4 above the line");
        fire("#mark-hot");
        await(() -> states().stream().allMatch(each -> each == IssueState.HOT));
    }

    @Test
    void theLineMovesByKeysAndAsksWhyWhereTheVoteSaidOtherwise(FxRobot robot) throws Exception {
        revealed(List.of(1, 1, 1, 2, 2, 3));
        Node first = node("#rank-1");
        robot.type(KeyCode.DOWN);
        await(() -> text("#cut-line > .label").equals("3 above the line"));
        assertThat(node("#mark-hot").isDisabled()).isTrue();
        assertThat(node("#rank-1")).isSameAs(first);

        robot.clickOn("#hot-reason").write("the fair is near", 0).type(KeyCode.ENTER);
        await(() -> states().equals(List.of(IssueState.HOT, IssueState.HOT, IssueState.HOT, IssueState.RAISED)));
        assertThat(state().get(Issue.class, issues().get(2)).standing().hotReason()).isEqualTo("the fair is near");

        press(() -> shown.requestFocus());
        robot.type(KeyCode.UP);
        await(() -> text("#mark-hot").equals("Take 1 back"));
        fire("#mark-hot");
        await(() -> states().get(2) == IssueState.RAISED);
    }

    @Test
    void theLineFollowsTheMouseThatDragsItUntilItIsLetGo() throws Exception {
        revealed(List.of(1, 1, 1, 2, 2, 3));

        press(() -> mouse(MouseEvent.MOUSE_PRESSED, node("#cut-line"), 0));
        press(() -> mouse(MouseEvent.MOUSE_DRAGGED, node("#rank-3"), 2));
        assertThat(text("#cut-line > .label")).isEqualTo("3 above the line");
        press(() -> mouse(MouseEvent.MOUSE_DRAGGED, node("#rank-1"), -2));
        assertThat(text("#cut-line > .label")).isEqualTo("nothing above the line");
        press(() -> mouse(MouseEvent.MOUSE_DRAGGED, node("#rank-1"), 2));
        press(() -> mouse(MouseEvent.MOUSE_RELEASED, node("#rank-1"), 2));
        press(() -> mouse(MouseEvent.MOUSE_DRAGGED, node("#rank-3"), 2));

        assertThat(text("#cut-line > .label")).isEqualTo("1 above the line");
        assertThat(text("#mark-hot")).isEqualTo("Make this one hot");
    }

    @Test
    void aLineBetweenIssuesWithAsManyVotesSaysSo() throws Exception {
        revealed(List.of(1, 1, 2, 2, 3, 4));
        assertThat(labels()).noneMatch(each -> each.startsWith("The line runs between issues with as many votes."));

        press(() -> pane().acts().get(Keys.UP).run());

        assertThat(labels()).anyMatch(each -> each.startsWith("The line runs between issues with as many votes."));
    }

    @Test
    void oneIssueIsMadeHotWithAReasonAlsoWithoutAVote(FxRobot robot) throws Exception {
        make(new GoToStep(meeting().id(), Step.REVEAL));
        await(() -> seen("#hot-3"));
        assertThat(labels()).anyMatch(each -> each.startsWith("No result yet."));
        fire("#hot-3");
        robot.write("no", 0).type(KeyCode.ENTER);
        await(() -> labels().stream().anyMatch(each -> each.contains("3 to 200")));
        press(() -> ((TextField) node("#one-reason")).setText("a customer left over it"));
        fire("#one-hot");

        await(() -> states().get(2) == IssueState.HOT && !seen("#one-reason"));
        fire("#hot-3");
        await(() -> states().get(2) == IssueState.RAISED);
    }

    @Test
    void aVoteIsVoidedWithAReasonAlone() throws Exception {
        open();
        fire("#void");
        fire("#void-now");
        await(() -> labels().stream().anyMatch(each -> each.contains("3 to 200")));
        assertThat(round().open()).isTrue();

        press(() -> ((TextField) node("#void-reason")).setText("the papers fell to the floor"));
        fire("#void-now");
        await(() -> seen("#open-vote"));
        assertThat(round().status()).isEqualTo(RoundStatus.VOID);
    }

    @Test
    void dotsThatWereSetByHandStayWhenIssuesAreTaken() throws Exception {
        fire("#dots-more");
        fire("#dots-more");
        fire("#on-ballot-4");
        fire("#open-vote");

        await(() -> round().open());
        assertThat(round().dotsPerPerson()).isEqualTo(4);
        assertThat(round().issues()).hasSize(3);
    }

    private void open() throws Exception {
        make(new OpenRound(meeting().id(), null, null, null, null));
        await(() -> seen("#voter-" + person("Ada")));
    }

    /** Everybody gives both dots to one issue, named by its number. */
    private void cast(List<Integer> numbers) {
        for (int i = 0; i < PEOPLE.size(); i++) {
            make(new CastBallot(round().id(), person(PEOPLE.get(i)), Map.of(issues().get(numbers.get(i) - 1), 2)));
        }
    }

    private void revealed(List<Integer> numbers) throws Exception {
        open();
        cast(numbers);
        make(new RevealRound(round().id()));
        make(new GoToStep(meeting().id(), Step.REVEAL));
        await(() -> seen("#mark-hot"));
    }

    /** Ticks the roll; the focus stays on the row. */
    private void tick(FxRobot robot, String name) throws Exception {
        String id = "roll-" + person(name);
        focus("#" + id);
        robot.type(KeyCode.SPACE);
        await(() -> Voting.hasVoted(state(), round().id(), person(name)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(focused(id)).isTrue();
    }

    private void paper(FxRobot robot, String side) throws Exception {
        fire(side);
        focus("#ballot-1");
        robot.type(KeyCode.DIGIT1, KeyCode.ENTER);
        await(() -> text("#ballot-1 > .value").equals("0"));
    }

    private List<IssueState> states() {
        return issues().stream().map(each -> state().get(Issue.class, each).state()).toList();
    }

    private List<Long> issues() {
        return state().stream(Issue.class).map(Issue::id).toList();
    }

    private long person(String name) {
        return state().stream(Person.class).filter(each -> People.name(state(), each.id()).equals(name)).findFirst()
                .orElseThrow().id();
    }

    private Round round() {
        LongStream ids = state().stream(Round.class).mapToLong(Round::id);
        return state().get(Round.class, ids.max().orElseThrow());
    }

    private StepPane pane() {
        return meeting().step() == Step.REVEAL ? reveal : vote;
    }

    private State state() {
        return workspace.state();
    }

    private Meeting meeting() {
        return state().stream(Meeting.class).findFirst().orElseThrow();
    }

    private void make(Move move) {
        assertThat(workspace.apply(move, Stamp.NOW)).isInstanceOf(Outcome.Accepted.class);
    }

    private void draw(State now) {
        Meeting meeting = now.stream(Meeting.class).findFirst().orElseThrow();
        StepPane pane = meeting.step() == Step.REVEAL ? reveal : vote;
        pane.show(now, meeting);
        if (!shown.getChildren().contains(pane.work())) {
            shown.getChildren().setAll(pane.work());
            pane.entered();
        }
    }

    private Node node(String css) {
        return stage.getScene().getRoot().lookupAll(css).stream().filter(VotePaneTest::seen).findFirst()
                .orElseThrow(() -> new AssertionError("nothing is seen as " + css));
    }

    private boolean seen(String css) {
        return stage.getScene().getRoot().lookupAll(css).stream().anyMatch(VotePaneTest::seen);
    }

    private static boolean seen(Node node) {
        return node == null || node.isVisible() && seen(node.getParent());
    }

    private String text(String css) {
        return ((Labeled) node(css)).getText();
    }

    private List<String> labels() {
        return shown.lookupAll(".label").stream().filter(VotePaneTest::seen).map(each -> ((Labeled) each).getText())
                .toList();
    }

    private boolean focused(String id) {
        Node owner = stage.getScene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    /** The mouse at the middle of a node, and so much below. */
    private void mouse(EventType<MouseEvent> type, Node at, double below) {
        Bounds place = at.localToScene(at.getLayoutBounds());
        double x = place.getCenterX();
        double y = place.getCenterY() + below;
        Event.fireEvent(node("#cut-line"), new MouseEvent(type, x, y, x, y, MouseButton.PRIMARY, 1, false, false,
                false, false, true, false, false, true, false, true, null));
    }

    private void focus(String css) throws Exception {
        press(() -> node(css).requestFocus());
    }

    private void fire(String css) throws Exception {
        press(() -> ((ButtonBase) node(css)).fire());
    }

    private static void press(Runnable act) throws Exception {
        WaitForAsyncUtils.asyncFx(act).get(SECONDS, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void await(BooleanSupplier holds) throws Exception {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(holds::getAsBoolean).get(SECONDS, TimeUnit.SECONDS));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
