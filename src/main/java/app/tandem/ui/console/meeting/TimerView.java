package app.tandem.ui.console.meeting;

import app.tandem.model.Meeting;
import app.tandem.model.Step;
import app.tandem.model.Timer;
import app.tandem.rules.Timers;
import app.tandem.rules.Timers.Face;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the timer's card shows at a moment.
 *
 * @param face null before it was started
 * @param minutes of how many minutes it shows what is left; 0 where it shows what it took
 * @param filled how much of the bar is filled, 0 to 1
 * @param fixed whether its time cannot be changed from here, as in a slot
 */
record TimerView(Step step, TimerPlan.Of of, @Nullable Face face, String digits, int minutes, double filled,
        boolean fixed) {

    private static final int MINUTE = 60;

    /** The view of a timer that was started. */
    static TimerView of(Meeting meeting, Timer timer, Instant now) {
        Timers.Reading reading = Timers.read(timer, now);
        int all = all(meeting, timer);
        boolean over = reading.face() == Face.OVER || reading.face() == Face.TIME;
        double filled = over ? 1 : Math.clamp(reading.left() / (double) Math.max(1, all), 0, 1);
        return new TimerView(meeting.step(), TimerPlan.of(meeting, now).of(), reading.face(), reading.digits(),
                Math.ceilDiv(all, MINUTE), filled, meeting.step() == Step.SLOTS);
    }

    /** The same, of a part of a slot. */
    TimerView counting(TimerPlan.Of part) {
        return new TimerView(step, part, face, digits, minutes, filled, fixed);
    }

    /** The view while nothing is counted: what it would be started with, or what it took. */
    static TimerView of(Meeting meeting, TimerPlan plan, int seconds) {
        int all = plan.of() == TimerPlan.Of.HOUR ? Math.max(TimerPlan.HOUR, seconds) : seconds;
        double filled = plan.over() ? 0 : Math.clamp(seconds / (double) Math.max(1, all), 0, 1);
        return new TimerView(meeting.step(), plan.of(), null, digits(seconds),
                plan.over() ? 0 : Math.ceilDiv(all, MINUTE), filled, plan.fixed());
    }

    /** Seconds in all: the timer's own, or from the meeting's start on where the meeting's hour is counted. */
    private static int all(Meeting meeting, Timer timer) {
        if (!TimerPlan.hourly(meeting)) {
            return timer.planned();
        }
        long fromStart = Optional.ofNullable(timer.endsAt()).map(end -> sinceStart(meeting, end)).orElse(0L);
        return Math.toIntExact(Math.max(timer.planned(), nearestMinute(Math.max(TimerPlan.HOUR, fromStart))));
    }

    private static long sinceStart(Meeting meeting, Instant end) {
        Instant started = meeting.schedule().started();
        return started == null ? 0 : Duration.between(Objects.requireNonNull(started), end).toSeconds();
    }

    private static long nearestMinute(long seconds) {
        return Math.round(seconds / (double) MINUTE) * MINUTE;
    }

    private static String digits(int seconds) {
        return String.format(Locale.ROOT, "%d:%02d", seconds / MINUTE, seconds % MINUTE);
    }
}
