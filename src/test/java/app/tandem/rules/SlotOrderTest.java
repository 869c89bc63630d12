package app.tandem.rules;

import static app.tandem.model.IssueState.ASSIGNED;
import static app.tandem.model.IssueState.WORKING;
import static app.tandem.model.MeetingKind.FOLLOW_UP;
import static app.tandem.model.MeetingKind.TEMPERATURE_CHECK;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Assignment;
import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.rules.SlotMove.Order;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlotOrderTest {

    private final SlotWorld room = new SlotWorld();
    private final World world = room.world;

    @Test
    void aShuffleIsTheSeedsAndLeavesNobodyOut() {
        room.issues(8, ASSIGNED);
        var meeting = room.started(FOLLOW_UP);
        var ranked = room.list(meeting);

        var once = orderedBy(7, meeting);

        assertThat(once).containsExactlyInAnyOrderElementsOf(ranked).isNotEqualTo(ranked);
        assertThat(orderedBy(7, meeting)).isEqualTo(once);
        assertThat(orderedBy(8, meeting)).isNotEqualTo(once);
    }

    @Test
    void whatHasBegunKeepsItsPlace() {
        var issues = room.issues(5, ASSIGNED);
        var meeting = room.started(FOLLOW_UP);
        room.start(meeting, issues.get(1));

        world.apply(new SlotMove.OrderSlots(meeting.id(), Order.SHUFFLED));

        assertThat(room.list(meeting).getFirst()).isEqualTo(2);
        assertThat(room.list(meeting)).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
    }

    @Test
    void theFirstRotationIsTheOrderOfRank() {
        room.issues(3, ASSIGNED);
        var meeting = room.started(FOLLOW_UP);

        world.apply(new SlotMove.OrderSlots(meeting.id(), Order.ROTATED));

        assertThat(room.list(meeting)).containsExactly(1, 2, 3);
    }

    @Test
    void nobodyIsFirstTwiceRunning() {
        var issues = room.issues(4, ASSIGNED);
        var before = held(issues.get(0));

        var meeting = room.started(FOLLOW_UP);
        world.apply(new SlotMove.OrderSlots(meeting.id(), Order.ROTATED));

        assertThat(room.list(before).getFirst()).isEqualTo(1);
        assertThat(room.list(meeting)).containsExactly(2, 3, 4, 1);
    }

    @Test
    void theOneWhoWasFirstIsNotFirstAgainWithAnotherIssue() {
        var issues = room.issues(4, ASSIGNED);
        held(issues.get(0));
        var hands = Issues.assignment(room.state(), issues.get(1).id()).orElseThrow();
        world.given(hands.ended(world.today(), "another duo"));
        world.with(draft -> draft.put(Assignment.of(draft.newId(), issues.get(1).id(),
                duoOf(issues.get(0)).id(), world.today(), world.today().plusDays(9))));

        var meeting = room.started(FOLLOW_UP);
        world.apply(new SlotMove.OrderSlots(meeting.id(), Order.ROTATED));

        assertThat(room.list(meeting)).containsExactly(3, 4, 1, 2);
    }

    @Test
    void aDuoThatIsAloneIsFirstAgain() {
        var issue = room.issue(ASSIGNED);
        held(issue);

        var meeting = room.started(FOLLOW_UP);
        world.apply(new SlotMove.OrderSlots(meeting.id(), Order.ROTATED));

        assertThat(room.list(meeting)).containsExactly(1);
    }

    @Test
    void reportsAreOrderedToo() {
        room.issues(4, WORKING);
        var check = room.started(TEMPERATURE_CHECK);

        world.apply(new SlotMove.OrderSlots(check.id(), Order.SHUFFLED));

        assertThat(room.list(check)).containsExactlyInAnyOrder(1, 2, 3, 4).isNotEqualTo(List.of(1, 2, 3, 4));
    }

    @Test
    void nothingIsOrderedWhereNothingWaits() {
        var meeting = room.started(FOLLOW_UP);

        assertThat(world.refused(new SlotMove.OrderSlots(meeting.id(), Order.ROTATED)))
                .isEqualTo(new Refusal("meeting", "must have a slot that waits", meeting.number()));
    }

    /** A follow-up that was held, at which one issue was first and no other came on. */
    private Meeting held(Issue first) {
        var meeting = room.started(FOLLOW_UP);
        room.start(meeting, first);
        room.end(meeting, first);
        room.close(meeting);
        return meeting;
    }

    private Duo duoOf(Issue issue) {
        return Issues.duo(room.state(), issue.id()).orElseThrow();
    }

    private List<Integer> orderedBy(long seed, Meeting meeting) {
        var made = Rules.apply(room.state(), new SlotMove.OrderSlots(meeting.id(), Order.SHUFFLED),
                new Acting(world.now(), null, seed, 1));
        var state = ((Outcome.Accepted) made).state();
        return Slots.of(state, meeting.id()).stream().map(each -> state.get(Issue.class, each.issue()).number())
                .toList();
    }
}
