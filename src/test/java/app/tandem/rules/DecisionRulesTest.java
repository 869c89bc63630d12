package app.tandem.rules;

import static app.tandem.model.DecisionKind.ADOPT;
import static app.tandem.model.DecisionKind.ADOPT_WITH_CHANGES;
import static app.tandem.model.DecisionKind.DECLINE;
import static app.tandem.model.DecisionKind.OTHER;
import static app.tandem.model.DecisionKind.PARK;
import static app.tandem.model.DecisionKind.REWORK;
import static app.tandem.model.DecisionKind.TRIAL;
import static app.tandem.model.IssueState.DECLINED;
import static app.tandem.model.IssueState.IN_PROGRESS;
import static app.tandem.model.IssueState.PARKED;
import static app.tandem.model.IssueState.PRESENTED;
import static app.tandem.model.IssueState.SOLUTION_READY;
import static app.tandem.model.IssueState.STUCK;
import static app.tandem.model.IssueState.WORKING;
import static app.tandem.model.MeetingKind.FOLLOW_UP;
import static app.tandem.model.MeetingKind.PRIORITIZE;
import static app.tandem.model.MeetingKind.TEMPERATURE_CHECK;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Decision;
import app.tandem.model.DecisionKind;
import app.tandem.model.IssueState;
import app.tandem.model.MeetingStatus;
import app.tandem.model.SlotKind;
import app.tandem.model.SlotState;
import app.tandem.model.Terms;
import app.tandem.model.Timer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a decision leads its issue, and what it needs. */
class DecisionRulesTest extends Deciding {

    private static final LocalDate START = World.START;
    private static final List<Integer> ADOPTING = List.of(0, 0, 0, 0, 4, 4);

    @ParameterizedTest
    @EnumSource(value = DecisionKind.class, names = {"ADOPT", "ADOPT_WITH_CHANGES", "TRIAL"})
    void anAdoptedIssueIsInProgressAndItsSlotDecided(DecisionKind kind) {
        var issue = discussed();
        count(issue, ADOPTING);

        var decision = decide(issue, kind);

        assertThat(room.now(issue).state()).isEqualTo(IN_PROGRESS);
        assertThat(room.slotState(meeting(), issue)).isEqualTo(SlotState.DECIDED);
        assertThat(decision.fist()).isEqualTo(lastCount().id());
        assertThat(decision.weak()).isFalse();
        assertThat(decision.override()).isFalse();
        assertThat(decision.at()).isEqualTo(world.now());
    }

    @ParameterizedTest
    @CsvSource({"REWORK, ASSIGNED", "DECLINE, DECLINED", "PARK, PARKED"})
    void whatIsNotAdoptedGoesWhereTheTableSays(DecisionKind kind, IssueState to) {
        for (var from : EnumSet.range(PRESENTED, STUCK)) {
            var issue = room.issue(from);
            var meeting = room.started(FOLLOW_UP);

            decide(issue, kind);

            assertThat(room.now(issue).state()).as("from %s", from).isEqualTo(to);
            room.close(meeting);
        }
    }

    @Test
    void aReworkIsDueOnItsNewDay() {
        var issue = discussed();

        decide(issue, REWORK);

        assertThat(room.due(issue)).isEqualTo(START.plusDays(14));
    }

    @Test
    void whatEndsGivesUpItsDuoAndKeepsTheReason() {
        var declined = discussed();
        decide(declined, DECLINE);
        var parked = room.issue(SOLUTION_READY);
        decide(parked, PARK);

        assertThat(room.now(declined).state()).isEqualTo(DECLINED);
        assertThat(room.now(parked).state()).isEqualTo(PARKED);
        assertThat(Issues.assignment(room.state(), declined.id())).isEmpty();
        assertThat(Issues.assignment(room.state(), parked.id())).isEmpty();
        assertThat(room.now(parked).links().reason()).isEqualTo("Because we say so");
    }

    @ParameterizedTest
    @EnumSource(value = IssueState.class, names = {"ASSIGNED", "SOLUTION_READY"})
    void whatWasNotPresentedIsOnlyParked(IssueState state) {
        var issue = room.issue(state);
        room.started(FOLLOW_UP);

        for (var kind : List.of(ADOPT, ADOPT_WITH_CHANGES, TRIAL, REWORK, DECLINE)) {
            var refusal = world.refused(decision(issue, kind, "Because we say so"));
            assertThat(refusal.field()).isEqualTo("issue");
            assertThat(refusal.value()).isEqualTo(1);
        }
        decide(issue, PARK);

        assertThat(room.now(issue).state()).isEqualTo(PARKED);
    }

    @Test
    void declineAndParkNeedAReason() {
        var issue = discussed();

        refuses("reason", "needed to decline", null, decision(issue, DECLINE, null));
        refuses("reason", "needed to park", null, decision(issue, PARK, null));
    }

    @Test
    void aTrialHasAReviewAfterTheMeetingsDayAndNothingElseHas() {
        var issue = discussed();

        refuses("reviewOn", "needed for a trial", null, decide(issue, TRIAL, null, null));
        refuses("reviewOn", "after the meeting's day", START, decide(issue, TRIAL, START, null));
        refuses("reviewOn", "only for a trial", START.plusDays(9), decide(issue, ADOPT, START.plusDays(9), null));
        world.apply(decide(issue, TRIAL, START.plusDays(1), null));

        assertThat(Issues.review(room.state(), issue.id())).contains(START.plusDays(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2, 61})
    void aReworkIsDueInThreeToSixtyDays(int days) {
        var issue = discussed();

        refuses("due", "3 to 60 days", START.plusDays(days), decide(issue, REWORK, null, START.plusDays(days)));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 60})
    void aReworkMayBeDueOnTheThirdAndOnTheSixtiethDay(int days) {
        var issue = discussed();

        world.apply(decide(issue, REWORK, null, START.plusDays(days)));

        assertThat(room.due(issue)).isEqualTo(START.plusDays(days));
    }

    @Test
    void onlyAReworkHasADueDateAndItNeedsOne() {
        var issue = discussed();

        refuses("due", "needed for a rework", null, decide(issue, REWORK, null, null));
        refuses("due", "only for a rework", START.plusDays(9), decide(issue, ADOPT, null, START.plusDays(9)));
    }

    @Test
    void aDecisionOfAnotherKindHasNoIssueAndAllOthersHaveOne() {
        var issue = discussed();

        refuses("issue", "left out", 1, decision(issue, OTHER, null));
        refuses("issue", "needed", null,
                new SlotMove.Decide(meeting().id(), null, ADOPT, "So it shall be", null, null, null));
        world.apply(new SlotMove.Decide(meeting().id(), null, OTHER, "We meet on Tuesdays", null, null, null));

        assertThat(room.state().all(Decision.class)).extracting(Decision::issue).containsOnlyNulls();
        assertThat(room.slotState(meeting(), issue)).isEqualTo(SlotState.DISCUSSING);
    }

    @Test
    void somethingElseIsDecidedInAnyMeetingThatRuns() {
        var meeting = room.started(PRIORITIZE);
        var other = new SlotMove.Decide(meeting.id(), null, OTHER, "We meet on Tuesdays", null, null, null);

        assertThat(world.make(Decision.class, other).wording()).isEqualTo("We meet on Tuesdays");
        world.given(room.now(meeting).withStatus(MeetingStatus.CLOSED));
        refuses("meeting", "must be running", meeting.number(), other);
    }

    @Test
    void anIssueIsDecidedInAMeetingOfItsCycle() {
        var issue = room.issue(PRESENTED);
        world.given(world.cycle().closed(START));
        world.cycle(Terms.DEFAULT);
        room.started(PRIORITIZE);

        refuses("issue", "of the meeting's cycle", 1, decision(issue, ADOPT, null));
    }

    @Test
    void anIssueThatWasLeftUndecidedIsDecidedLaterInItsMeeting() {
        var issue = discussed();
        room.end(meeting(), issue);

        decide(issue, ADOPT);

        assertThat(room.slotState(meeting(), issue)).isEqualTo(SlotState.DECIDED);
    }

    @Test
    void aDecisionEndsItsSlotAndStopsTheTimer() {
        var issue = presented();
        world.later(Duration.ofSeconds(300));
        room.discuss(meeting(), issue);
        world.later(Duration.ofSeconds(120));

        decide(issue, ADOPT);

        var time = room.slot(meeting(), issue).time();
        assertThat(time.presented()).isEqualTo(300);
        assertThat(time.discussed()).isEqualTo(120);
        assertThat(room.state().all(Timer.class)).extracting(Timer::left).containsExactly(480);
    }

    @ParameterizedTest
    @EnumSource(value = IssueState.class, names = {"IN_PROGRESS", "WORKING", "STUCK"})
    void anAdoptedIssueIsAdoptedAgainOnlyInItsDecisionSlotInACheck(IssueState state) {
        var issue = trialDueOn(START.plusDays(20), state);
        world.on(START.plusDays(20));
        room.started(PRIORITIZE);
        refuses("issue", "only in its decision slot", 1, decision(issue, ADOPT, null));
        room.close(meeting());

        var check = room.started(TEMPERATURE_CHECK);
        room.start(check, issue);
        refuses("issue", "only in its decision slot", 1, decision(issue, ADOPT, null));
        room.end(check, issue);
        room.start(check, issue);
        room.discuss(check, issue);
        decide(issue, ADOPT);

        assertThat(room.now(issue).state()).isEqualTo(state);
        assertThat(room.slot(check, issue, SlotKind.DECISION).state()).isEqualTo(SlotState.DECIDED);
        assertThat(Issues.review(room.state(), issue.id())).as("the trial is over").isEmpty();
    }

    @Test
    void aTrialIsTriedOnWithANewReview() {
        var issue = trialDueOn(START.plusDays(20), WORKING);
        world.on(START.plusDays(20));
        var check = room.started(TEMPERATURE_CHECK);
        room.start(check, issue);
        room.end(check, issue);
        room.start(check, issue);
        room.discuss(check, issue);

        world.apply(decide(issue, TRIAL, START.plusDays(50), null));

        assertThat(Issues.review(room.state(), issue.id())).contains(START.plusDays(50));
    }

    @Test
    void aReportThatRunsIsNotEndedByADecision() {
        var issue = room.issue(STUCK);
        var check = room.started(TEMPERATURE_CHECK);
        room.start(check, issue);

        decide(issue, PARK);
        assertThat(room.slotState(check, issue)).isEqualTo(SlotState.PRESENTING);
        room.end(check, issue);

        assertThat(room.slotState(check, issue)).isEqualTo(SlotState.REPORTED);
    }

    @Test
    void theWordingOfADecisionIsCorrectedEvenAfterItsMeeting() {
        var decision = decide(discussed(), ADOPT);
        room.close(meeting());

        world.apply(
                new SlotMove.CorrectDecision(decision.id(), "  So it shall be, from March  ", "the fair is in March"));

        assertThat(room.state().get(Decision.class, decision.id()))
                .isEqualTo(decision.withWords("So it shall be, from March", "the fair is in March"));
        world.apply(new SlotMove.CorrectDecision(decision.id(), "So it shall be, from April", null));
        assertThat(room.state().get(Decision.class, decision.id()).reason()).isEqualTo("the fair is in March");
        refuses("wording", "10 to 500", "Short", new SlotMove.CorrectDecision(decision.id(), "Short", null));
    }
}
