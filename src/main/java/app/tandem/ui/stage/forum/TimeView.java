package app.tandem.ui.stage.forum;

import app.tandem.model.Meeting;
import app.tandem.rules.State;
import app.tandem.rules.Timers;
import app.tandem.rules.Timers.Face;
import app.tandem.rules.Timers.Reading;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the room sees of the time.
 *
 * @param face null before the timer was started: the planned minutes stand still
 * @param left seconds left; below zero once it is over
 * @param planned seconds in all
 */
record TimeView(@Nullable Face face, String digits, long left, int planned) {

    private static final String WHOLE_MINUTES = ":00";
    private static final int MINUTE = 60;

    static TimeView of(State state, Meeting meeting, Instant now) {
        int minutes = meeting.minutes().writing();
        return Timers.current(state, meeting).map(each -> of(Timers.read(each, now)))
                .orElseGet(() -> new TimeView(null, minutes + WHOLE_MINUTES, minutes * MINUTE, minutes * MINUTE));
    }

    private static TimeView of(Reading reading) {
        return new TimeView(reading.face(), reading.digits(), reading.left(), reading.planned());
    }
}
