package app.tandem.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.DecisionKind;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.SlotState;
import app.tandem.model.Step;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a slot lives: every state by every move that may lead on from it. */
class SlotLifeTest {

    private final SlotWorld room = new SlotWorld();
    private final World world = room.world;

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({"WAITING, start, PRESENTING", "WAITING, discuss, refused", "WAITING, extend, refused",
            "WAITING, end, refused", "WAITING, vote, refused", "WAITING, park, NOT_PRESENTED",
            "PRESENTING, start, refused", "PRESENTING, discuss, DISCUSSING", "PRESENTING, extend, refused",
            "PRESENTING, end, refused", "PRESENTING, vote, refused", "PRESENTING, park, refused",
            "DISCUSSING, start, refused", "DISCUSSING, discuss, refused", "DISCUSSING, extend, DISCUSSING",
            "DISCUSSING, end, UNDECIDED", "DISCUSSING, vote, DISCUSSING", "DISCUSSING, park, DECIDED",
            "UNDECIDED, start, refused", "UNDECIDED, discuss, refused", "UNDECIDED, extend, refused",
            "UNDECIDED, end, refused", "UNDECIDED, vote, UNDECIDED", "UNDECIDED, park, DECIDED",
            "DECIDED, start, refused", "DECIDED, discuss, refused", "DECIDED, extend, refused",
            "DECIDED, end, refused", "DECIDED, vote, refused", "DECIDED, park, DECIDED",
            "NOT_PRESENTED, start, refused", "NOT_PRESENTED, discuss, refused", "NOT_PRESENTED, extend, refused",
            "NOT_PRESENTED, end, refused", "NOT_PRESENTED, vote, refused", "NOT_PRESENTED, park, NOT_PRESENTED",
            "MOVED, start, refused", "MOVED, discuss, refused", "MOVED, extend, refused", "MOVED, end, refused",
            "MOVED, vote, refused", "MOVED, park, MOVED"})
    void aSolutionIsPresentedThenDiscussedThenDecided(SlotState from, String move, String to) {
        var issue = room.issue(IssueState.PRESENTED);
        leads(room.started(MeetingKind.FOLLOW_UP), issue, from, move, to);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({"WAITING, start, PRESENTING", "WAITING, discuss, refused", "WAITING, end, refused",
            "WAITING, vote, refused", "WAITING, park, NOT_PRESENTED", "PRESENTING, start, refused",
            "PRESENTING, discuss, refused", "PRESENTING, extend, refused", "PRESENTING, end, REPORTED",
            "PRESENTING, vote, refused", "PRESENTING, park, PRESENTING", "REPORTED, start, refused",
            "REPORTED, end, refused", "REPORTED, vote, refused", "REPORTED, park, REPORTED",
            "NOT_PRESENTED, start, refused", "NOT_PRESENTED, end, refused"})
    void aReportIsGivenAndThatIsAll(SlotState from, String move, String to) {
        var issue = room.issue(IssueState.WORKING);
        leads(room.started(MeetingKind.TEMPERATURE_CHECK), issue, from, move, to);
    }

    private void leads(Meeting meeting, Issue issue, SlotState from, String name, String to) {
        world.given(room.slot(meeting, issue).withState(from));
        var move = move(name, meeting.id(), issue.id());
        if (to.equals("refused")) {
            assertThat(world.refused(move).field()).isEqualTo("issue");
        } else {
            world.apply(move);
            assertThat(room.slotState(meeting, issue)).isEqualTo(SlotState.valueOf(to));
        }
    }

    private static Move move(String name, long meeting, long issue) {
        return switch (name) {
            case "start" -> new SlotMove.StartSlot(meeting, issue);
            case "discuss" -> new SlotMove.DiscussSlot(meeting, issue);
            case "extend" -> new SlotMove.ExtendSlot(meeting, issue);
            case "end" -> new SlotMove.EndSlot(meeting, issue);
            case "vote" -> new SlotMove.CountFist(meeting, issue, List.of(0, 0, 0, 0, 4, 4));
            case "park" -> new SlotMove.Decide(meeting, issue, DecisionKind.PARK, "We leave it for now", "no time",
                    null, null);
            default -> throw new AssertionError(name);
        };
    }

    @Test
    void aDiscussionMayEndAsSoonAsItBegan() {
        var issue = room.issue(IssueState.ASSIGNED);
        var meeting = room.started(MeetingKind.FOLLOW_UP);
        room.start(meeting, issue);
        room.discuss(meeting, issue);
        room.end(meeting, issue);

        assertThat(room.slot(meeting, issue).time().discussed()).isZero();
    }

    @Test
    void timeThatASlotDoesNotUseGoesToNobody() {
        var issues = room.issues(2, IssueState.ASSIGNED);
        var meeting = room.started(MeetingKind.FOLLOW_UP);
        var planned = room.slot(meeting, issues.get(1)).time();
        room.start(meeting, issues.get(0));
        world.later(Duration.ofSeconds(30));
        room.end(meeting, issues.get(0));
        room.start(meeting, issues.get(1));

        assertThat(room.slot(meeting, issues.get(1)).time()).isEqualTo(planned);
        var running = room.now(meeting).withStep(Step.SLOTS);
        assertThat(Timers.current(room.state(), running).orElseThrow().planned()).isEqualTo(7 * 60);
    }

    @Test
    void aReportThatWaitsForAnIssueThatIsDoneIsNotGivenAndComesBackWhenThatIsUndone() {
        var issue = room.issue(IssueState.WORKING);
        var check = room.started(MeetingKind.TEMPERATURE_CHECK);
        world.apply(new IssueMove.FinishIssue(issue.id(), "It is in use in both teams"));
        assertThat(room.slotState(check, issue)).isEqualTo(SlotState.NOT_PRESENTED);

        world.apply(new HistoryMove.Undo());

        assertThat(room.slotState(check, issue)).isEqualTo(SlotState.WAITING);
    }

    @Test
    void aReportOfAnotherIssueStillWaits() {
        var done = room.issue(IssueState.WORKING);
        var other = room.issue(IssueState.WORKING);
        var check = room.started(MeetingKind.TEMPERATURE_CHECK);
        world.apply(new IssueMove.FinishIssue(done.id(), "It is in use in both teams"));

        assertThat(room.slotState(check, other)).isEqualTo(SlotState.WAITING);
    }
}
