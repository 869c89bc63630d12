package app.tandem.ui.console.followup;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.DecisionKind;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.NoteKind;
import app.tandem.model.SlotState;
import app.tandem.model.Step;
import app.tandem.rules.Issues;
import app.tandem.ui.Keys;
import app.tandem.ui.Wait;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
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

/** A follow-up's slots by keys and mouse, on a real workspace. */
@ExtendWith(ApplicationExtension.class)
class SlotsPaneTest {

    @TempDir private static Path folder;

    private FollowUpRoom room;

    @Start
    void show(Stage primary) {
        room = new FollowUpRoom(folder, 3);
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @Test
    void aSlotGoesFromItsStartToItsDecisionByTheKeyboardAlone(FxRobot robot) throws Exception {
        room.goTo(Step.SLOTS);
        robot.type(KeyCode.ENTER);
        Wait.until(() -> room.slot(1).state() == SlotState.PRESENTING);
        robot.type(KeyCode.S);
        Wait.until(() -> room.focused("support-text"));
        robot.write("one list is easier");
        robot.type(KeyCode.ENTER);
        Wait.until(() -> room.notes(NoteKind.SUPPORT).equals(List.of("one list is easier")));
        robot.type(KeyCode.ESCAPE, KeyCode.ENTER);
        Wait.until(() -> room.slot(1).state() == SlotState.DISCUSSING);
        robot.type(KeyCode.C);
        robot.write("who keeps it in august");
        robot.type(KeyCode.ENTER);
        Wait.until(() -> room.notes(NoteKind.CONCERN).equals(List.of("who keeps it in august")));
        robot.type(KeyCode.ESCAPE, KeyCode.V);
        Wait.until(() -> room.slot(1).time().extendedSeconds() == 120);
        robot.type(KeyCode.ENTER);
        Wait.until(() -> room.focused("fist-0"));
        assertThat(room.timer().endsAt()).as("the clock stands").isNull();
        robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.DIGIT2, KeyCode.TAB, KeyCode.DIGIT3, KeyCode.TAB,
                KeyCode.DIGIT1, KeyCode.ENTER);
        Wait.until(() -> room.focused("slot-decision-words"));
        assertThat(room.words()).contains("Adopted.", "All 3 or more, mean 3.8.");
        robot.write("every lead is reported back");
        robot.type(KeyCode.ENTER);
        Wait.until(() -> room.slot(1).state() == SlotState.DECIDED);

        assertThat(room.decisions()).singleElement().satisfies(each -> {
            assertThat(each.wording()).isEqualTo("every lead is reported back");
            assertThat(each.kind()).isEqualTo(DecisionKind.ADOPT);
            assertThat(each.weak()).isFalse();
        });
        assertThat(room.state().get(Issue.class, room.slot(1).issue()).state()).isEqualTo(IssueState.IN_PROGRESS);
        assertThat(room.words()).contains("“every lead is reported back”");
    }

    @Test
    void aDiscussionIsExtendedByTwoThenByOneMinuteAndNoMore(FxRobot robot) throws Exception {
        room.discussing();
        robot.type(KeyCode.V);
        Wait.until(() -> room.slot(1).time().extendedSeconds() == 120);
        Wait.until(() -> ((ButtonBase) room.node("#slot-extend")).getText().equals("Extend +1 min"));
        robot.type(KeyCode.V);
        Wait.until(() -> room.slot(1).time().extendedSeconds() == 180);
        Wait.until(() -> room.node("#slot-extend").isDisabled());
        robot.type(KeyCode.V);

        Wait.until(() -> room.says("twice"));
        assertThat(room.slot(1).time().extendedSeconds()).isEqualTo(180);
    }

    @Test
    void nobodyThereComesLastAndIsThenNotPresentedWithANewDate() throws Exception {
        long issue = room.slot(1).issue();
        room.away(1, 2);
        room.goTo(Step.SLOTS);
        assertThat(room.says("Nobody of this duo is here yet.")).isTrue();
        assertThat(room.node("#slot-start").isDisabled()).isTrue();
        room.fire("slot-postpone");
        Wait.until(() -> room.slot(3).issue() == issue);
        assertThat(room.sees("#slot-postpone")).isFalse();
        room.type("skip-due", room.today().plusDays(2).toString());
        room.fire("slot-skip");
        Wait.until(() -> room.says("must be 3 to 60 days after"));
        room.type("skip-due", room.today().plusDays(20).toString());
        room.fire("slot-skip");
        Wait.until(() -> room.slot(3).state() == SlotState.NOT_PRESENTED);

        assertThat(Issues.assignment(room.state(), issue).orElseThrow().due()).isEqualTo(room.today().plusDays(20));
        assertThat(room.says("Not presented in this meeting")).isTrue();
    }

    @Test
    void whoIsThereAlonePresentsAndWhatIsNotWrittenIsSaidNeutrally() throws Exception {
        room.away(1, 1);
        room.goTo(Step.SLOTS);

        assertThat(room.words()).contains("Hannah presents; Ada is away.",
                "Nothing is written down. They tell it in their own words.");
        room.fire("slot-start");
        Wait.until(() -> room.slot(1).state() == SlotState.PRESENTING);
    }

    @Test
    void oneOfALaterDuoThatIsAwayIsSaidBeforeItsSlotBegins() throws Exception {
        room.goTo(Step.SLOTS);
        FollowUpRoom.press(() -> room.showing.issue().set(room.slot(2).issue()));
        Wait.until(() -> room.says("The two of you have the same time"));

        room.away(2, 1);

        Wait.until(() -> room.says("presents it alone, in the same time as everybody"));
        assertThat(room.words()).anyMatch(each -> each.matches("\\w+ presents; \\w+ is away\\."));
        assertThat(room.slot(2).state()).isEqualTo(SlotState.WAITING);
    }

    @Test
    void whatIsTypedStaysWhileAnotherSlotIsLookedAt(FxRobot robot) throws Exception {
        room.deciding();
        room.type("slot-decision-words", "Half of a sentence");
        FollowUpRoom.press(() -> room.showing.issue().set(room.slot(2).issue()));
        assertThat(room.sees("#slot-decision-words")).isFalse();
        FollowUpRoom.press(() -> room.showing.issue().set(room.slot(1).issue()));

        assertThat(room.typed("slot-decision-words")).isEqualTo("Half of a sentence");
    }

    @Test
    void aFieldForSupportThatIsLeftEmptyGoesAway(FxRobot robot) throws Exception {
        room.discussing();
        room.fire("support-add");
        Wait.until(() -> room.focused("support-text"));
        robot.type(KeyCode.A, KeyCode.ESCAPE);
        Wait.until(() -> !room.focused("support-text"));
        assertThat(room.sees("#support-text")).isTrue();
        room.fire("support-add");
        robot.type(KeyCode.BACK_SPACE, KeyCode.ESCAPE);
        Wait.until(() -> !room.sees("#support-text"));
    }

    @Test
    void supportIsCorrectedInPlace() throws Exception {
        room.discussing();
        room.fire("support-add");
        room.type("support-text", "One list");
        room.fire("support-save");
        Wait.until(() -> room.notes(NoteKind.SUPPORT).equals(List.of("One list")));
        FollowUpRoom.press(() -> ((ButtonBase) room.node(".support > .correct")).fire());
        room.type("support-text", "One list for all");
        room.fire("support-save");
        Wait.until(() -> room.notes(NoteKind.SUPPORT).equals(List.of("One list for all")));

        room.type("support-text", "a");
        room.fire("support-save");
        Wait.until(() -> room.says("“What speaks for it” "));
    }

    @Test
    void theMeetingCannotCloseWhileASlotRunsAndTheCloseLeadsBackToIt() throws Exception {
        room.discussing();
        room.goTo(Step.CLOSE);
        room.fire("close-meeting");
        Wait.until(() -> room.sees("#open-slot-running"));
        assertThat(room.meeting().running()).isTrue();
        room.fire("open-slot-running");

        Wait.until(() -> room.meeting().step() == Step.SLOTS);
        Wait.until(() -> room.sees("#slot-early"));
    }

    @Test
    void anotherSlotThanTheOneThatRunsSaysWhatRunsAndItsKeyLeadsThere(FxRobot robot) throws Exception {
        room.discussing();
        FollowUpRoom.press(() -> room.showing.issue().set(room.slot(2).issue()));
        Wait.until(() -> room.sees("#slot-running"));

        assertThat(room.says("Issue number 1 is on now. Its time goes on.")).isTrue();
        assertThat(room.sees("#slot-start")).isFalse();
        assertThat(room.says("Another issue is on now; Enter leads to it.")).as("what to say").isTrue();
        assertThat(room.words()).as("the bar of keys").contains("to what is on now").doesNotContain("extend");
        assertThat(room.keys()).contains(Keys.TO_RUNNING).doesNotContain(Keys.START_SLOT, Keys.DISCUSS, Keys.DECIDE,
                Keys.EXTEND, Keys.SUPPORT, Keys.CONCERN);
        robot.type(KeyCode.ENTER);
        Wait.until(() -> room.showing.issue().get() == room.slot(1).issue() && room.sees("#slot-early"));
        assertThat(room.slot(1).state()).isEqualTo(SlotState.DISCUSSING);
        assertThat(room.sees("#slot-running")).isFalse();
    }

    @Test
    void enterGoesOnFromASlotThatIsOverAndAfterTheLastToWhatTheTimeWasUsedFor(FxRobot robot) throws Exception {
        for (int place = 1; place <= 3; place++) {
            int now = place;
            robot.type(KeyCode.ESCAPE);
            room.goTo(Step.SLOTS);
            Wait.until(() -> room.sees("#slot-start"));
            room.fire("slot-start");
            Wait.until(() -> room.sees("#slot-discuss"));
            room.fire("slot-discuss");
            Wait.until(() -> room.sees("#slot-early"));
            room.fire("slot-early");
            Wait.until(() -> room.sees("#slot-undecided"));
            room.fire("slot-undecided");
            Wait.until(() -> room.slot(now).state() == SlotState.UNDECIDED && room.sees("#next-slot"));
            assertThat(room.keys()).contains(Keys.NEXT_REPORT);
            assertThat(((ButtonBase) room.node("#next-slot")).getText())
                    .isEqualTo(now == 3 ? "On to the next step" : "Next issue");
            robot.type(KeyCode.ESCAPE, KeyCode.ENTER);
            Wait.until(() -> !room.sees("#next-slot"));
        }
        Wait.until(() -> room.meeting().step() == Step.BALANCE);
    }

    @Test
    void whatToSayGoesWithTheSlotThatIsLookedAt(FxRobot robot) throws Exception {
        room.discussing();
        room.fire("slot-early");
        Wait.until(() -> room.sees("#slot-undecided"));
        room.fire("slot-undecided");
        Wait.until(() -> room.says("All at once, please"));
        robot.type(KeyCode.ESCAPE, KeyCode.DOWN);

        Wait.until(() -> room.says("tell us what you want to do"));
        assertThat(room.says("All at once, please")).isFalse();
        assertThat(room.words()).contains("start the slot");
    }

    @Test
    void whereNoSlotIsLookedAtNothingIsSaidOfTheOneBefore() throws Exception {
        room.deciding();
        Wait.until(() -> room.says("All at once, please"));
        FollowUpRoom.press(() -> room.showing.issue().set(0));

        Wait.until(() -> room.says("tell us what you want to do"));
        assertThat(room.says("All at once, please")).isFalse();
    }

    @Test
    void handsThatAskForASecondVoteLeadToItAndTooManySaySo() throws Exception {
        room.deciding();
        room.type("fist-4", "99");
        Wait.until(() -> room.says("99 hands are more than the"));
        room.type("fist-4", "1");
        room.type("fist-2", "1");
        room.fire("fist-count");

        Wait.until(() -> room.focused("fist-again"));
    }

    @Test
    void whenItEndsGoesWithTheClock() throws Exception {
        room.goTo(Step.SLOTS);
        Wait.until(() -> room.words().contains(ends()));
        room.later(Duration.ofMinutes(25));
        Wait.until(() -> room.words().contains(ends()));
    }

    /** What the line says at this moment: three slots of 17 minutes, and 10 beside them. */
    private String ends() {
        ZonedDateTime end = room.now().plus(Duration.ofMinutes(3 * 17 + 10))
                .atZone(room.meeting().schedule().zoneId());
        return "3 slots to come, 7 + 10 min each. Ends about " + end.format(DateTimeFormatter.ofPattern("HH:mm")) + ".";
    }
}
