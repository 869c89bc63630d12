package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The way back from what was done in a running forum, with a real workspace. */
class FrameUndoTest extends ForumFrame {

    @Test
    void whatWasDoneIsSaidAndTakenBack(FxRobot robot) throws Exception {
        enter(robot);
        robot.clickOn("#answer").write("Tell us before a campaign starts").type(KeyCode.ENTER);
        Wait.until(() -> shown(robot, ".toast"));
        assertThat(robot.lookup(".toast > .label").queryLabeled().getText()).startsWith("Answer saved");

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);

        Wait.until(() -> answers() == 0);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.Z).release(KeyCode.SHIFT, KeyCode.CONTROL);
        Wait.until(() -> answers() == 1);
    }

    @Test
    void inAFieldWithTypingTheUndoKeyTakesBackTheTyping(FxRobot robot) throws Exception {
        enter(robot);
        robot.clickOn("#answer").write("Tell us before a campaign starts").type(KeyCode.ENTER);
        Wait.until(() -> answers() == 1);
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
        Wait.until(() -> answers() == 1);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        Wait.until(() -> answers() == 0);
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
    void whatWasDoneIsSaidWhereNothingIsCovered(FxRobot robot) throws Exception {
        enter(robot);
        robot.clickOn("#answer").write("Tell us before a campaign starts").type(KeyCode.ENTER);
        Wait.until(() -> shown(robot, ".toast"));
        WaitForAsyncUtils.waitForFxEvents();

        Bounds said = place(robot, ".toast");
        assertThat(robot.lookup(".meeting .button").queryAllAs(Node.class)).filteredOn(ForumFrame::seen)
                .noneMatch(each -> each.localToScene(each.getLayoutBounds()).intersects(said));
        assertThat(stage.getScene().getRoot().getLayoutBounds().contains(said)).isTrue();
    }

    @Test
    void oneGoesOnTypingAfterTheWayBackWasTaken(FxRobot robot) throws Exception {
        enter(robot);
        robot.clickOn("#answer").write("Tell us before a campaign starts").type(KeyCode.ENTER);
        Wait.until(() -> shown(robot, ".toast"));

        robot.clickOn("#undo");

        Wait.until(() -> answers() == 0 && entry(robot).isFocused());
    }
}
