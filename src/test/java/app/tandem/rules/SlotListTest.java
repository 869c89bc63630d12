package app.tandem.rules;

import static app.tandem.model.IssueState.ASSIGNED;
import static app.tandem.model.IssueState.IN_PROGRESS;
import static app.tandem.model.IssueState.PRESENTED;
import static app.tandem.model.IssueState.SOLUTION_READY;
import static app.tandem.model.IssueState.STUCK;
import static app.tandem.model.IssueState.WORKING;
import static app.tandem.model.MeetingKind.FOLLOW_UP;
import static app.tandem.model.MeetingKind.TEMPERATURE_CHECK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.tandem.model.DecisionKind;
import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Links;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Slot;
import app.tandem.model.SlotKind;
import app.tandem.model.SlotState;
import app.tandem.model.SlotTime;
import app.tandem.model.Standing;
import app.tandem.model.Terms;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SlotListTest {

    private static final LocalDate START = World.START;
    private final SlotWorld room = new SlotWorld();
    private final World world = room.world;

    @Test
    void aFollowUpPresentsWhatIsAssignedReadyOrPresentedByRankThenByNumber() {
        var late = world.given(room.issue(ASSIGNED).withStanding(new Standing(1, 2, null)));
        var first = world.given(room.issue(SOLUTION_READY).withStanding(new Standing(4, 1, null)));
        var tied = world.given(room.issue(PRESENTED).withStanding(new Standing(1, 2, null)));
        var unranked = world.given(room.issue(ASSIGNED).withStanding(Standing.NONE));
        for (var other : EnumSet.complementOf(EnumSet.range(ASSIGNED, PRESENTED))) {
            if (other != IssueState.MERGED) {
                world.issue(other);
            }
        }

        var meeting = room.started(FOLLOW_UP, SlotWorld.minutes(8, 12));

        assertThat(room.list(meeting)).containsExactly(first.number(), late.number(), tied.number(),
                unranked.number());
        assertThat(Slots.of(room.state(), meeting.id())).extracting(Slot::position).containsExactly(1, 2, 3, 4);
        assertThat(Slots.of(room.state(), meeting.id())).allSatisfy(each -> {
            assertThat(each.kind()).isEqualTo(SlotKind.SOLUTION);
            assertThat(each.state()).isEqualTo(SlotState.WAITING);
            assertThat(each.time()).isEqualTo(SlotTime.planned(480, 720));
        });
    }

    @ParameterizedTest
    @EnumSource(value = MeetingKind.class, names = {"OPEN_FORUM", "PRIORITIZE"})
    void noOtherMeetingHasSlots(MeetingKind kind) {
        room.issue(ASSIGNED);
        room.issue(WORKING);

        assertThat(room.list(room.started(kind))).isEmpty();
    }

    @Test
    void aCheckHasAReportOfEachIssueUnderWayOfSixMinutes() {
        room.issues(1, IN_PROGRESS);
        room.issues(1, WORKING);
        room.issues(1, STUCK);
        room.issues(1, ASSIGNED);

        var check = room.started(TEMPERATURE_CHECK);

        assertThat(Slots.of(room.state(), check.id()))
                .extracting(Slot::kind, each -> each.time().plannedPresent(), each -> each.time().plannedDiscuss())
                .containsExactly(tuple(SlotKind.REPORT, 360, 0), tuple(SlotKind.REPORT, 360, 0),
                        tuple(SlotKind.REPORT, 360, 0));
    }

    @Test
    void aTrialIsReviewedOnTheCheckOnceItsDateHasCome() {
        var issue = trial(START.plusDays(30));

        var early = room.started(TEMPERATURE_CHECK);
        room.close(early);
        world.on(START.plusDays(30));
        var due = room.started(TEMPERATURE_CHECK);

        assertThat(room.slots(early, issue)).extracting(Slot::kind).containsExactly(SlotKind.REPORT);
        assertThat(room.slots(due, issue)).extracting(Slot::kind).containsExactly(SlotKind.REPORT,
                SlotKind.DECISION);
    }

    @Test
    void aTrialIsReviewedInTheNextCycleWhenItsIssueIsCarriedOver() {
        var issue = trial(START.plusDays(30));
        var hands = Issues.assignment(room.state(), issue.id()).orElseThrow();
        world.given(hands.ended(START, "carried"));
        world.given(room.now(issue).withState(IssueState.CARRIED));
        world.given(world.cycle().closed(START));
        world.cycle(Terms.DEFAULT);
        var next = world.issue(IN_PROGRESS, room.state().get(Duo.class, hands.duo()));
        world.given(next.withLinks(new Links(null, issue.id(), null, 0)));
        world.on(START.plusDays(30));

        var check = room.started(TEMPERATURE_CHECK);

        assertThat(room.slots(check, next)).extracting(Slot::kind).containsExactly(SlotKind.REPORT,
                SlotKind.DECISION);
    }

    @Test
    void aDecisionInACheckHasTheTimesOfTheFollowUp() {
        var issue = room.issue(ASSIGNED);
        var followUp = room.started(FOLLOW_UP, SlotWorld.minutes(8, 12));
        decide(followUp, issue, DecisionKind.TRIAL, START.plusDays(10), null);
        room.close(followUp);
        world.given(world.planned(FOLLOW_UP).withMinutes(SlotWorld.minutes(5, 10)));
        world.on(START.plusDays(30));

        var check = room.started(TEMPERATURE_CHECK);

        assertThat(room.slot(check, issue, SlotKind.DECISION).time()).isEqualTo(SlotTime.planned(480, 720));
    }

    @Test
    void aPresentedIssueThatWasLeftUndecidedIsOnTheNextMeetingsList() {
        var issue = room.issue(ASSIGNED);
        room.issue(WORKING);
        var followUp = room.started(FOLLOW_UP);
        room.start(followUp, issue);
        room.end(followUp, issue);
        room.close(followUp);

        var check = room.started(TEMPERATURE_CHECK);

        assertThat(room.slots(check, issue)).extracting(Slot::kind).containsExactly(SlotKind.DECISION);
    }

    @Test
    void aReworkedSolutionIsDecidedInTheNextCheckAndOneThatNoMeetingEverHadIsNot() {
        var reworked = room.issue(ASSIGNED);
        var followUp = room.started(FOLLOW_UP);
        decide(followUp, reworked, DecisionKind.REWORK, null, START.plusDays(10));
        room.close(followUp);
        var fresh = room.issue(SOLUTION_READY);
        room.issue(WORKING);

        var check = room.started(TEMPERATURE_CHECK);

        assertThat(room.now(reworked).state()).isEqualTo(ASSIGNED);
        assertThat(room.slots(check, reworked)).extracting(Slot::kind).containsExactly(SlotKind.DECISION);
        assertThat(room.slots(check, fresh)).isEmpty();
    }

    @Test
    void whatNeverBeganWhenAMeetingClosesIsDueAnewAndOnTheNextMeetingsList() {
        var issue = room.issue(SOLUTION_READY);
        var followUp = room.started(FOLLOW_UP);
        world.on(START.plusDays(6));

        room.close(world.given(followUp.withSchedule(followUp.schedule().started(world.now(), world.today()))));

        assertThat(room.slotState(followUp, issue)).isEqualTo(SlotState.NOT_PRESENTED);
        assertThat(room.due(issue)).as("14 days after a Sunday, off the weekend").isEqualTo(START.plusDays(21));
        assertThat(room.list(room.started(FOLLOW_UP))).containsExactly(issue.number());
    }

    @Test
    void aLaterDueDateStandsWhenASlotNeverBegan() {
        var issue = room.issue(SOLUTION_READY);
        var followUp = room.started(FOLLOW_UP);
        world.given(Issues.assignment(room.state(), issue.id()).orElseThrow().withDue(START.plusDays(40)));

        room.close(followUp);

        assertThat(room.due(issue)).isEqualTo(START.plusDays(40));
    }

    @Test
    void aReportThatNeverBeganLeavesTheIssueAsItIs() {
        var issue = room.issue(WORKING);
        var check = room.started(TEMPERATURE_CHECK);

        room.close(check);

        assertThat(room.slotState(check, issue)).isEqualTo(SlotState.NOT_PRESENTED);
        assertThat(room.due(issue)).isEqualTo(START.plusDays(14));
    }

    @Test
    void aMeetingThatASplitMadePresentsWhatWasMovedToItAndWhatWasLeftOpen() {
        var issues = room.issues(7, SOLUTION_READY);
        var meeting = room.started(FOLLOW_UP);
        world.apply(new SlotMove.SplitFollowUp(meeting.id(), List.of(LocalDateTime.of(2026, 1, 14, 10, 0))));
        for (var issue : issues.subList(0, 5)) {
            decide(meeting, issue, DecisionKind.ADOPT, null, null);
        }
        var leftOpen = issues.get(5);
        room.start(meeting, leftOpen);
        room.end(meeting, leftOpen);
        room.close(meeting);
        room.issue(SOLUTION_READY);

        var other = startPlanned();

        assertThat(room.list(other)).containsExactly(leftOpen.number(), issues.get(6).number());
    }

    @Test
    void noMeetingBeforeItTakesWhatWasMovedToALaterOne() {
        var issues = room.issues(7, SOLUTION_READY);
        var meeting = room.started(FOLLOW_UP);
        world.apply(new SlotMove.SplitFollowUp(meeting.id(), List.of(LocalDateTime.of(2026, 1, 14, 10, 0))));
        room.close(meeting);

        assertThat(room.list(room.started(FOLLOW_UP))).hasSize(6).doesNotContain(issues.get(6).number());
    }

    private Meeting startPlanned() {
        var planned = room.state().stream(Meeting.class).filter(Meeting::planned).findFirst().orElseThrow();
        world.with(draft -> SlotRules.atStart(draft, planned));
        return planned;
    }

    private Issue trial(LocalDate review) {
        var issue = room.issue(ASSIGNED);
        var followUp = room.started(FOLLOW_UP);
        decide(followUp, issue, DecisionKind.TRIAL, review, null);
        room.close(followUp);
        return issue;
    }

    private void decide(Meeting meeting, Issue issue, DecisionKind kind, @Nullable LocalDate review,
            @Nullable LocalDate due) {
        room.start(meeting, issue);
        room.discuss(meeting, issue);
        world.apply(new SlotMove.Decide(meeting.id(), issue.id(), kind, "So it shall be", null, review, due));
    }

}
