package app.tandem.ui.console.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.ActionState;
import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.SlotState;
import app.tandem.model.Step;
import app.tandem.rules.Issues;
import app.tandem.rules.MeetingMove.GoToStep;
import app.tandem.rules.MeetingMove.MarkAttendance;
import app.tandem.rules.SlotMove;
import app.tandem.rules.Slots;
import app.tandem.ui.Keys;
import app.tandem.ui.Wait;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The course of a temperature check by keys and mouse, on a real workspace. */
@ExtendWith(ApplicationExtension.class)
class CheckCourseTest {

    @TempDir private static Path folder;

    private CheckRoom room;

    @Start
    void show(Stage primary) {
        room = new CheckRoom(folder);
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @Test
    void anActionIsDoneDroppedOrOpenAgainByKeys(FxRobot robot) throws Exception {
        WaitForAsyncUtils.asyncFx(room.actions::entered).get(CheckRoom.SECONDS, TimeUnit.SECONDS);
        Wait.until(() -> room.focused("action-" + room.action().id()));

        robot.type(KeyCode.DIGIT1);
        Wait.until(() -> room.action().state() == ActionState.DONE);
        Wait.until(() -> room.labels().contains("1 of 1 done"));
        robot.type(KeyCode.DIGIT2);
        Wait.until(() -> room.action().state() == ActionState.DROPPED);
        robot.type(KeyCode.DIGIT3);
        Wait.until(() -> room.action().state() == ActionState.OPEN);
    }

    @Test
    void whatWasTypedOfOneIssueStaysWhileAnotherIsLookedAt(FxRobot robot) throws Exception {
        room.toSlots();
        room.write("#report-works", "Half a sentence");
        robot.type(KeyCode.ESCAPE);
        room.focus("#reveal");
        room.look(room.slot(1));
        Wait.until(() -> room.typed("#report-works").isEmpty());
        room.look(room.slot(0));
        Wait.until(() -> room.typed("#report-works").equals("Half a sentence"));
    }

    @Test
    void anUnfinishedReportHoldsTheWayOnUntilItIsPutOff(FxRobot robot) throws Exception {
        room.toSlots();
        room.started();
        room.write("#report-works", "Half");
        room.fire("#next-report");
        Wait.until(() -> room.sees("#next-without"));
        assertThat(room.slot(0).state()).isEqualTo(SlotState.PRESENTING);
        room.fire("#next-without");
        Wait.until(() -> room.slot(0).state() == SlotState.REPORTED);
        assertThat(room.report()).isEmpty();
        room.look(room.slot(0));
        Wait.until(() -> room.typed("#report-works").equals("Half"));
    }

    @Test
    void aMissingReportIsNamedNeutrallyAndTheLastSlotLeadsToTheWins(FxRobot robot) throws Exception {
        room.toSlots();
        for (int i = 0; i < 2; i++) {
            int now = i;
            room.fire("#next-report");
            Wait.until(() -> room.slot(now).state() == SlotState.PRESENTING);
            Wait.until(() -> room.text("#next-report").equals(now == 1 ? "On to the next step" : "Next issue"));
            room.fire("#next-report");
            Wait.until(() -> room.slot(now).state() == SlotState.REPORTED);
        }
        Wait.until(() -> room.meeting().step() == Step.WINS);
        room.make(new GoToStep(room.meeting().id(), Step.SLOTS));
        Wait.until(() -> room.labels().contains("no report"));
    }

    @Test
    void nobodyOfADuoHereComesLastOrNotAtAll(FxRobot robot) throws Exception {
        long first = room.slot(0).issue();
        Duo duo = Issues.duo(room.state(), first).orElseThrow();
        room.make(new MarkAttendance(room.meeting().id(), List.of(duo.sales(), duo.marketing()), Mark.LEFT));
        room.toSlots();
        Wait.until(() -> room.sees("#slot-postpone"));
        assertThat(room.node("#next-report").isDisabled()).isTrue();
        assertThat(room.labels()).contains("Where they do not come, the issue is reported on at the next check.");
        assertThat(room.says()).startsWith("Nobody of this duo is here yet.");
        room.fire("#slot-postpone");
        Wait.until(() -> Slots.of(room.state(), room.meeting().id()).getLast().issue() == first);
        Wait.until(() -> room.sees("#slot-skip") && !room.sees("#slot-postpone"));
        room.fire("#slot-skip");
        Wait.until(() -> Slots.last(room.state(), first).orElseThrow().state() == SlotState.NOT_PRESENTED);
    }

    @Test
    void oneOfADuoThatIsAwayIsSaidBeforeItsSlotBegins(FxRobot robot) throws Exception {
        Duo duo = Issues.duo(room.state(), room.slot(1).issue()).orElseThrow();
        room.make(new MarkAttendance(room.meeting().id(), List.of(duo.marketing()), Mark.LEFT));
        room.toSlots();
        room.look(room.slot(1));

        Wait.until(() -> room.labels().stream().anyMatch(each -> each.matches("\\w+ presents; \\w+ is away\\.")));
        assertThat(room.slot(1).state()).isEqualTo(SlotState.WAITING);
    }

    @Test
    void anIssueIsDoneForGoodWithANoteAtTheWins(FxRobot robot) throws Exception {
        room.toSlots();
        room.started();
        room.fill();
        room.make(new SlotMove.EndSlot(room.meeting().id(), room.slot(0).issue()));
        room.make(new GoToStep(room.meeting().id(), Step.WINS));
        Wait.until(() -> room.labels().contains(CheckRoom.WORKS));
        room.fire("#finish-1");
        Wait.until(() -> room.focused("finish-note"));
        robot.write("Done");
        robot.type(KeyCode.ENTER);
        Wait.until(() -> room.labels().stream().anyMatch(each -> each.startsWith("“What closes it” ")));
        robot.write(" and nobody asks any more");
        robot.type(KeyCode.ENTER);
        Wait.until(() -> room.state().get(Issue.class, room.issues().getFirst()).state() == IssueState.DONE);
        Wait.until(() -> room.labels().contains("By the cadence: every month."));
        room.fire("#wins-close");
        Wait.until(() -> room.meeting().step() == Step.CLOSE);
    }

    @Test
    void anotherSlotThanTheOneThatRunsSaysWhatRunsAndItsKeyLeadsThere(FxRobot robot) throws Exception {
        room.toSlots();
        room.started();
        room.look(room.slot(1));
        Wait.until(() -> room.sees("#slot-running"));

        assertThat(room.labels()).contains("#1 Campaigns are known before is on now. Its time goes on.");
        assertThat(room.sees("#next-report")).isFalse();
        assertThat(room.keys()).contains(Keys.TO_RUNNING).doesNotContain(Keys.NEXT_REPORT);
        room.focus(".check-work");
        robot.type(KeyCode.ENTER);
        Wait.until(() -> room.showing.slot().get() == room.slot(0).id() && room.sees("#next-report"));
        assertThat(room.slot(0).state()).isEqualTo(SlotState.PRESENTING);
    }

    @Test
    void aCheckThatClosesByHandIsLedBackToTheSlotThatRunsAndListsEachReportOnce(FxRobot robot) throws Exception {
        room.toSlots();
        room.started();
        room.write("#report-works", CheckRoom.WORKS);
        room.make(new GoToStep(room.meeting().id(), Step.CLOSE));
        Wait.until(() -> room.sees("#open-slot-running"));
        assertThat(room.labels()).contains("2 reports are to come.")
                .noneMatch(each -> each.contains("not presented"));
        room.fire("#close-meeting");
        Wait.until(() -> room.labels().stream()
                .anyMatch(each -> each.contains("cannot close while an issue is presented or discussed")));
        assertThat(room.meeting().running()).isTrue();

        room.fire("#open-slot-running");
        Wait.until(() -> room.meeting().step() == Step.SLOTS && room.sees("#report-works"));
        assertThat(room.typed("#report-works")).isEqualTo(CheckRoom.WORKS);
        room.make(new SlotMove.EndSlot(room.meeting().id(), room.slot(0).issue()));
        room.make(new GoToStep(room.meeting().id(), Step.CLOSE));
        Wait.until(() -> room.sees("#close-meeting") && !room.sees("#open-slot-running"));
        room.fire("#close-meeting");
        Wait.until(() -> room.meeting().planned());

        assertThat(room.state().stream(Meeting.class).filter(Meeting::running)).isEmpty();
        assertThat(Slots.last(room.state(), room.issues().get(1)).orElseThrow().state())
                .isEqualTo(SlotState.NOT_PRESENTED);
    }

    @Test
    void whatIsUnderWayWithoutAReportCanBeDoneAtTheWinsToo(FxRobot robot) throws Exception {
        room.make(new GoToStep(room.meeting().id(), Step.WINS));
        Wait.until(() -> room.labels().contains("Under way, not reported on here"));
        room.fire("#finish-2");
        Wait.until(() -> room.focused("finish-note"));
        robot.write("Nobody asks any more");
        robot.type(KeyCode.ENTER);
        Wait.until(
                () -> room.state().get(Issue.class, room.issues().get(1)).state() == IssueState.DONE);
        Wait.until(() -> !room.sees("#finish-2"));
    }
}
