package app.tandem.ui.console.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.IssueState;
import app.tandem.model.Report;
import app.tandem.model.Side;
import app.tandem.model.SlotState;
import app.tandem.rules.MeetingMove.CloseMeeting;
import app.tandem.ui.Wait;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ButtonBase;
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

/** A duo's report by keys and mouse, on a real workspace. */
@ExtendWith(ApplicationExtension.class)
class ReportFormTest {

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
    void aWholeReportNeedsTheKeyboardAlone(FxRobot robot) throws Exception {
        room.toSlots();
        room.focus(".check-work");
        robot.type(KeyCode.ENTER);
        Wait.until(() -> room.slot(0).state() == SlotState.PRESENTING && room.focused("report-works"));
        robot.write("We all knew");
        robot.type(KeyCode.TAB);
        Wait.until(() -> room.focused("report-better"));
        robot.write("mailings too");
        room.focus("#report-rating .toggle-button");
        robot.type(KeyCode.DIGIT4, KeyCode.TAB);
        Wait.until(() -> room.node("#report-state").isFocusWithin());
        room.focus("#report-save");
        robot.type(KeyCode.SPACE);
        Wait.until(() -> room.report().isPresent());

        robot.type(KeyCode.DIGIT4, KeyCode.DIGIT4, KeyCode.DIGIT4, KeyCode.DIGIT5);
        Wait.until(() -> room.rating().counts().equals(List.of(0, 0, 0, 3, 1)));
        assertThat(room.rating().revealed()).isFalse();
        robot.type(KeyCode.H);
        Wait.until(() -> room.rating().revealed() && room.labels().contains("4.3"));
        robot.type(KeyCode.ENTER);
        Wait.until(
                () -> room.slot(0).state() == SlotState.REPORTED && room.showing.slot().get() == room.slot(1).id());

        assertThat(room.report()).hasValueSatisfying(each -> {
            assertThat(each.working()).isEqualTo("We all knew");
            assertThat(each.improvement()).isEqualTo("mailings too");
            assertThat(each.rating()).isEqualTo(4);
        });
    }

    @Test
    void aReportWithoutAnExampleIsRefusedBesideItsFieldAndStays(FxRobot robot) throws Exception {
        room.toSlots();
        room.started();
        room.write("#report-works", "short");
        room.write("#report-better", CheckRoom.BETTER);
        room.fire("#report-save");
        Wait.until(() -> room.labels().stream().anyMatch(each -> each.startsWith("“What works” ")));

        assertThat(room.report()).isEmpty();
        assertThat(room.typed("#report-works")).isEqualTo("short");
        room.write("#report-works", CheckRoom.WORKS);
        Wait.until(() -> room.labels().stream().noneMatch(each -> each.startsWith("“What works” ")));
        room.fire("#report-save");
        Wait.until(() -> room.labels().contains("The duo’s own rating is needed, 1 to 5."));
        assertThat(room.report()).isEmpty();
    }

    @Test
    void stuckSaysWhatHelpIsWanted(FxRobot robot) throws Exception {
        room.toSlots();
        room.started();
        room.fill();
        room.toggle("#report-state", 2);
        Wait.until(() -> room.sees("#report-help") && room.focused("report-help"));
        room.fire("#report-save");
        Wait.until(
                () -> room.labels().stream().anyMatch(each -> each.startsWith("“Help wanted: what, and from whom”")));
        assertThat(room.report().orElseThrow().state()).isNotEqualTo(IssueState.STUCK);

        room.write("#report-help", "Half a day of somebody from IT");
        room.fire("#report-save");
        Wait.until(() -> room.report().orElseThrow().state() == IssueState.STUCK);
        room.toggle("#report-state", 1);
        room.fire("#report-save");
        Wait.until(
                () -> room.report().orElseThrow().state() == IssueState.WORKING && room.labels().contains("Saved"));
        assertThat(room.report().orElseThrow().help()).isEqualTo("Half a day of somebody from IT");
    }

    @Test
    void creditNeedsASideAndAReason(FxRobot robot) throws Exception {
        room.toSlots();
        room.started();
        room.fill();
        room.write("#report-credit", "for the twenty test calls");
        room.fire("#report-save");
        Wait.until(() -> room.labels().stream().anyMatch(each -> each.startsWith("“Credit given” ")));
        room.toggle("#report-credit-to", 0);
        room.fire("#report-save");
        Wait.until(() -> room.report().orElseThrow().credit() != null);
        assertThat(room.report().orElseThrow().credit().to()).isEqualTo(Side.SALES);
    }

    @Test
    void correctedWordsReplaceNoReport(FxRobot robot) throws Exception {
        room.toSlots();
        room.started();
        room.fill();
        long first = room.report().orElseThrow().id();
        room.write("#report-works", CheckRoom.WORKS + " at all");
        room.fire("#report-save");
        Wait.until(() -> room.report().orElseThrow().working().endsWith("at all"));
        assertThat(room.report().orElseThrow().id()).isEqualTo(first);
        room.write("#report-progress", "80");
        room.fire("#report-save");
        Wait.until(() -> room.report().orElseThrow().progress() == 80);
        assertThat(room.report().orElseThrow().id()).isNotEqualTo(first);
    }

    @Test
    void progressBeyondAllIsRefused(FxRobot robot) throws Exception {
        room.toSlots();
        room.started();
        room.fill();
        room.write("#report-progress", "101");
        room.fire("#report-save");
        Wait.until(() -> room.labels().stream().anyMatch(each -> each.startsWith("“Progress” ")));
        assertThat(room.typed("#report-progress")).isEqualTo("101");
    }

    @Test
    void aProgressThatIsNotWrittenIsNoneOfZero(FxRobot robot) throws Exception {
        room.toSlots();
        room.started();
        room.write("#report-works", CheckRoom.WORKS);
        room.write("#report-better", CheckRoom.BETTER);
        room.toggle("#report-rating", 3);
        room.write("#report-progress", "");
        room.fire("#report-save");
        Wait.until(() -> room.labels().contains("“Progress” is needed, from 0 to 100 percent."));

        assertThat(room.report()).isEmpty();
        assertThat(room.typed("#report-works")).isEqualTo(CheckRoom.WORKS);
        room.write("#report-progress", "0");
        Wait.until(() -> room.labels().stream().noneMatch(each -> each.startsWith("“Progress”")));
        room.fire("#report-save");
        Wait.until(() -> room.report().isPresent());
        assertThat(room.report()).hasValueSatisfying(each -> assertThat(each.progress()).isZero());
    }

    @Test
    void blameIsHintedAtAndBlocksNothing(FxRobot robot) throws Exception {
        room.toSlots();
        room.started();
        room.write("#report-works", "They never asked, and it was always their fault");
        Wait.until(() -> room.labels().stream()
                .anyMatch(each -> each.startsWith("“never”, “always”, “fault” can sound like blame.")));
        room.write("#report-better", CheckRoom.BETTER);
        room.toggle("#report-rating", 3);
        room.fire("#report-save");
        Wait.until(() -> room.report().isPresent());
    }

    @Test
    void aReportForAClosedMeetingIsRefusedInWords(FxRobot robot) throws Exception {
        room.toSlots();
        room.write("#report-works", CheckRoom.WORKS);
        room.write("#report-better", CheckRoom.BETTER);
        room.toggle("#report-rating", 3);
        room.make(new CloseMeeting(room.meeting().id(), null, "no more", null));
        room.fire("#report-save");
        Wait.until(() -> room.labels().stream().anyMatch(each -> each.startsWith("This meeting is closed")));

        assertThat(room.typed("#report-works")).isEqualTo(CheckRoom.WORKS);
        assertThat(room.state().stream(Report.class)).isEmpty();
    }

    @Test
    void twoPressesInOneFrameGiveOneReport(FxRobot robot) throws Exception {
        room.toSlots();
        room.started();
        room.write("#report-works", CheckRoom.WORKS);
        room.write("#report-better", CheckRoom.BETTER);
        room.toggle("#report-rating", 3);
        WaitForAsyncUtils.asyncFx(() -> {
            ((ButtonBase) room.node("#report-save")).fire();
            ((ButtonBase) room.node("#report-save")).fire();
        }).get(CheckRoom.SECONDS, TimeUnit.SECONDS);
        Wait.until(() -> room.report().isPresent() && room.labels().contains("Saved"));
        assertThat(room.state().stream(Report.class)).hasSize(1);
    }
}
