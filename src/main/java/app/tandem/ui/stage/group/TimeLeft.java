package app.tandem.ui.stage.group;

import app.tandem.model.Meeting;
import app.tandem.rules.State;
import app.tandem.rules.Timers;
import app.tandem.rules.Timers.Face;
import app.tandem.rules.Timers.Reading;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time for an issue.
 *
 * @param face null before the timer was started: the planned minutes stand still
 */
record TimeLeft(@Nullable Face face, String digits, long left, int planned) {

    private static final String WHOLE_MINUTES = ":00";

    static TimeLeft of(State state, Meeting meeting, Instant now) {
        return Timers.current(state, meeting).map(each -> of(Timers.read(each, now))).orElseGet(() -> {
            int minutes = meeting.minutes().clarify();
            return new TimeLeft(null, minutes + WHOLE_MINUTES, minutes * 60L, minutes * 60);
        });
    }

    private static TimeLeft of(Reading reading) {
        return new TimeLeft(reading.face(), reading.digits(), reading.left(), reading.planned());
    }
}
