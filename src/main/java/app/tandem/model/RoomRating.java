package app.tandem.model;

import java.util.List;

/**
 * How the room rates an issue at a check; no person, no side.
 *
 * @param counts how many gave 1 Stuck, 2 Struggling, 3 Mixed, 4 Working, 5 Solved
 */
public record RoomRating(long id, long meeting, long issue, List<Integer> counts, boolean revealed) implements Row {

    /** With fewer ratings no mean is said. */
    public static final int LEAST_FOR_A_MEAN = 3;

    public RoomRating {
        counts = Must.counts(counts, 5);
    }

    /** How many rated. */
    public int rated() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** The sum of all ratings: the mean is this over {@link #rated()}. */
    public int sum() {
        int sum = 0;
        for (int score = 1; score <= counts.size(); score++) {
            sum += score * counts.get(score - 1);
        }
        return sum;
    }

    public RoomRating reveal() {
        return new RoomRating(id, meeting, issue, counts, true);
    }

    public RoomRating withCounts(List<Integer> now) {
        return new RoomRating(id, meeting, issue, now, revealed);
    }
}
