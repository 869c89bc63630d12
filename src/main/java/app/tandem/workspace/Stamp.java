package app.tandem.workspace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What may be said with a move.
 *
 * @param at when it is made; null takes the later of the clock and the last move's time
 * @param by the id of the person who acts; null is the facilitator at the console
 * @param seed for shuffles and draws; null draws one
 */
public record Stamp(@Nullable Instant at, @Nullable Long by, @Nullable Long seed) {

    /** Now, by the facilitator, with a seed that is drawn. */
    public static final Stamp NOW = new Stamp(null, null, null);
}
