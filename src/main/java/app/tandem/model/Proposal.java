package app.tandem.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a duo's solution.
 *
 * @param version counts an issue's proposals from 1
 * @param reusesExisting whether it reuses existing material; null when not said
 */
public record Proposal(long id, long issue, int version, @Nullable Long author, Instant at, @Nullable String summary,
        List<String> steps, @Nullable String measured, @Nullable String benefit, @Nullable Cost cost,
        @Nullable Boolean reusesExisting) implements Row {

    public static final int MOST_STEPS = 10;

    public Proposal {
        TextRule.SUMMARY.require(summary);
        steps = List.copyOf(steps);
        steps.forEach(TextRule.STEP::require);
        Must.be(steps.size() <= MOST_STEPS, "more than " + MOST_STEPS + " steps");
        TextRule.HOW_MEASURED.require(measured);
        TextRule.BENEFIT.require(benefit);
    }

    /** Summary, steps, how it is measured and the expected benefit are all there. */
    public boolean complete() {
        return summary != null && !steps.isEmpty() && measured != null && benefit != null;
    }
}
