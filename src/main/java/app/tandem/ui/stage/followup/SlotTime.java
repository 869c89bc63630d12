package app.tandem.ui.stage.followup;

import app.tandem.model.Meeting;
import app.tandem.model.SlotState;
import app.tandem.rules.State;
import app.tandem.rules.Timers;
import app.tandem.rules.Timers.Face;
import app.tandem.rules.Timers.Reading;
import app.tandem.ui.console.slot.SlotView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the room sees of a slot's time.
 *
 * @param part which part of the slot it counts
 * @param face null while nothing is counted
 * @param left seconds left; below zero once it is over
 * @param planned seconds in all
 * @param next minutes of the part that comes after it; 0 for none
 */
record SlotTime(Part part, @Nullable Face face, String digits, long left, int planned, int next) {

    private static final int MINUTE = 60;

    /** What a slot is at, as the room is told. */
    enum Part {
        NEXT, PRESENTING, DISCUSSING,
        /** It ended and waits for its decision. */
        OPEN, NOT_TODAY
    }

    static SlotTime of(State state, Meeting meeting, SlotView view, Instant now) {
        var time = view.slot().time();
        return switch (view.slot().state()) {
            case WAITING -> new SlotTime(Part.NEXT, null, Timers.digits(time.plannedPresent()), time.plannedPresent(),
                    time.plannedPresent(), time.plannedDiscuss() / MINUTE);
            case PRESENTING, DISCUSSING -> Timers.current(state, meeting).map(each -> Timers.read(each, now))
                    .map(each -> of(view, each)).orElseGet(() -> still(Part.OPEN));
            case DECIDED, UNDECIDED, REPORTED -> still(Part.OPEN);
            case NOT_PRESENTED, MOVED -> still(Part.NOT_TODAY);
        };
    }

    private static SlotTime of(SlotView view, Reading reading) {
        boolean presents = view.slot().state() == SlotState.PRESENTING;
        return new SlotTime(presents ? Part.PRESENTING : Part.DISCUSSING, reading.face(), reading.digits(),
                reading.left(), reading.planned(), presents ? view.slot().time().plannedDiscuss() / MINUTE : 0);
    }

    private static SlotTime still(Part part) {
        return new SlotTime(part, null, "", 0, 0, 0);
    }
}
