package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Step;
import app.tandem.model.Timer;
import java.util.Arrays;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The steps of a running forum, with a real workspace: in any order, by mouse and by the arrows. */
class FrameStepsTest extends ForumFrame {

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
    void spaceOnAButtonBelongsToTheButton(FxRobot robot) throws Exception {
        enter(robot);
        focus(robot, "#step-wall");

        robot.type(KeyCode.SPACE);

        await(() -> step() == Step.WALL);
        assertThat(workspace.state().all(Timer.class)).isEmpty();
    }
}
