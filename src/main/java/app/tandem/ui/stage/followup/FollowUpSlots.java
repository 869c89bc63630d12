package app.tandem.ui.stage.followup;

import app.tandem.model.Meeting;
import app.tandem.model.Slot;
import app.tandem.model.SlotState;
import app.tandem.rules.Slots;
import app.tandem.rules.State;
import java.util.List;
import java.util.Optional;

/** Which of a meeting's slots that decide is looked at. */
public final class FollowUpSlots {

    private FollowUpSlots() {}

    /** The slot that runs, or that of the issue which is talked about, or the next one. */
    public static Optional<Slot> lookedAt(State state, Meeting meeting, long issue) {
        List<Slot> all = Slots.of(state, meeting.id()).stream().filter(each -> each.kind().decides()).toList();
        return all.stream().filter(each -> each.state().running()).findFirst()
                .or(() -> all.stream().filter(each -> each.issue() == issue).findFirst())
                .or(() -> all.stream().filter(each -> each.state() == SlotState.WAITING).findFirst())
                .or(() -> all.stream().findFirst());
    }
}
