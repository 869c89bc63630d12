package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.Person;
import app.tandem.model.Step;
import app.tandem.rules.MeetingMove;
import app.tandem.rules.Meetings;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The way back from the start of a forum where nobody was marked yet, with a real workspace. */
class FrameStartTest extends ForumFrame {

    @Override
    void gather() {}

    @Test
    void aStartThatIsTakenBackLeadsToWhereTheMeetingStartsAgain(FxRobot robot) throws Exception {
        enter(robot);

        undo(robot);

        Wait.until(() -> shown(robot, ".home"));
        assertThat(workspace.state().get(Meeting.class, meeting).planned()).isTrue();
        assertThat(shown(robot, ".step-bar")).isFalse();
        robot.clickOn("#next-act");
        Wait.until(() -> shown(robot, ".step-bar") && step() == Step.ATTENDANCE);
    }

    @Test
    void aStartThatWasTakenBackComesAgainByItsKey(FxRobot robot) throws Exception {
        enter(robot);
        undo(robot);
        Wait.until(() -> shown(robot, ".home"));

        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.Z).release(KeyCode.SHIFT, KeyCode.CONTROL);

        Wait.until(() -> shown(robot, ".step-bar") && Meetings.running(workspace.state()).isPresent());
        undo(robot);
        Wait.until(() -> shown(robot, ".home") && Meetings.running(workspace.state()).isEmpty());
    }

    @Test
    void aStartIsKeptOnceSomebodyIsThere(FxRobot robot) throws Exception {
        enter(robot);
        make(new MeetingMove.MarkAttendance(meeting, List.of(workspace.state().all(Person.class).iterator().next()
                .id()), Mark.PRESENT));

        undo(robot);

        Wait.until(() -> shown(robot, ".toast"));
        assertThat(step()).isEqualTo(Step.ATTENDANCE);
        assertThat(shown(robot, ".step-bar")).isTrue();
    }

    private static void undo(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    }
}
