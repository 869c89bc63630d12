package app.tandem.ui.console.group;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.ResponseState;
import app.tandem.model.Step;
import app.tandem.rules.IssueMove.MergeIssue;
import app.tandem.ui.Wait;
import app.tandem.ui.console.group.GroupView.Loose;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import javafx.event.EventType;
import javafx.scene.input.MouseEvent;
import org.testfx.util.WaitForAsyncUtils;

/** Grouping by mouse and by keys, on a real workspace. */
@ExtendWith(ApplicationExtension.class)
class GroupPaneTest {

    @TempDir private static Path folder;

    private Grouping world;

    @Start
    void show(Stage primary) {
        world = new Grouping(folder, Step.GROUP, GroupPane::new);
    }

    @AfterEach
    void close() throws Exception {
        world.close();
    }

    @Test
    void anAnswerIsDraggedIntoAnIssue(FxRobot robot) throws Exception {
        drag(robot, cell(robot, 7), robot.lookup("#issue-1").query());
        assertThat(label(robot, "#issue-1 > .drop-here")).isEqualTo("Drop to add 7 here");
        assertThat(robot.lookup(".floating").query().isVisible()).isTrue();
        robot.release(MouseButton.PRIMARY);

        Wait.until(() -> world.inside(7, 1));
        assertThat(robot.lookup(".floating").query().isVisible()).isFalse();
        assertThat(numbers(robot)).doesNotContain(7);
    }

    @Test
    void anAnswerDroppedOnTheFreePlaceBeginsAnIssueOfItsWords(FxRobot robot) throws Exception {
        AnswerCell cell = (AnswerCell) cell(robot, 7);
        Node place = robot.lookup("#new-issue-place").query();
        mouse(MouseEvent.MOUSE_PRESSED, cell, cell);
        mouse(MouseEvent.MOUSE_DRAGGED, cell, place);
        mouse(MouseEvent.MOUSE_RELEASED, cell, place);

        assertThat(field(robot, "#new-title").getText()).isEqualTo(world.answer(7).text());
        type(robot, KeyCode.ENTER);

        Wait.until(() -> world.answer(7).issue() != null);
        assertThat(world.issue(3).title()).isEqualTo(world.answer(7).text());
        assertThat(world.inside(7, 3)).isTrue();
    }

    @Test
    void escLetsADragGoBack(FxRobot robot) {
        drag(robot, cell(robot, 7), robot.lookup("#issue-1").query());
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        robot.release(MouseButton.PRIMARY);

        assertThat(robot.lookup(".floating").query().isVisible()).isFalse();
        assertThat(world.answer(7).state()).isEqualTo(ResponseState.NEW);
    }

    @Test
    void anAnswerIsDraggedFromIssueToIssueAndOutAgain(FxRobot robot) throws Exception {
        drag(robot, robot.lookup("#issue-1 .inside-row").query(), robot.lookup("#issue-2").query());
        robot.release(MouseButton.PRIMARY);
        Wait.until(() -> world.inside(1, 2));

        drag(robot, robot.lookup("#issue-2 .inside-row").nth(0).query(), robot.lookup("#answers").query());
        robot.release(MouseButton.PRIMARY);
        Wait.until(() -> world.answer(1).state() == ResponseState.NEW);
    }

    @Test
    void anIssueIsDraggedOntoAnotherAndSplitOffByKey(FxRobot robot) throws Exception {
        drag(robot, robot.lookup("#issue-2 > .head > .number").query(), robot.lookup("#issue-1").query());
        robot.release(MouseButton.PRIMARY);
        Wait.until(() -> world.issue(2).state() == IssueState.MERGED);
        assertThat(label(robot, "#undo-group")).isEqualTo("Undo merge");

        robot.clickOn(robot.lookup("#issue-1 .inside-row").nth(1).<Node>query());
        type(robot, KeyCode.S);
        Wait.until(() -> world.issue(2).state() == IssueState.RAISED);
    }

    @Test
    void severalAnswersAreChosenByKeysAndAddedByTheIssuesNumber(FxRobot robot) throws Exception {
        type(robot, KeyCode.DOWN);
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        assertThat(label(robot, ".chosen")).isEqualTo("2 chosen");
        type(robot, KeyCode.M);
        robot.write("2");
        type(robot, KeyCode.ENTER);

        Wait.until(() -> world.inside(4, 2) && world.inside(5, 2));
        assertThat(world.answer(3).state()).isEqualTo(ResponseState.NEW);
        assertThat(robot.lookup("#answers").query().isFocused()).isTrue();
    }

    @Test
    void anIssueToAddToIsFoundByLettersAndAnUnknownOneIsRefused(FxRobot robot) throws Exception {
        type(robot, KeyCode.M);
        robot.write("qual");
        assertThat(label(robot, ".chooser .match")).isEqualTo("#2  Agree what a qualified lead is");
        robot.write("zzz");
        type(robot, KeyCode.ENTER);
        assertThat(label(robot, ".chooser .refusing")).isEqualTo("No issue fits these words.");
        assertThat(field(robot, "#choose").getText()).isEqualTo("qualzzz");
    }

    @Test
    void aNewIssueIsMadeByKeyAndATitleTooShortStaysTyped(FxRobot robot) throws Exception {
        type(robot, KeyCode.G);
        assertThat(field(robot, "#new-title").getText()).isEqualTo(Grouping.ANSWERS.get(2));
        robot.write("One");
        type(robot, KeyCode.ENTER);
        Wait.until(() -> robot.lookup("#new-issue-place .refusing").query().isVisible());
        assertThat(label(robot, "#new-issue-place .refusing"))
                .isEqualTo("The title needs 5 to 120 characters, this has 3.");
        assertThat(field(robot, "#new-title").getText()).isEqualTo("One");

        robot.write(" place for current material");
        type(robot, KeyCode.ENTER);
        Wait.until(() -> world.inside(3, 3));
        assertThat(world.issue(3).title()).isEqualTo("One place for current material");
    }

    @Test
    void twoEntersInOneFrameMakeOneIssue(FxRobot robot) throws Exception {
        type(robot, KeyCode.G);
        robot.interact(() -> {
            TextField typed = field(robot, "#new-title");
            for (int i = 0; i < 2; i++) {
                Event.fireEvent(typed, new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            }
        });
        Wait.until(() -> robot.lookup("#new-title").tryQuery().isEmpty());
        assertThat(world.state().stream(Issue.class)).hasSize(3);
    }

    @Test
    void aTitleIsRenamedInPlaceAndAHintNamesNobodyAndBlocksNothing(FxRobot robot) throws Exception {
        robot.clickOn("#issue-1 > .head > .number");
        type(robot, KeyCode.F2);
        robot.write("Marketing keeps old material");
        assertThat(label(robot, "#issue-1 .in-place .title-hint")).startsWith("Starts with a team’s name.");
        type(robot, KeyCode.ENTER);

        Wait.until(() -> world.issue(1).title().equals("Marketing keeps old material"));
        assertThat(label(robot, "#issue-1 > .title-hint")).startsWith("Starts with a team’s name.");
        assertThat(robot.lookup("#issue-1").query().isFocused()).isTrue();
    }

    @Test
    void anAnswerAndAnIssueAreParkedAndBroughtBack(FxRobot robot) throws Exception {
        type(robot, KeyCode.K);
        Wait.until(() -> world.answer(3).state() == ResponseState.PARKED);
        robot.clickOn("#back-3");
        Wait.until(() -> world.answer(3).state() == ResponseState.NEW);

        robot.clickOn("#issue-2 > .head > .number");
        type(robot, KeyCode.K);
        robot.write("waits for the website");
        type(robot, KeyCode.ENTER);
        Wait.until(() -> world.issue(2).state() == IssueState.PARKED);
        assertThat(label(robot, ".parked-row .reason")).isEqualTo("waits for the website");
    }

    @Test
    void theLastGroupingIsUndoneBesideTheIssues(FxRobot robot) throws Exception {
        world.make(new MergeIssue(world.issue(2).id(), world.issue(1).id()));
        Wait.until(() -> label(robot, "#undo-group").equals("Undo merge"));
        robot.clickOn("#undo-group");

        Wait.until(() -> world.issue(2).state() == IssueState.RAISED);
        assertThat(label(robot, "#undo-group")).isEqualTo("Undo new issue");
    }

    @Test
    void answersAreFoundAsOneTypesAndEscShowsAllAgain(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.write("lead");
        assertThat(numbers(robot)).containsExactly(3, 7);
        type(robot, KeyCode.ESCAPE);
        assertThat(numbers(robot)).containsExactly(3, 4, 5, 6, 7, 8);
    }

    private static void drag(FxRobot robot, Node from, Node to) {
        robot.moveTo(middle(from)).press(MouseButton.PRIMARY);
        robot.moveTo(middle(from).add(12, 6));
        robot.moveTo(middle(to).add(-8, 0));
        robot.moveTo(middle(to));
    }

    /** An event of a mouse that is over the middle of one node while another has it. */
    private static void mouse(EventType<MouseEvent> type, Node has, Node over) throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
            over.getScene().getRoot().layout();
            Bounds place = over.localToScene(over.getBoundsInLocal());
            double x = place.getCenterX();
            double y = place.getCenterY();
            Event.fireEvent(has, new MouseEvent(type, x, y, x, y, MouseButton.PRIMARY, 1, false, false, false, false,
                    true, false, false, true, false, true, null));
        }).get();
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Point2D middle(Node node) {
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private static Node cell(FxRobot robot, int number) {
        return robot.lookup(".answer-cell").queryAllAs(AnswerCell.class).stream()
                .filter(each -> each.getItem() != null && each.getItem().number() == number).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static List<Integer> numbers(FxRobot robot) {
        return ((ListView<Loose>) robot.lookup("#answers").queryAs(ListView.class)).getItems().stream()
                .map(Loose::number).toList();
    }

    private static TextField field(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(TextField.class);
    }

    private static String label(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private static void type(FxRobot robot, KeyCode key) {
        robot.press(key).release(key);
    }
}
