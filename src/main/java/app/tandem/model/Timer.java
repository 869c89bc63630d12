package app.tandem.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A meeting's timer. It runs to an end instant, or is paused with what was left; all that is shown is derived.
 *
 * @param slot the slot it belongs to; null for a step's timer
 * @param planned seconds in all, with what was added
 * @param endsAt null while paused
 * @param left seconds left when it was paused, below zero when over; null while it runs
 */
public record Timer(long id, long meeting, Step step, @Nullable Long slot, int planned, @Nullable Instant endsAt,
        @Nullable Integer left) implements Row {

    public Timer {
        Must.be((endsAt == null) != (left == null), "a timer runs or is paused");
    }

    /** Seconds left at an instant; below zero once it is over. */
    public long leftAt(Instant now) {
        return endsAt == null ? Objects.requireNonNull(left) : secondsUntil(now, endsAt);
    }

    private static long secondsUntil(Instant now, Instant end) {
        return Math.ceilDiv(Duration.between(now, end).toMillis(), 1000L);
    }

    public Timer paused(Instant now) {
        return new Timer(id, meeting, step, slot, planned, null, (int) leftAt(now));
    }

    public Timer running(Instant now) {
        return new Timer(id, meeting, step, slot, planned, now.plusSeconds(leftAt(now)), null);
    }

    public Timer withMore(int seconds) {
        return endsAt == null
                ? new Timer(id, meeting, step, slot, planned + seconds, null, Objects.requireNonNull(left) + seconds)
                : new Timer(id, meeting, step, slot, planned + seconds, endsAt.plusSeconds(seconds), null);
    }
}
