package app.tandem.model;

import org.jspecify.annotations.Nullable;

/**
 * One issue's equal share of time in a follow-up or a check.
 *
 * @param position the order on the stage, from 1
 * @param movedTo the meeting it was moved to when the follow-up was split
 */
public record Slot(long id, long meeting, long issue, int position, SlotKind kind, SlotState state, SlotTime time,
        @Nullable Long movedTo) implements Row {

    public Slot withState(SlotState now) {
        return new Slot(id, meeting, issue, position, kind, now, time, movedTo);
    }

    public Slot withTime(SlotTime now) {
        return new Slot(id, meeting, issue, position, kind, state, now, movedTo);
    }

    public Slot withPosition(int now) {
        return new Slot(id, meeting, issue, now, kind, state, time, movedTo);
    }

    public Slot movedTo(long other) {
        return new Slot(id, meeting, issue, position, kind, SlotState.MOVED, time, other);
    }
}
