package app.tandem.ui.console.followup;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Decision;
import app.tandem.model.DecisionKind;
import app.tandem.model.FistCount;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Mark;
import app.tandem.model.Note;
import app.tandem.model.NoteKind;
import app.tandem.model.SlotState;
import app.tandem.model.Step;
import app.tandem.model.Timer;
import app.tandem.rules.HistoryMove.Undo;
import app.tandem.rules.Issues;
import app.tandem.rules.MeetingMove.MarkAttendance;
import app.tandem.rules.MeetingMove.PauseTimer;
import app.tandem.rules.SlotMove.DiscussSlot;
import app.tandem.rules.SlotMove.StartSlot;
import java.nio.file.Path;
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

    private static final String WORDS = "From the spring fair on every lead is reported back.";

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
        FollowUpRoom.await(() -> state(1) == SlotState.PRESENTING);
        robot.type(KeyCode.S);
        FollowUpRoom.await(() -> room.focused("support-text"));
        robot.write("one list is easier");
        robot.type(KeyCode.ENTER);
        FollowUpRoom.await(() -> notes(NoteKind.SUPPORT).equals(List.of("one list is easier")));
        robot.type(KeyCode.ESCAPE, KeyCode.ENTER);
        FollowUpRoom.await(() -> state(1) == SlotState.DISCUSSING);
        robot.type(KeyCode.C);
        robot.write("who keeps it in august");
        robot.type(KeyCode.ENTER);
        FollowUpRoom.await(() -> notes(NoteKind.CONCERN).equals(List.of("who keeps it in august")));
        robot.type(KeyCode.ESCAPE, KeyCode.V);
        FollowUpRoom.await(() -> room.slot(1).time().extendedSeconds() == 120);
        robot.type(KeyCode.ENTER);
        FollowUpRoom.await(() -> room.focused("fist-0"));
        assertThat(timer().endsAt()).as("the clock stands").isNull();
        robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.DIGIT2, KeyCode.TAB, KeyCode.DIGIT3, KeyCode.TAB,
                KeyCode.DIGIT1, KeyCode.ENTER);
        FollowUpRoom.await(() -> room.focused("slot-decision-words"));
        assertThat(room.words()).contains("Adopted.", "All 3 or more, mean 3.8.");
        robot.write("every lead is reported back");
        robot.type(KeyCode.ENTER, KeyCode.ENTER);
        FollowUpRoom.await(() -> state(1) == SlotState.DECIDED);

        assertThat(decisions()).singleElement().satisfies(each -> {
            assertThat(each.wording()).isEqualTo("every lead is reported back");
            assertThat(each.kind()).isEqualTo(DecisionKind.ADOPT);
            assertThat(each.weak()).isFalse();
        });
        assertThat(room.state().get(Issue.class, room.slot(1).issue()).state()).isEqualTo(IssueState.IN_PROGRESS);
        assertThat(room.words()).contains("“every lead is reported back”");
    }

    @Test
    void aDiscussionIsExtendedByTwoThenByOneMinuteAndNoMore(FxRobot robot) throws Exception {
        discussing();
        robot.type(KeyCode.V);
        FollowUpRoom.await(() -> room.slot(1).time().extendedSeconds() == 120);
        FollowUpRoom.await(() -> ((ButtonBase) room.node("#slot-extend")).getText().equals("Extend +1 min"));
        robot.type(KeyCode.V);
        FollowUpRoom.await(() -> room.slot(1).time().extendedSeconds() == 180);
        FollowUpRoom.await(() -> room.node("#slot-extend").isDisabled());
        robot.type(KeyCode.V);

        FollowUpRoom.await(() -> room.says("twice"));
        assertThat(room.slot(1).time().extendedSeconds()).isEqualTo(180);
    }

    @Test
    void moreHandsThanPeopleAreRefusedBesideTheFieldsAndStay() throws Exception {
        deciding();
        room.type("fist-3", "9");
        assertThat(room.words()).contains("9 of 6 present");
        room.fire("fist-count");
        FollowUpRoom.await(() -> room.says("must be 1 to 6"));

        assertThat(room.typed("fist-3")).isEqualTo("9");
        assertThat(counts()).isEmpty();
        room.type("fist-3", "6");
        assertThat(room.says("must be 1 to 6")).isFalse();
    }

    @Test
    void aZeroIsNotAdoptedUnlessAReasonOverridesIt() throws Exception {
        deciding();
        count(1, 0, 0, 5, 0, 0);
        assertThat(room.words()).contains("Not adopted.", "1 hand shows 0.");
        room.fire("decide-adopt");
        assertThat(room.says("is an override")).isTrue();
        room.type("slot-decision-words", WORDS);
        room.fire("record-decision-of-issue");
        FollowUpRoom.await(() -> room.says("“Reason” is needed"));
        assertThat(room.typed("slot-decision-words")).isEqualTo(WORDS);

        room.type("decision-reason", "The fair is next week");
        room.fire("record-decision-of-issue");
        FollowUpRoom.await(() -> state(1) == SlotState.DECIDED);
        assertThat(decisions()).singleElement().matches(Decision::override);
        assertThat(room.words()).contains("An override of the fist of five.", "Reason: The fair is next week");
    }

    @Test
    void doubtsAskForASecondVoteWhichIsTheLast() throws Exception {
        deciding();
        count(0, 1, 1, 4, 0, 0);
        assertThat(room.words()).contains("Once more.",
                "2 hands show 1 or 2: ask what would help, then vote once more.");
        room.fire("fist-again");
        assertThat(room.focused("fist-0")).isTrue();
        count(0, 1, 0, 5, 0, 0);

        assertThat(counts()).hasSize(2);
        assertThat(room.words()).contains("Adopted, weak support.", "second vote");
        assertThat(room.sees("#fist-again")).isFalse();
        assertThat(room.sees("#fist-count")).isFalse();
        room.type("slot-decision-words", WORDS);
        room.fire("record-decision-of-issue");
        FollowUpRoom.await(() -> state(1) == SlotState.DECIDED);
        assertThat(decisions()).singleElement().matches(Decision::weak);
    }

    @Test
    void aCountThatIsUndoneCanBeTypedAnew() throws Exception {
        deciding();
        count(0, 0, 0, 6, 0, 0);
        room.make(new Undo());
        FollowUpRoom.await(() -> room.sees("#fist-count"));

        assertThat(room.typed("fist-3")).isEqualTo("6");
        room.type("fist-3", "5");
        room.fire("fist-count");
        FollowUpRoom.await(() -> counts().size() == 1);
        assertThat(counts().getFirst().hands()).containsExactly(0, 0, 0, 5, 0, 0);
    }

    @Test
    void handsThatAreTypedAreCountedWithTheDecisionThatRestsOnThem() throws Exception {
        deciding();
        room.type("fist-4", "6");
        room.fire("decide-adopt");
        room.type("slot-decision-words", WORDS);
        room.fire("record-decision-of-issue");
        FollowUpRoom.await(() -> state(1) == SlotState.DECIDED);

        assertThat(counts()).hasSize(1);
        assertThat(decisions().getFirst().fist()).isEqualTo(counts().getFirst().id());
    }

    @Test
    void aDecisionWithoutAKindOrWithoutWordsIsRefusedInItsPlace() throws Exception {
        deciding();
        room.fire("record-decision-of-issue");
        assertThat(room.says("Choose what was decided")).isTrue();
        room.fire("decide-adopt");
        room.type("slot-decision-words", "Too short");
        room.fire("record-decision-of-issue");
        FollowUpRoom.await(() -> room.says("“Exact words for the minutes” "));

        assertThat(room.typed("slot-decision-words")).isEqualTo("Too short");
        assertThat(decisions()).isEmpty();
    }

    @Test
    void aDecisionWithoutAVoteSaysSo() throws Exception {
        deciding();
        assertThat(room.says("Without a fist of five, the minutes say so")).isTrue();
        room.fire("decide-adopt-with-changes");
        room.type("slot-decision-words", WORDS);
        room.fire("record-decision-of-issue");
        FollowUpRoom.await(() -> state(1) == SlotState.DECIDED);

        assertThat(decisions().getFirst().fist()).isNull();
        assertThat(room.words()).contains("Adopted with changes", "Without a fist of five.");
    }

    @Test
    void aTrialNeedsADayThatIsOneAndLiesAhead() throws Exception {
        deciding();
        room.fire("decide-trial");
        assertThat(room.focused("decision-review")).isTrue();
        room.type("slot-decision-words", WORDS);
        room.type("decision-review", "when it suits");
        room.fire("record-decision-of-issue");
        assertThat(room.says("when it suits")).isTrue();
        room.type("decision-review", room.today().toString());
        room.fire("record-decision-of-issue");
        FollowUpRoom.await(() -> room.says("must be after the meeting's day"));
        room.type("decision-review", room.today().plusDays(60).toString());
        room.fire("record-decision-of-issue");
        FollowUpRoom.await(() -> state(1) == SlotState.DECIDED);

        assertThat(decisions().getFirst().reviewOn()).isEqualTo(room.today().plusDays(60));
    }

    @Test
    void aReworkGetsANewDateAndAParkedIssueAReason() throws Exception {
        deciding();
        room.fire("decide-park");
        room.type("slot-decision-words", WORDS);
        room.fire("record-decision-of-issue");
        FollowUpRoom.await(() -> room.says("“Reason” is needed"));
        room.fire("decide-rework");
        room.type("decision-due", room.today().plusDays(1).toString());
        room.fire("record-decision-of-issue");
        FollowUpRoom.await(() -> room.says("must be 3 to 60 days after"));
        room.type("decision-due", room.today().plusDays(10).toString());
        room.fire("record-decision-of-issue");
        FollowUpRoom.await(() -> state(1) == SlotState.DECIDED);

        assertThat(Issues.assignment(room.state(), room.slot(1).issue()).orElseThrow().due())
                .isEqualTo(room.today().plusDays(10));
        assertThat(room.state().get(Issue.class, room.slot(1).issue()).state()).isEqualTo(IssueState.ASSIGNED);
    }

    @Test
    void aDayThatIsNoDayHoldsUpNoDecisionThatNeedsNone() throws Exception {
        deciding();
        room.fire("decide-rework");
        room.type("decision-due", "some day");
        room.type("slot-decision-words", WORDS);
        room.fire("decide-adopt");
        room.fire("record-decision-of-issue");
        FollowUpRoom.await(() -> state(1) == SlotState.DECIDED);
    }

    @Test
    void aSlotThatEndsUndecidedCanStillBeDecided() throws Exception {
        deciding();
        room.fire("slot-undecided");
        FollowUpRoom.await(() -> state(1) == SlotState.UNDECIDED);
        assertThat(room.says("ended without a decision")).isTrue();
        room.fire("decide-adopt");
        room.type("slot-decision-words", WORDS);
        room.fire("record-decision-of-issue");

        FollowUpRoom.await(() -> state(1) == SlotState.DECIDED);
    }

    @Test
    void nobodyThereComesLastAndIsThenNotPresentedWithANewDate() throws Exception {
        long issue = room.slot(1).issue();
        away(1, 2);
        room.goTo(Step.SLOTS);
        assertThat(room.node("#slot-start").isDisabled()).isTrue();
        room.fire("slot-postpone");
        FollowUpRoom.await(() -> room.slot(3).issue() == issue);
        assertThat(room.sees("#slot-postpone")).isFalse();
        room.type("skip-due", room.today().plusDays(2).toString());
        room.fire("slot-skip");
        FollowUpRoom.await(() -> room.says("must be 3 to 60 days after"));
        room.type("skip-due", room.today().plusDays(20).toString());
        room.fire("slot-skip");
        FollowUpRoom.await(() -> state(3) == SlotState.NOT_PRESENTED);

        assertThat(Issues.assignment(room.state(), issue).orElseThrow().due()).isEqualTo(room.today().plusDays(20));
        assertThat(room.says("Not presented in this meeting")).isTrue();
    }

    @Test
    void whoIsThereAlonePresentsAndWhatIsNotWrittenIsSaidNeutrally() throws Exception {
        away(1, 1);
        room.goTo(Step.SLOTS);

        assertThat(room.words()).contains("Hannah presents; Ada is away.",
                "Nothing is written down. They tell it in their own words.");
        room.fire("slot-start");
        FollowUpRoom.await(() -> state(1) == SlotState.PRESENTING);
    }

    @Test
    void whatIsTypedStaysWhileAnotherSlotIsLookedAt(FxRobot robot) throws Exception {
        deciding();
        room.type("slot-decision-words", "Half of a sentence");
        FollowUpRoom.press(() -> room.showing.issue().set(room.slot(2).issue()));
        assertThat(room.sees("#slot-decision-words")).isFalse();
        FollowUpRoom.press(() -> room.showing.issue().set(room.slot(1).issue()));

        assertThat(room.typed("slot-decision-words")).isEqualTo("Half of a sentence");
    }

    @Test
    void supportIsCorrectedInPlace() throws Exception {
        discussing();
        room.fire("support-add");
        room.type("support-text", "One list");
        room.fire("support-save");
        FollowUpRoom.await(() -> notes(NoteKind.SUPPORT).equals(List.of("One list")));
        FollowUpRoom.press(() -> ((ButtonBase) room.node(".support > .correct")).fire());
        room.type("support-text", "One list for all");
        room.fire("support-save");
        FollowUpRoom.await(() -> notes(NoteKind.SUPPORT).equals(List.of("One list for all")));

        room.type("support-text", "a");
        room.fire("support-save");
        FollowUpRoom.await(() -> room.says("“What speaks for it” "));
    }

    @Test
    void theMeetingCannotCloseWhileASlotRunsAndTheCloseLeadsBackToIt() throws Exception {
        discussing();
        room.goTo(Step.CLOSE);
        room.fire("close-meeting");
        FollowUpRoom.await(() -> room.sees("#open-slot-running"));
        assertThat(room.meeting().running()).isTrue();
        room.fire("open-slot-running");

        FollowUpRoom.await(() -> room.meeting().step() == Step.SLOTS);
        FollowUpRoom.await(() -> room.sees("#slot-early"));
    }

    private void discussing() throws Exception {
        long issue = room.slot(1).issue();
        room.goTo(Step.SLOTS);
        room.make(new StartSlot(room.meeting().id(), issue));
        room.make(new DiscussSlot(room.meeting().id(), issue));
        FollowUpRoom.await(() -> room.sees("#slot-early"));
    }

    private void deciding() throws Exception {
        discussing();
        room.make(new PauseTimer(room.meeting().id(), true));
        FollowUpRoom.await(() -> room.sees("#slot-undecided"));
    }

    private void count(int... hands) throws Exception {
        int before = counts().size();
        for (int fingers = 0; fingers < hands.length; fingers++) {
            room.type("fist-" + fingers, hands[fingers] == 0 ? "" : Integer.toString(hands[fingers]));
        }
        room.fire("fist-count");
        FollowUpRoom.await(() -> counts().size() == before + 1);
    }

    /** The first of the duo that has the issue in a place, or both, leave. */
    private void away(int place, int howMany) {
        var duo = Issues.duo(room.state(), room.slot(place).issue()).orElseThrow();
        room.make(new MarkAttendance(room.meeting().id(),
                List.of(duo.sales(), duo.marketing()).subList(0, howMany), Mark.ABSENT));
    }

    private SlotState state(int place) {
        return room.slot(place).state();
    }

    private Timer timer() {
        return room.state().stream(Timer.class).filter(each -> each.slot() != null).findFirst().orElseThrow();
    }

    private List<String> notes(NoteKind kind) {
        return room.state().stream(Note.class).filter(each -> each.kind() == kind).map(Note::text).toList();
    }

    private List<FistCount> counts() {
        return room.state().stream(FistCount.class).toList();
    }

    private List<Decision> decisions() {
        return room.state().stream(Decision.class).toList();
    }
}
