package app.tandem.ui.stage.check;

import app.tandem.model.Meeting;
import app.tandem.model.Slot;
import app.tandem.model.SlotState;
import app.tandem.rules.Slots;
import app.tandem.rules.State;
import java.util.List;
import java.util.Optional;

/** Which slot of a check is looked at. */
public final class CheckSlots {

    private CheckSlots() {}

    /** The slot that was chosen; else the one that runs, the first that waits, or the last of all. */
    public static Optional<Slot> lookedAt(State state, Meeting check, long chosen) {
        List<Slot> slots = Slots.of(state, check.id());
        return slots.stream().filter(each -> each.id() == chosen).findFirst()
                .or(() -> Slots.running(state, check.id()))
                .or(() -> slots.stream().filter(each -> each.state() == SlotState.WAITING).findFirst())
                .or(() -> slots.isEmpty() ? Optional.empty() : Optional.of(slots.getLast()));
    }
}
