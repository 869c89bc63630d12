package app.tandem.rules;

import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.RoomRating;
import java.util.List;

/** How the room rates an issue at a check: counts are typed, then shown. */
final class RatingRules {

    private static final int SCORES = 5;

    private RatingRules() {}

    static void rate(Draft draft, SlotMove.RateIssue move) {
        var state = draft.now();
        var check = check(state, move.meeting());
        var number = state.get(Issue.class, move.issue()).number();
        Refuse.unless(Reports.isDue(state, check, move.issue()), "issue", "has no report's slot in this check", number);
        checkCounts(move.counts(), People.here(state, check).size());
        var before = RoomRatings.at(state, check.id(), move.issue());
        Refuse.unless(before.filter(RoomRating::revealed).isEmpty(), "issue", "has a rating that was revealed",
                number);
        draft.put(before.map(each -> each.withCounts(move.counts())).orElseGet(
                () -> new RoomRating(draft.newId(), check.id(), move.issue(), move.counts(), false)));
    }

    private static void checkCounts(List<Integer> counts, int present) {
        Refuse.unless(counts.size() == SCORES, "counts", "must be 5, of those who rate 1 to 5", counts);
        Refuse.unless(counts.stream().allMatch(each -> each >= 0), "counts", "may not be below 0", counts);
        var rated = counts.stream().mapToLong(Integer::longValue).sum();
        Refuse.unless(rated <= present, "counts", "must be at most " + present + " in all, the people present", rated);
    }

    static void reveal(Draft draft, SlotMove.RevealRating move) {
        var check = check(draft.now(), move.meeting());
        var number = draft.now().get(Issue.class, move.issue()).number();
        var rating = RoomRatings.at(draft.now(), check.id(), move.issue())
                .orElseThrow(() -> Refuse.because("issue", "has not been rated in this check", number));
        Refuse.unless(!rating.revealed(), "issue", "has a rating that was revealed", number);
        draft.put(rating.reveal());
    }

    private static Meeting check(State state, long id) {
        var meeting = Meetings.needRunning(state, id);
        Refuse.unless(meeting.kind() == MeetingKind.TEMPERATURE_CHECK, "meeting", "must be a temperature check",
                meeting.number());
        return meeting;
    }
}
