package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Step;
import app.tandem.model.Timer;
import java.util.Arrays;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The steps of a running forum, with a real workspace: in any order, by mouse and by the arrows. */
class FrameStepsTest extends ForumFrame {

    @Test
    void homeLeadsBackToTheMeetingThatRuns(FxRobot robot) throws Exception {
        assertThat(robot.lookup("#next-act").queryLabeled().getText()).isEqualTo("Return to the meeting");

        robot.clickOn("#next-act");

        Wait.until(() -> shown(robot, ".step-bar"));
        assertThat(robot.lookup(".step:now").queryLabeled().getText()).isEqualTo("Sharing");
    }

    @Test
    void stepsAreGoneToInAnyOrder(FxRobot robot) throws Exception {
        enter(robot);

        robot.clickOn("#step-question");
        Wait.until(() -> step() == Step.QUESTION);
        robot.clickOn("#step-close");
        Wait.until(() -> step() == Step.CLOSE);
        robot.clickOn("#step-back");
        Wait.until(() -> step() == Step.WALL);
    }

    @Test
    void theListOfWhoHasSpokenMayBeAsLowAtTheNextStep(FxRobot robot) throws Exception {
        enter(robot);
        Wait.until(() -> shown(robot, ".spoken-card"));
        double least = robot.lookup(".spoken-card").queryAs(Region.class).getMinHeight();

        robot.clickOn("#step-wall");
        Wait.until(() -> step() == Step.WALL);
        Wait.until(() -> robot.lookup(".step:now").queryLabeled().getText().equals("Wall"));

        assertThat(least).isPositive();
        assertThat(robot.lookup(".spoken-card").queryAs(Region.class).getMinHeight()).isEqualTo(least);
    }

    @Test
    void theArrowsStepAlsoWhereAButtonHasTheFocus(FxRobot robot) throws Exception {
        enter(robot);
        focus(robot, "#step-question");

        robot.type(KeyCode.RIGHT);

        Wait.until(() -> step() == Step.WALL);
    }

    @Test
    void twoStepsInOneFrameAreTwoSteps(FxRobot robot) throws Exception {
        enter(robot);
        focus(robot, "#step-question");

        press(KeyCode.LEFT, KeyCode.LEFT);

        Wait.until(() -> step() == Step.QUESTION);
    }

    @Test
    void thereAndBackInOneFrameEndsWhereItBegan(FxRobot robot) throws Exception {
        enter(robot);
        focus(robot, "#step-question");
        long before = workspace.state().seq();

        press(KeyCode.RIGHT, KeyCode.LEFT);

        Wait.until(() -> workspace.state().seq() == before + 2);
        assertThat(step()).isEqualTo(Step.SHARING);
    }

    @Test
    void aKeyHeldDownStopsAtTheLastStep(FxRobot robot) throws Exception {
        enter(robot);
        focus(robot, "#step-question");
        KeyCode[] many = new KeyCode[40];
        Arrays.fill(many, KeyCode.RIGHT);

        press(many);

        Wait.until(() -> step() == Step.CLOSE);
    }

    @Test
    void anEmptyWallLeadsToTheSharing(FxRobot robot) throws Exception {
        enter(robot);
        robot.clickOn("#step-wall");
        Wait.until(() -> step() == Step.WALL && shown(robot, "#to-sharing"));

        robot.clickOn("#to-sharing");

        Wait.until(() -> step() == Step.SHARING);
    }

    @Test
    void aStepThatCannotBeTakenBackOffersNoUndo(FxRobot robot) throws Exception {
        enter(robot);

        robot.clickOn("#step-wall");

        Wait.until(() -> step() == Step.WALL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown(robot, ".toast")).isFalse();
    }

    @Test
    void spaceOnAButtonBelongsToTheButton(FxRobot robot) throws Exception {
        enter(robot);
        focus(robot, "#step-wall");

        robot.type(KeyCode.SPACE);

        Wait.until(() -> step() == Step.WALL);
        assertThat(workspace.state().all(Timer.class)).isEmpty();
    }
}
