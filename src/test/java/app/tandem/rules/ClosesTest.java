package app.tandem.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Action;
import app.tandem.model.ActionState;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Links;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Report;
import app.tandem.model.RoomRating;
import app.tandem.model.Round;
import app.tandem.model.RoundKind;
import app.tandem.model.RoundStatus;
import app.tandem.model.Slot;
import app.tandem.model.SlotKind;
import app.tandem.model.SlotState;
import app.tandem.model.SlotTime;
import app.tandem.rules.Closes.Open;
import app.tandem.rules.Closes.What;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosesTest {

    private final World world = World.withTeams();

    private List<Open> open(Meeting meeting) {
        return Closes.open(world.state(), meeting);
    }

    private Slot slot(Meeting meeting, SlotState state, int position) {
        var issue = world.issue(IssueState.DONE);
        return world.given(new Slot(world.newId(), meeting.id(), issue.id(), position, SlotKind.SOLUTION, state,
                SlotTime.planned(420, 600), null));
    }

    @Test
    void aMeetingInWhichAllIsSettledHasNothingOpen() {
        world.issue(IssueState.DONE);
        world.issue(IssueState.RAISED);

        assertThat(open(world.running(MeetingKind.PRIORITIZE))).isEmpty();
    }

    @Test
    void anOpenVoteAndARunningSlotBlockAndAWaitingSlotDoesNot() {
        var meeting = world.running(MeetingKind.FOLLOW_UP);
        var round = world.given(new Round(world.newId(), world.cycle().id(), meeting.id(), RoundKind.DOTS, List.of(),
                3, 2, RoundStatus.OPEN, null, false));
        var waiting = slot(meeting, SlotState.WAITING, 1);
        var running = slot(meeting, SlotState.DISCUSSING, 2);
        slot(meeting, SlotState.DECIDED, 3);

        assertThat(open(meeting)).containsExactly(new Open(What.ROUND_OPEN, round.id()),
                new Open(What.SLOT_RUNNING, running.id()), new Open(What.SLOT_WAITING, waiting.id()));
        assertThat(open(meeting)).filteredOn(each -> each.what().blocks()).hasSize(2);
    }

    @Test
    void anIssueLeftUndecidedIsOpenInAFollowUpAndACheck() {
        var issue = world.issue(IssueState.PRESENTED, world.duo("Ada", "Hannah"));

        assertThat(open(world.running(MeetingKind.FOLLOW_UP))).containsExactly(new Open(What.UNDECIDED, issue.id()));
        assertThat(open(world.running(MeetingKind.TEMPERATURE_CHECK)))
                .containsExactly(new Open(What.UNDECIDED, issue.id()));
        assertThat(open(world.running(MeetingKind.PRIORITIZE))).isEmpty();
    }

    @Test
    void aHotIssueWithoutADuoAndAnActiveOneWhoseDuoEndedAreOpen() {
        var hot = world.issue(IssueState.HOT);
        var duo = world.duo("Ada", "Hannah");
        var left = world.issue(IssueState.ASSIGNED, duo);
        world.given(duo.ended(World.START, "on leave"));

        assertThat(open(world.running(MeetingKind.PRIORITIZE))).containsExactly(
                new Open(What.HOT_WITHOUT_DUO, hot.id()), new Open(What.NEEDS_DUO, left.id()));
    }

    @Test
    void aReportIsToComeUntilTheCheckHasIt() {
        var issue = world.issue(IssueState.WORKING, world.duo("Ada", "Hannah"));
        var check = world.running(MeetingKind.TEMPERATURE_CHECK);
        slot(check, issue);
        assertThat(open(check)).containsExactly(new Open(What.REPORT_TO_COME, issue.id()));

        world.given(new Report(world.newId(), issue.id(), check.id(), null, world.now(), "Calls are answered",
                "Sooner on Mondays", IssueState.WORKING, 4, 60, null, null, false));

        assertThat(open(check)).isEmpty();
    }

    @Test
    void aReportThatWaitsIsListedOnceAsToComeOrAsNotTalkedAbout() {
        var issue = world.issue(IssueState.WORKING, world.duo("Ada", "Hannah"));
        var check = world.running(MeetingKind.TEMPERATURE_CHECK);
        world.given(new Slot(world.newId(), check.id(), issue.id(), 1, SlotKind.REPORT, SlotState.WAITING,
                SlotTime.planned(360, 0), null));
        assertThat(open(check)).containsExactly(new Open(What.REPORT_TO_COME, issue.id()));

        world.given(new Report(world.newId(), issue.id(), check.id(), null, world.now(), "Calls are answered",
                "Sooner on Mondays", IssueState.WORKING, 4, 60, null, null, false));

        assertThat(open(check)).containsExactly(new Open(What.REPORT_UNHEARD, issue.id()));
    }

    @Test
    void aRatingThatWasCountedAndNotRevealedIsOpenUntilItIsShown() {
        var issue = world.issue(IssueState.DONE, world.duo("Ada", "Hannah"));
        var check = world.running(MeetingKind.TEMPERATURE_CHECK);
        var rating = world.given(new RoomRating(world.newId(), check.id(), issue.id(), List.of(0, 0, 1, 2, 0), false));
        assertThat(open(check)).containsExactly(new Open(What.RATING_HIDDEN, issue.id()));

        world.given(rating.withCounts(List.of(0, 0, 0, 0, 0)));
        assertThat(open(check)).isEmpty();
        world.given(rating.reveal());
        assertThat(open(check)).isEmpty();
    }

    @Test
    void anIssueWhoseSlotRunsOrWaitsIsNotListedAsUndecidedToo() {
        var issue = world.issue(IssueState.PRESENTED, world.duo("Ada", "Hannah"));
        var meeting = world.running(MeetingKind.FOLLOW_UP);
        var slot = world.given(new Slot(world.newId(), meeting.id(), issue.id(), 1, SlotKind.SOLUTION,
                SlotState.WAITING, SlotTime.planned(420, 600), null));
        assertThat(open(meeting)).containsExactly(new Open(What.SLOT_WAITING, slot.id()));

        world.given(slot.withState(SlotState.DISCUSSING));
        assertThat(open(meeting)).containsExactly(new Open(What.SLOT_RUNNING, slot.id()));
        world.given(slot.withState(SlotState.UNDECIDED));
        assertThat(open(meeting)).containsExactly(new Open(What.UNDECIDED, issue.id()));
    }

    @Test
    void anAnswerInNoIssueIsOpenWhenItIsPrioritized() {
        var forum = world.running(MeetingKind.OPEN_FORUM);
        var loose = world.response(forum, "One calendar");
        world.given(world.response(forum, "Fewer mails").parked());
        world.given(world.response(forum, "Shared words").mergedInto(world.issue(IssueState.RAISED).id()));

        assertThat(open(forum)).isEmpty();
        assertThat(open(world.running(MeetingKind.PRIORITIZE)))
                .containsExactly(new Open(What.ANSWER_LOOSE, loose.id()));
    }

    @Test
    void anActionThatIsDueByTheMeetingIsOpen() {
        var meeting = world.running(MeetingKind.OPEN_FORUM);
        var due = world.given(new Action(world.newId(), null, null, "Ask around", world.id("Ada"), World.START,
                ActionState.OPEN, null));
        world.given(new Action(world.newId(), null, null, "Ask around", world.id("Ada"), World.START.plusDays(1),
                ActionState.OPEN, null));
        world.given(new Action(world.newId(), null, null, "Ask around", world.id("Ada"), World.START,
                ActionState.DONE, world.now()));

        assertThat(open(meeting)).containsExactly(new Open(What.ACTION_DUE, due.id()));
    }

    @Test
    void anIssueThatGotUnderWayInTheCheckOwesNoReportYet() {
        world.issue(IssueState.IN_PROGRESS, world.duo("Ada", "Hannah"));

        assertThat(open(world.running(MeetingKind.TEMPERATURE_CHECK))).isEmpty();
    }

    @Test
    void aReportThatWasGivenBeforeItsIssueWasCarriedOverHasCome() {
        var old = world.given(world.issue(IssueState.CARRIED));
        var begun = world.issue(IssueState.IN_PROGRESS, world.duo("Ada", "Hannah"));
        world.given(begun.withLinks(new Links(null, old.id(), null, 0)));
        var check = world.running(MeetingKind.TEMPERATURE_CHECK);
        slot(check, begun);

        world.given(new Report(world.newId(), old.id(), check.id(), null, world.now(), "Calls are answered",
                "Sooner on Mondays", IssueState.WORKING, 4, 60, null, null, false));

        assertThat(open(check)).isEmpty();
    }

    /** A report's slot that is over. */
    private void slot(Meeting check, Issue issue) {
        world.given(new Slot(world.newId(), check.id(), issue.id(), 1, SlotKind.REPORT, SlotState.REPORTED,
                SlotTime.planned(360, 0), null));
    }
}
