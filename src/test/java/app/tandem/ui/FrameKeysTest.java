package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Note;
import app.tandem.model.Step;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The keys of a running forum, with a real workspace: where they act, where they rest, where they are shown. */
class FrameKeysTest extends ForumFrame {

    @Test
    void singleKeysRestInAFieldAndWorkThereWithAlt(FxRobot robot) throws Exception {
        enter(robot);
        robot.clickOn("#answer");

        robot.type(KeyCode.N).type(KeyCode.SPACE).type(KeyCode.B);
        assertThat(entry(robot).getText()).isEqualTo("n b");
        assertThat(shown(robot, ".record-panel")).isFalse();

        robot.press(KeyCode.ALT).type(KeyCode.N).release(KeyCode.ALT);
        Wait.until(() -> shown(robot, ".record-panel"));
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
    void theKeyBarShowsInAListOfPeopleThatTheArrowsMoveThere(FxRobot robot) throws Exception {
        enter(robot);
        robot.clickOn("#step-attendance");
        Wait.until(() -> step() == Step.ATTENDANCE && shown(robot, ".attendee"));
        robot.interact(() -> robot.lookup(".attendee").query().requestFocus());
        assertThat(resting(robot)).containsExactly("next step");
        Node first = stage.getScene().getFocusOwner();

        robot.type(KeyCode.RIGHT);
        assertThat(stage.getScene().getFocusOwner()).isNotSameAs(first);
        assertThat(step()).isEqualTo(Step.ATTENDANCE);

        robot.type(KeyCode.ESCAPE);
        assertThat(resting(robot)).isEmpty();
        robot.type(KeyCode.RIGHT);
        Wait.until(() -> step() == Step.QUESTION);
    }

    /** What the keys do that rest now. */
    private static List<String> resting(FxRobot robot) {
        return robot.lookup(".key-bar .key-cap:rests").queryAll().stream()
                .map(each -> ((Labeled) each.getParent().lookup(".label:last-child")).getText()).toList();
    }

    @Test
    void escapeLeavesTheFieldAndKeepsWhatWasTyped(FxRobot robot) throws Exception {
        enter(robot);
        robot.clickOn("#answer").write("Call them");

        robot.type(KeyCode.ESCAPE).type(KeyCode.RIGHT);

        Wait.until(() -> step() == Step.WALL);
        robot.type(KeyCode.LEFT);
        Wait.until(() -> step() == Step.SHARING);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(entry(robot).getText()).isEqualTo("Call them");
    }

    @Test
    void theLetterThatOpensAFieldIsNotTypedIntoIt(FxRobot robot) throws Exception {
        enter(robot);
        focus(robot, "#step-question");

        robot.type(KeyCode.N);

        Wait.until(() -> shown(robot, ".record-panel"));
        assertThat(robot.lookup(".record-panel .text-area").queryAs(TextArea.class).getText()).isEmpty();
        robot.write("Later: the fair").type(KeyCode.ENTER);
        Wait.until(() -> workspace.state().stream(Note.class).count() == 1);
    }

    @Test
    void aSheetShowsAllKeysUntilItIsClosed(FxRobot robot) throws Exception {
        enter(robot);
        robot.clickOn("#answer");

        robot.type(KeyCode.F1);
        assertThat(shown(robot, ".key-sheet")).isTrue();
        robot.type(KeyCode.RIGHT);
        assertThat(step()).isEqualTo(Step.SHARING);
        assertThat(WaitForAsyncUtils.asyncFx(() -> open.acts().keySet()).get()).as("nothing acts behind it")
                .containsExactlyInAnyOrder(Keys.LEAVE, Keys.HELP);

        robot.type(KeyCode.ESCAPE);
        assertThat(shown(robot, ".key-sheet")).isFalse();
    }

    @Test
    void theButtonAtTheRailsFootShowsAllKeysToo(FxRobot robot) throws Exception {
        enter(robot);

        robot.clickOn("#help");

        assertThat(shown(robot, ".key-sheet")).isTrue();
        assertThat(keys(robot)).contains("timer", "find", "light or dark", "full screen");
    }

    @Test
    void outsideAMeetingTheSheetShowsTheKeysOfThePage(FxRobot robot) throws Exception {
        robot.type(KeyCode.F1);

        assertThat(shown(robot, ".key-sheet")).isTrue();
        assertThat(keys(robot)).contains("find", "undo", "redo", "all keys", "light or dark", "full screen")
                .doesNotContain("timer", "leave what is open");
        robot.type(KeyCode.F1);
        assertThat(shown(robot, ".key-sheet")).isFalse();

        robot.clickOn("#to-meetings").clickOn("#new-meeting");
        robot.type(KeyCode.F1);
        assertThat(keys(robot)).contains("leave what is open");
        robot.type(KeyCode.ESCAPE);
        assertThat(shown(robot, ".key-sheet")).isFalse();
        assertThat(robot.lookup("#new-day").query().isFocused()).isTrue();
        robot.clickOn("#help");
        assertThat(shown(robot, ".key-sheet")).isTrue();
    }

    private static List<String> keys(FxRobot robot) {
        return robot.lookup(".key-sheet .key > .label").queryAllAs(Label.class).stream()
                .filter(each -> each.getScene() != null).map(Label::getText).toList();
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

        Wait.until(() -> shown(robot, ".record-panel"));
        assertThat(settings.singleKeys().get()).isFalse();
    }
}
