package app.tandem.rules;

import app.tandem.model.Slot;
import app.tandem.model.SlotState;
import app.tandem.model.Step;
import app.tandem.model.Timer;
import java.time.Instant;
import java.util.Optional;

/** The timer of a slot: what it has shown is the time that the slot used, so pauses do not count. */
final class SlotClock {

    private SlotClock() {}

    /** Starts it for the seconds of a part, presenting or discussing. */
    static void start(Draft draft, Slot slot, int seconds, Instant at) {
        var id = of(draft.now(), slot).map(Timer::id).orElseGet(draft::newId);
        draft.put(new Timer(id, slot.meeting(), Step.SLOTS, slot.id(), seconds, at.plusSeconds(seconds), null));
    }

    static void extend(Draft draft, Slot slot, int seconds) {
        of(draft.now(), slot).ifPresent(each -> draft.put(each.withMore(seconds)));
    }

    /** The slot with the seconds that its part, presenting or discussing, took until now. */
    static Slot taken(State state, Slot slot, Instant at) {
        var seconds = of(state, slot).map(each -> (int) Math.max(0, each.planned() - each.leftAt(at))).orElse(0);
        return slot.withTime(slot.state() == SlotState.PRESENTING ? slot.time().withPresented(seconds)
                : slot.time().withDiscussed(seconds));
    }

    /** Ends a running slot: what it used is kept, and its timer stands. */
    static void end(Draft draft, Slot slot, SlotState to, Instant at) {
        draft.put(taken(draft.now(), slot, at).withState(to));
        of(draft.now(), slot).ifPresent(each -> draft.put(each.paused(at)));
    }

    private static Optional<Timer> of(State state, Slot slot) {
        return state.stream(Timer.class).filter(each -> each.slot() != null && each.slot() == slot.id()).findFirst();
    }
}
