package app.tandem.rules;

import static app.tandem.model.IssueState.ASSIGNED;
import static app.tandem.model.IssueState.IN_PROGRESS;
import static app.tandem.model.IssueState.PARKED;
import static app.tandem.model.IssueState.PRESENTED;
import static app.tandem.model.IssueState.SOLUTION_READY;
import static app.tandem.model.IssueState.WORKING;
import static app.tandem.model.MeetingKind.FOLLOW_UP;
import static app.tandem.model.MeetingKind.TEMPERATURE_CHECK;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingStatus;
import app.tandem.model.SlotState;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How slots begin, wait for those who are away, and end. */
class SlotRulesTest {

    private static final LocalDate START = World.START;
    private final SlotWorld room = new SlotWorld();
    private final World world = room.world;

    @ParameterizedTest
    @EnumSource(value = IssueState.class, names = {"ASSIGNED", "SOLUTION_READY", "PRESENTED"})
    void anIssueIsPresentedWhenItsSlotStarts(IssueState before) {
        var issue = room.issue(before);
        var meeting = room.started(FOLLOW_UP);

        room.start(meeting, issue);

        assertThat(room.slotState(meeting, issue)).isEqualTo(SlotState.PRESENTING);
        assertThat(room.now(issue).state()).isEqualTo(PRESENTED);
    }

    @Test
    void aReportLeavesTheStateOfItsIssue() {
        var issue = room.issue(WORKING);
        var check = room.started(TEMPERATURE_CHECK);

        room.start(check, issue);
        world.later(Duration.ofSeconds(200));
        room.end(check, issue);

        assertThat(room.now(issue).state()).isEqualTo(WORKING);
        assertThat(room.slotState(check, issue)).isEqualTo(SlotState.REPORTED);
        assertThat(room.slot(check, issue).time().presented()).isEqualTo(200);
    }

    @Test
    void oneSlotRunsAtATime() {
        var issues = room.issues(2, ASSIGNED);
        var meeting = room.started(FOLLOW_UP);
        room.start(meeting, issues.get(0));

        var refusal = world.refused(new SlotMove.StartSlot(meeting.id(), issues.get(1).id()));

        assertThat(refusal).isEqualTo(new Refusal("issue",
                "must wait until the slot of issue " + issues.get(0).number() + " has ended", issues.get(1).number()));
    }

    @Test
    void aSlotStartsOnlyInARunningMeetingAndOnlyOnce() {
        var issue = room.issue(ASSIGNED);
        var other = world.issue(IssueState.HOT);
        var meeting = room.started(FOLLOW_UP);

        refuses("issue", "no slot that waits", other.number(), new SlotMove.StartSlot(meeting.id(), other.id()));
        room.start(meeting, issue);
        room.end(meeting, issue);
        refuses("issue", "no slot that waits", issue.number(), new SlotMove.StartSlot(meeting.id(), issue.id()));
        world.given(room.now(meeting).withStatus(MeetingStatus.CLOSED));
        refuses("meeting", "must be running", meeting.number(), new SlotMove.StartSlot(meeting.id(), issue.id()));
    }

    @Test
    void anIssueThatWasParkedSinceIsNotPresented() {
        var issue = room.issue(ASSIGNED);
        var meeting = room.started(FOLLOW_UP);
        world.with(draft -> IssueLife.happen(draft, room.now(issue), IssueEvent.DECIDE_PARK, world.today(), "later"));

        assertThat(room.now(issue).state()).isEqualTo(PARKED);
        assertThat(world.refused(new SlotMove.StartSlot(meeting.id(), issue.id())).field()).isEqualTo("issue");
    }

    @Test
    void anIssueThatIsUnderWayNoMoreHasNothingToReport() {
        var issue = room.issue(WORKING);
        var check = room.started(TEMPERATURE_CHECK);
        world.given(room.now(issue).withState(ASSIGNED));

        refuses("issue", "nothing to report", issue.number(), new SlotMove.StartSlot(check.id(), issue.id()));
    }

    @Test
    void aSlotThatStartsOutOfTurnStandsBeforeThoseThatWait() {
        var issues = room.issues(4, ASSIGNED);
        var meeting = room.started(FOLLOW_UP);
        room.start(meeting, issues.get(0));
        room.end(meeting, issues.get(0));

        room.start(meeting, issues.get(3));

        assertThat(room.list(meeting)).containsExactly(1, 4, 2, 3);
    }

    @Test
    void oneOfADuoPresentsWhenTheOtherIsAway() {
        var issue = room.issue(ASSIGNED);
        var meeting = room.started(FOLLOW_UP);
        room.away(meeting, world.id("Ada"));

        room.start(meeting, issue);

        assertThat(room.slotState(meeting, issue)).isEqualTo(SlotState.PRESENTING);
    }

    @Test
    void nobodyPresentsForADuoThatIsAwayOrHasEnded() {
        var issues = room.issues(2, ASSIGNED);
        var meeting = room.started(FOLLOW_UP);
        room.bothAway(meeting, issues.get(0));
        world.with(draft -> Duos.end(draft, Issues.duo(room.state(), issues.get(1).id()).orElseThrow(), START, "left"));

        for (var issue : issues) {
            refuses("issue", "nobody of its duo in the room", issue.number(),
                    new SlotMove.StartSlot(meeting.id(), issue.id()));
        }
    }

    @Test
    void theSlotOfADuoThatIsAwayGoesToTheEnd() {
        var issues = room.issues(3, ASSIGNED);
        var meeting = room.started(FOLLOW_UP);
        room.bothAway(meeting, issues.get(0));

        world.apply(new SlotMove.PostponeSlot(meeting.id(), issues.get(0).id()));

        assertThat(room.list(meeting)).containsExactly(2, 3, 1);
        assertThat(room.slotState(meeting, issues.get(0))).isEqualTo(SlotState.WAITING);
    }

    @Test
    void aSlotIsPostponedOrSkippedOnlyWhileItWaitsAndNobodyCanPresent() {
        var issue = room.issue(ASSIGNED);
        var meeting = room.started(FOLLOW_UP);

        refuses("issue", "one of its duo in the room", 1, new SlotMove.PostponeSlot(meeting.id(), issue.id()));
        refuses("issue", "one of its duo in the room", 1, new SlotMove.SkipSlot(meeting.id(), issue.id(), null));
        room.start(meeting, issue);
        room.bothAway(meeting, issue);
        refuses("issue", "no slot that waits", 1, new SlotMove.PostponeSlot(meeting.id(), issue.id()));
        refuses("issue", "no slot that waits", 1, new SlotMove.SkipSlot(meeting.id(), issue.id(), null));
    }

    @Test
    void aSolutionThatIsSkippedIsDueInFourteenDaysUnlessSaidOtherwise() {
        var issues = room.issues(2, SOLUTION_READY);
        var meeting = room.started(FOLLOW_UP);
        issues.forEach(each -> room.bothAway(meeting, each));

        world.on(START.plusDays(1));
        world.apply(new SlotMove.SkipSlot(meeting.id(), issues.get(0).id(), null));
        world.apply(new SlotMove.SkipSlot(meeting.id(), issues.get(1).id(), START.plusDays(60)));

        assertThat(room.slotState(meeting, issues.get(0))).isEqualTo(SlotState.NOT_PRESENTED);
        assertThat(room.due(issues.get(0))).isEqualTo(START.plusDays(14));
        assertThat(room.due(issues.get(1))).isEqualTo(START.plusDays(60));
        assertThat(room.now(issues.get(0)).state()).isEqualTo(SOLUTION_READY);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 61})
    void aSkippedSolutionIsDueInThreeToSixtyDays(int days) {
        var issue = room.issue(ASSIGNED);
        var meeting = room.started(FOLLOW_UP);
        room.bothAway(meeting, issue);

        refuses("due", "3 to 60 days", START.plusDays(days),
                new SlotMove.SkipSlot(meeting.id(), issue.id(), START.plusDays(days)));
    }

    @Test
    void aSkippedReportHasNoDueDate() {
        var issue = room.issue(IN_PROGRESS);
        var check = room.started(TEMPERATURE_CHECK);
        room.bothAway(check, issue);

        refuses("due", "only for a solution", START.plusDays(9),
                new SlotMove.SkipSlot(check.id(), issue.id(), START.plusDays(9)));
        world.apply(new SlotMove.SkipSlot(check.id(), issue.id(), null));

        assertThat(room.slotState(check, issue)).isEqualTo(SlotState.NOT_PRESENTED);
    }

    @Test
    void onlyTheLastSlotThatWaitsCannotBePutOff() {
        var issues = room.issues(2, ASSIGNED);
        var meeting = room.started(FOLLOW_UP);

        assertThat(Slots.lastToCome(room.state(), room.slot(meeting, issues.get(0)))).isFalse();
        assertThat(Slots.lastToCome(room.state(), room.slot(meeting, issues.get(1)))).isTrue();
    }

    @Test
    void aSlotIsDiscussedOnceAndEndsOnce() {
        var issue = discussed(10);
        var meeting = running();

        refuses("issue", "discussed already", 1, new SlotMove.DiscussSlot(meeting.id(), issue.id()));
        room.end(meeting, issue);
        refuses("issue", "no slot that runs", 1, new SlotMove.DiscussSlot(meeting.id(), issue.id()));
        refuses("issue", "no slot that runs", 1, new SlotMove.EndSlot(meeting.id(), issue.id()));
    }

    private Issue discussed(int minutes) {
        var issue = room.issue(ASSIGNED);
        var meeting = room.started(FOLLOW_UP, SlotWorld.minutes(7, minutes));
        room.start(meeting, issue);
        room.discuss(meeting, issue);
        return issue;
    }

    private Meeting running() {
        return Meetings.running(room.state()).orElseThrow();
    }

    private void refuses(String field, String gist, @Nullable Object value, Move move) {
        var refusal = world.refused(move);
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal.rule()).contains(gist);
        assertThat(refusal.value()).isEqualTo(value);
    }
}
