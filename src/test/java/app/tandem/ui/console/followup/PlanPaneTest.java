package app.tandem.ui.console.followup;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.SlotState;
import app.tandem.model.Step;
import app.tandem.rules.Meetings;
import app.tandem.rules.SlotMove.StartSlot;
import app.tandem.rules.Slots;
import app.tandem.ui.Wait;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The plan of a follow-up of six issues, and the balance after it, on a real workspace. */
@ExtendWith(ApplicationExtension.class)
class PlanPaneTest {

    @TempDir private static Path folder;

    private FollowUpRoom room;

    @Start
    void show(Stage primary) {
        room = new FollowUpRoom(folder, 6);
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @Test
    void theLengthIsWorkedOutAnewWithTheMinutes(FxRobot robot) throws Exception {
        assertThat(room.words()).contains("112 min", "6 issues × 17 min + 10 min");
        assertThat(room.sees("#plan-split")).isFalse();
        room.focus("plan-present");
        room.type("plan-present", "9");
        robot.type(KeyCode.ENTER);
        Wait.until(() -> room.words().contains("124 min"));

        assertThat(room.meeting().minutes().present()).isEqualTo(9);
        assertThat(room.sees("#plan-split")).isTrue();
    }

    @Test
    void minutesOutsideAreRefusedBesideTheirFieldAndStay(FxRobot robot) throws Exception {
        room.type("plan-present", "11");
        press("plan-present");
        Wait.until(() -> room.says("must be 5 to 10, this is 11"));
        assertThat(room.typed("plan-present")).isEqualTo("11");
        room.type("plan-present", "7");
        assertThat(room.says("must be 5 to 10")).isFalse();
        room.type("plan-discuss", "9");
        press("plan-discuss");
        Wait.until(() -> room.says("must be 10 to 15, this is 9"));

        assertThat(room.meeting().minutes().present()).isEqualTo(7);
        assertThat(room.meeting().minutes().discuss()).isEqualTo(10);
    }

    @Test
    void aMeetingOverTwoHoursIsShortenedAlikeForAll() throws Exception {
        tooLong();
        room.fire("plan-shorten");
        Wait.until(() -> !room.sees("#plan-shorten"));

        assertThat(Slots.timed(room.state(), room.meeting().id()))
                .allMatch(each -> each.time().plannedPresent() + each.time().plannedDiscuss() <= 18 * 60);
    }

    @Test
    void aMeetingOverTwoHoursIsSplitAndTheLaterSlotsMove() throws Exception {
        tooLong();
        room.fire("plan-split");
        assertThat(room.focused("split-day-2")).isTrue();
        room.type("split-day-2", "some day");
        room.fire("plan-split-now");
        assertThat(room.says("some day")).isTrue();
        room.type("split-day-2", room.today().minusDays(3).toString());
        room.fire("plan-split-now");
        Wait.until(() -> room.says("must be after the meeting before it"));
        assertThat(planned()).isEmpty();
        room.type("split-day-2", room.today().plusDays(7).toString());
        room.type("split-time-2", "14:30");
        room.fire("plan-split-now");
        Wait.until(() -> planned().size() == 1);

        assertThat(Meetings.day(planned().getFirst())).isEqualTo(room.today().plusDays(7));
        assertThat(Slots.of(room.state(), room.meeting().id()).stream()
                .filter(each -> each.state() == SlotState.MOVED)).hasSize(1);
        Wait.until(() -> room.says("moved to"));
    }

    @Test
    void theOrderIsShuffledOrRotatedAndEveryIssueKeepsItsSlot() throws Exception {
        List<Long> before = order();
        for (int tries = 0; tries < 5 && order().equals(before); tries++) {
            room.fire("plan-shuffle");
            Wait.until(() -> true);
        }
        Wait.until(() -> !order().equals(before));
        room.fire("plan-rotate");
        Wait.until(() -> order().equals(before));

        assertThat(order()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void onceASlotHasBegunTheMinutesStand() throws Exception {
        room.make(new StartSlot(room.meeting().id(), room.slot(1).issue()));
        Wait.until(() -> room.says("on now"));

        assertThat(((TextField) room.node("#plan-present")).isEditable()).isFalse();
    }

    @Test
    void theBalanceShowsWhatRunsAndLeadsBackToIt() throws Exception {
        room.make(new StartSlot(room.meeting().id(), room.slot(1).issue()));
        room.goTo(Step.BALANCE);
        assertThat(room.words()).contains("Unspent time goes to nobody", "17 min", "not yet presented");
        assertThat(room.says("A slot still runs")).isTrue();
        room.fire("balance-slots");

        Wait.until(() -> room.meeting().step() == Step.SLOTS);
    }

    private void tooLong() throws Exception {
        room.type("plan-present", "10");
        press("plan-present");
        Wait.until(() -> room.sees("#plan-shorten"));
    }

    private void press(String field) throws Exception {
        FollowUpRoom.press(() -> ((TextField) room.node("#" + field)).getOnAction().handle(null));
    }

    private List<Meeting> planned() {
        return room.state().stream(Meeting.class)
                .filter(each -> each.planned() && each.kind() == MeetingKind.FOLLOW_UP).toList();
    }

    private List<Long> order() {
        return Slots.of(room.state(), room.meeting().id()).stream().map(each -> each.issue()).toList();
    }
}
