package app.tandem.rules;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A move that was made, as undo remembers it.
 *
 * @param by who acted; null is the facilitator
 * @param meeting the running meeting that it belongs to; null on a desk and between meetings
 * @param name the move's name
 * @param barrier why it cannot be undone; null when it can
 * @param undoes the act that this one took back; null for any other
 * @param redoes the act that this one brought back; null for any other
 * @param changes empty for an act that cannot be undone
 */
public record Act(long seq, Instant at, @Nullable Long by, @Nullable Long meeting, String name,
        @Nullable String barrier, @Nullable Long undoes, @Nullable Long redoes, List<Change> changes) {

    public Act {
        changes = List.copyOf(changes);
    }
}
