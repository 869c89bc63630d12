package app.tandem.model;

import org.jspecify.annotations.Nullable;

/**
 * How an issue came out of its last round.
 *
 * @param dots dots or hands; null before any round was revealed
 * @param rank 1 is the highest; ties share one
 * @param hotReason why the facilitator marked it hot, where the vote did not
 */
public record Standing(@Nullable Integer dots, @Nullable Integer rank, @Nullable String hotReason) {

    public static final Standing NONE = new Standing(null, null, null);

    public Standing {
        TextRule.REASON.require(hotReason);
    }

    public Standing withHotReason(@Nullable String reason) {
        return new Standing(dots, rank, reason);
    }
}
