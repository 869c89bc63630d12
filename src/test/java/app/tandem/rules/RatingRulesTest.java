package app.tandem.rules;

import static app.tandem.model.IssueState.ASSIGNED;
import static app.tandem.model.IssueState.WORKING;
import static app.tandem.model.MeetingKind.FOLLOW_UP;
import static app.tandem.model.MeetingKind.TEMPERATURE_CHECK;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.RoomRating;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RatingRulesTest {

    private final SlotWorld room = new SlotWorld();
    private final World world = room.world;

    @Test
    void theRoomIsCountedAndCountedAgainUntilItIsShown() {
        var issue = room.issue(WORKING);
        var check = room.started(TEMPERATURE_CHECK);

        world.apply(rate(check, issue, 0, 1, 3, 4, 1));
        world.apply(rate(check, issue, 0, 0, 3, 5, 1));
        assertThat(RoomRatings.seen(room.state(), check.id(), issue.id())).isEmpty();
        world.apply(new SlotMove.RevealRating(check.id(), issue.id()));

        assertThat(RoomRatings.seen(room.state(), check.id(), issue.id())).map(RoomRating::counts)
                .contains(List.of(0, 0, 3, 5, 1));
        assertThat(room.state().all(RoomRating.class)).hasSize(1);
        refuses("issue", "was revealed", 1, rate(check, issue, 0, 0, 0, 0, 9));
        refuses("issue", "was revealed", 1, new SlotMove.RevealRating(check.id(), issue.id()));
    }

    @Test
    void allPresentRateThoseTooWhoHaveNoVote() {
        var issue = room.issue(WORKING);
        var check = room.started(TEMPERATURE_CHECK);

        world.apply(rate(check, issue, 0, 0, 0, 0, 9));
        refuses("counts", "at most 9", 10L, rate(check, issue, 1, 0, 0, 0, 9));
        room.away(check, world.id("Noor"));
        refuses("counts", "at most 8", 9L, rate(check, issue, 0, 0, 0, 0, 9));
        world.apply(rate(check, issue, 0, 0, 0, 0, 0));
    }

    @Test
    void aRatingIsFiveCountsOfZeroOrMore() {
        var issue = room.issue(WORKING);
        var check = room.started(TEMPERATURE_CHECK);

        refuses("counts", "must be 5", List.of(1, 1, 1, 1), rate(check, issue, 1, 1, 1, 1));
        refuses("counts", "below 0", List.of(0, -1, 1, 0, 0), rate(check, issue, 0, -1, 1, 0, 0));
    }

    @Test
    void onlyIssuesThatReportAreRatedAndOnlyAtACheck() {
        var assigned = room.issue(ASSIGNED);
        room.issue(WORKING);
        var check = room.started(TEMPERATURE_CHECK);
        refuses("issue", "no report's slot", 1, rate(check, assigned, 0, 0, 1, 1, 1));
        refuses("issue", "not been rated", 1, new SlotMove.RevealRating(check.id(), assigned.id()));
        room.close(check);
        var followUp = room.started(FOLLOW_UP);

        refuses("meeting", "must be a temperature check", followUp.number(), rate(followUp, assigned, 0, 0, 1, 1, 1));
        refuses("meeting", "must be running", check.number(), rate(check, assigned, 0, 0, 1, 1, 1));
    }

    @Test
    void aRevealIsNotTakenBack() {
        var issue = room.issue(WORKING);
        var check = room.started(TEMPERATURE_CHECK);
        world.apply(rate(check, issue, 0, 0, 1, 1, 1));
        world.apply(new SlotMove.RevealRating(check.id(), issue.id()));

        assertThat(world.refused(new HistoryMove.Undo()).rule()).contains("cannot be hidden again");
    }

    @Test
    void fewerThanThreeRatingsHaveNoMean() {
        assertThat(RoomRatings.mean(new RoomRating(1, 1, 1, List.of(0, 0, 0, 1, 1), true))).isEmpty();
        assertThat(RoomRatings.mean(new RoomRating(1, 1, 1, List.of(0, 0, 1, 1, 1), true)))
                .contains(Fraction.of(4, 1));
        assertThat(RoomRatings.mean(new RoomRating(1, 1, 1, List.of(1, 0, 0, 0, 2), true)))
                .contains(Fraction.of(11, 3));
    }

    private static SlotMove.RateIssue rate(Meeting check, Issue issue, Integer... counts) {
        return new SlotMove.RateIssue(check.id(), issue.id(), List.of(counts));
    }

    private void refuses(String field, String gist, @Nullable Object value, Move move) {
        var refusal = world.refused(move);
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal.rule()).contains(gist);
        assertThat(refusal.value()).isEqualTo(value);
    }
}
