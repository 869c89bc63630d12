package app.tandem.ui.stage.forum;

import app.tandem.model.Meeting;
import app.tandem.model.Timer;
import app.tandem.rules.State;
import app.tandem.rules.Timers;
import app.tandem.rules.Timers.Face;
import app.tandem.rules.Timers.Reading;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the room sees of the time.
 *
 * @param face null before the timer was started: the planned minutes stand still
 * @param filled how much of the bar is filled, 0 to 1
 */
record TimeView(@Nullable Face face, String digits, double filled) {

    private static final String WHOLE_MINUTES = ":00";

    static TimeView of(State state, Meeting meeting, Instant now) {
        Optional<Timer> timer = Timers.current(state, meeting);
        return timer.map(each -> of(Timers.read(each, now)))
                .orElseGet(() -> new TimeView(null, meeting.minutes().writing() + WHOLE_MINUTES, 1));
    }

    private static TimeView of(Reading reading) {
        boolean over = reading.face() == Face.TIME || reading.face() == Face.OVER;
        double left = reading.left() / (double) Math.max(1, reading.planned());
        return new TimeView(reading.face(), reading.digits(), over ? 1 : Math.clamp(left, 0, 1));
    }
}
