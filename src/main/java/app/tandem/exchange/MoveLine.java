package app.tandem.exchange;

import app.tandem.rules.Move;
import app.tandem.rules.Refusal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a line of JSON turned out to be. */
public sealed interface MoveLine {

    /**
     * A move, with what came with it.
     *
     * @param at null where the line leaves the time to the clock
     * @param seed null where it leaves shuffles and draws to chance
     * @param by the id of the person who acts; null is the facilitator
     * @param label what later lines call the row that the move makes
     */
    record Read(Move move, @Nullable Instant at, @Nullable Long seed, @Nullable Long by,
            @Nullable String label) implements MoveLine {}

    /** Not a move that could be asked for. */
    record Unread(Refusal refusal) implements MoveLine {}
}
