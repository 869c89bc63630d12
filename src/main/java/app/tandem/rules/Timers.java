package app.tandem.rules;

import app.tandem.model.Meeting;
import app.tandem.model.Slot;
import app.tandem.model.Step;
import app.tandem.model.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Which timer a meeting shows, and what it shows at an instant; all of it is derived. */
public final class Timers {

    /** By how much two clocks may differ before somebody is asked which one to believe. */
    public static final Duration TOLERANCE = Duration.ofSeconds(2);
    private static final int LAST_PART = 5;

    private Timers() {}

    /** How a timer looks and sounds. */
    public enum Face {
        RUNNING,
        /** The last 20 %: a triangle, one soft chime. */
        LAST,
        /** The time has come: a square, two chimes. */
        TIME,
        /** Counting up. */
        OVER, PAUSED
    }

    /**
     * What a timer shows.
     *
     * @param digits minutes and seconds, such as "6:05"; with a plus once it is over
     * @param left seconds left; below zero once it is over
     * @param planned seconds in all
     */
    public record Reading(Face face, String digits, long left, int planned) {}

    public static Reading read(Timer timer, Instant now) {
        var left = timer.leftAt(now);
        return new Reading(face(timer, left), digits(left), left, timer.planned());
    }

    private static Face face(Timer timer, long left) {
        if (timer.endsAt() == null) {
            return Face.PAUSED;
        }
        if (left > 0) {
            return left * LAST_PART <= timer.planned() ? Face.LAST : Face.RUNNING;
        }
        return left == 0 ? Face.TIME : Face.OVER;
    }

    /** Minutes and seconds, such as "6:05"; below zero with a plus. */
    public static String digits(long left) {
        var seconds = Math.abs(left);
        return String.format(Locale.ROOT, "%s%d:%02d", left < 0 ? "+" : "", seconds / 60, seconds % 60);
    }

    /** Whether the wall's clock and the monotonic one went apart by more than 2 s: sleep, or a clock that was set. */
    public static boolean disagree(Duration byWall, Duration byMonotonic) {
        return byWall.minus(byMonotonic).abs().compareTo(TOLERANCE) > 0;
    }

    /** The timer of the slot that runs where there is one, else of the step; empty before it was started. */
    public static Optional<Timer> current(State state, Meeting meeting) {
        var slot = meeting.step() == Step.SLOTS ? Slots.running(state, meeting.id()).map(Slot::id).orElse(null)
                : null;
        return state.stream(Timer.class).filter(each -> each.meeting() == meeting.id()
                && each.step() == meeting.step() && Objects.equals(each.slot(), slot)).reduce((_, later) -> later);
    }
}
