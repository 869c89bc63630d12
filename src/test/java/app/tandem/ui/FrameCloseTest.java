package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Meeting;
import app.tandem.model.Step;
import app.tandem.rules.Meetings;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A forum that is closed, and reopened, with a real workspace. */
class FrameCloseTest extends ForumFrame {

    @Test
    void aClosedMeetingShowsAndOffersNothingThatItWouldRefuse(FxRobot robot) throws Exception {
        enter(robot);
        close(robot);

        assertThat(robot.lookup(".timer-card, .spoken-card, .record-bar, #to-close, #step-next").queryAll().stream()
                .filter(ForumFrame::seen)).isEmpty();
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
    void atTheEndItIsSaidThatTheMeetingIsClosedAndNotWhatCameWithIt(FxRobot robot) throws Exception {
        enter(robot);
        robot.clickOn("#to-close");
        Wait.until(() -> step() == Step.CLOSE && shown(robot, "#next-time"));
        robot.interact(() -> robot.lookup("#next-time").queryTextInputControl().setText("14.35"));
        close(robot);

        assertThat(next().schedule().planned().atZone(next().schedule().zoneId()).toLocalTime()).hasToString("14:35");
        assertThat(robot.lookup(".toast > .label").queryLabeled().getText()).isEqualTo("Meeting closed.");
    }

    private Meeting next() {
        return workspace.state().stream(Meeting.class).filter(Meeting::planned).findFirst().orElseThrow();
    }

    @Test
    void aReopenedMeetingHasItsCardsAgain(FxRobot robot) throws Exception {
        enter(robot);
        close(robot);

        robot.clickOn("#reopen-reason").write("An action was left out").type(KeyCode.ENTER);

        Wait.until(() -> Meetings.running(workspace.state()).isPresent());
        Wait.until(() -> shown(robot, ".timer-card") && shown(robot, ".spoken-card"));
        robot.clickOn("#step-wall");
        Wait.until(() -> step() == Step.WALL);
    }
}
