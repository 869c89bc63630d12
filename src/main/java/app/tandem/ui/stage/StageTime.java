package app.tandem.ui.stage;

import app.tandem.model.Meeting;
import app.tandem.rules.State;
import app.tandem.rules.Timers;
import app.tandem.rules.Timers.Face;
import app.tandem.rules.Timers.Reading;
import app.tandem.ui.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What the room sees of a step's time.
 *
 * @param face null before the timer was started: the planned minutes stand still
 * @param left seconds left; below zero once it is over
 * @param planned seconds in all
 */
public record StageTime(@Nullable Face face, String digits, long left, int planned) {

    private static final String WHOLE_MINUTES = ":00";
    private static final int MINUTE = 60;

    /** The time of the step where the meeting stands, for which so many minutes are planned. */
    public static StageTime of(State state, Meeting meeting, int minutes, Showing showing) {
        return Timers.current(state, meeting).map(each -> of(Timers.read(each, showing.at(state))))
                .orElseGet(() -> new StageTime(null, minutes + WHOLE_MINUTES, minutes * MINUTE, minutes * MINUTE));
    }

    private static StageTime of(Reading reading) {
        return new StageTime(reading.face(), reading.digits(), reading.left(), reading.planned());
    }

    /** What is to be said about it; nothing while it runs, or was not started. */
    public String words(Texts texts) {
        return switch (face) {
            case null -> "";
            case RUNNING -> "";
            case LAST -> texts.get("forum.stage.last");
            case TIME -> texts.get("forum.stage.time");
            case OVER -> texts.get("forum.stage.over");
            case PAUSED -> texts.get("forum.stage.paused");
        };
    }
}
