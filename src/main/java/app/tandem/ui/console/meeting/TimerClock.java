package app.tandem.ui.console.meeting;

import app.tandem.model.Timer;
import app.tandem.rules.Timers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What time it is for a timer: by the clock on the wall, watched by a steady one that no setting and no sleep changes.
 * Console and stage have one between them, so that both show the same time whatever becomes of the clock on the wall.
 */
public final class TimerClock {

    private final InstantSource wall;
    private final LongSupplier steady;
    private Instant since;
    private long steadySince;
    private Duration ahead = Duration.ZERO;
    private @Nullable Timer watched;

    /**
     * @param steady nanoseconds from any moment on
     */
    public TimerClock(InstantSource wall, LongSupplier steady) {
        this.wall = wall;
        this.steady = steady;
        this.since = wall.instant();
        this.steadySince = steady.getAsLong();
    }

    public Instant now() {
        return wall.instant().plus(ahead);
    }

    /**
     * Begins to watch a timer that was changed at a recorded moment; goes on with one that is watched already. Where
     * that moment lies ahead of the clock, for the clock was set back, the timer counts from there.
     */
    public void watch(@Nullable Timer timer, Instant recorded) {
        if (Objects.equals(timer, watched)) {
            return;
        }
        watched = timer;
        Duration late = Duration.between(wall.instant(), recorded);
        ahead = late.isNegative() ? Duration.ZERO : late;
        believeWall();
    }

    /** By how much the clock on the wall has left the steady one; zero while they agree. */
    Duration jump() {
        Duration byWall = Duration.between(since, wall.instant());
        Duration bySteady = Duration.ofNanos(steady.getAsLong() - steadySince);
        return Timers.disagree(byWall, bySteady) ? byWall.minus(bySteady) : Duration.ZERO;
    }

    /** From now on they agree. */
    void believeWall() {
        since = wall.instant();
        steadySince = steady.getAsLong();
    }
}
