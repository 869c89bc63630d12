package app.tandem.ui.console.group;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Step;
import app.tandem.model.Timer;
import app.tandem.model.Touches;
import app.tandem.ui.Wait;
import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Clarifying issue by issue, on a real workspace. */
@ExtendWith(ApplicationExtension.class)
class ClarifyPaneTest {

    @TempDir private static Path folder;

    private Grouping world;

    @Start
    void show(Stage primary) {
        world = new Grouping(folder, Step.CLARIFY, ClarifyPane::new);
    }

    @AfterEach
    void close() throws Exception {
        world.close();
    }

    @Test
    void theFirstIssueIsTalkedAboutAndTheArrowsChooseAnother(FxRobot robot) throws Exception {
        assertThat(world.showing.issue().get()).isEqualTo(world.issue(1).id());
        type(robot, KeyCode.DOWN);

        Wait.until(() -> world.showing.issue().get() == world.issue(2).id());
        assertThat(label(robot, ".clarify-issue .title")).isEqualTo(Grouping.ANSWERS.get(1));
        assertThat(world.state().stream(Timer.class)).isEmpty();
    }

    @Test
    void enterGoesToTheNextIssueWithThePlannedMinutes(FxRobot robot) throws Exception {
        robot.clickOn("3");
        Wait.until(() -> world.meeting().minutes().clarify() == 3);
        assertThat(label(robot, "#next-issue")).isEqualTo("Next issue, 3 min");
        robot.clickOn("#clarify-issues");
        type(robot, KeyCode.UP);
        type(robot, KeyCode.UP);
        type(robot, KeyCode.ENTER);

        Wait.until(() -> world.state().stream(Timer.class).anyMatch(each -> each.planned() == 180));
        assertThat(world.showing.issue().get()).isEqualTo(world.issue(2).id());
        assertThat(robot.lookup("#next-issue").query().isDisabled()).isTrue();
    }

    @Test
    void whatIsSaidOfAnIssueIsSavedByEnterAndBeforeAnotherIsTalkedAbout(FxRobot robot) throws Exception {
        robot.clickOn("#detail").write("Ready to call").type(KeyCode.ENTER);
        Wait.until(() -> "Ready to call".equals(world.issue(1).detail()));

        robot.clickOn("#detail").write(" at once");
        robot.clickOn(Grouping.ANSWERS.get(1));
        Wait.until(() -> world.showing.issue().get() == world.issue(2).id());
        assertThat(world.issue(1).detail()).isEqualTo("Ready to call at once");
        assertThat(robot.lookup("#detail").queryAs(TextArea.class).getText()).isEmpty();
    }

    @Test
    void whomItTouchesAndHowSuccessIsMeasuredAreOptional(FxRobot robot) throws Exception {
        robot.clickOn("#fold");
        robot.clickOn("Marketing");
        Wait.until(() -> world.issue(1).touches() == Touches.MARKETING);
        robot.clickOn("#measure").write("Leads answered within a week").type(KeyCode.ENTER);

        Wait.until(() -> "Leads answered within a week".equals(world.issue(1).success().measure()));
    }

    @Test
    void aTitleThatIsRefusedStaysTyped(FxRobot robot) throws Exception {
        type(robot, KeyCode.F2);
        robot.write("Why").type(KeyCode.ENTER);

        Wait.until(() -> robot.lookup(".in-place .refusing").query().isVisible());
        robot.write(" leads wait").type(KeyCode.ENTER);
        Wait.until(() -> world.issue(1).title().equals("Why leads wait"));
    }

    private static String label(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private static void type(FxRobot robot, KeyCode key) {
        robot.press(key).release(key);
    }
}
