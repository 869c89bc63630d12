package app.tandem.rules;

import app.tandem.model.FistCount;
import app.tandem.model.Meeting;
import app.tandem.model.Slot;
import app.tandem.model.SlotState;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Questions about the slots of follow-ups and checks. */
public final class Slots {

    private static final Comparator<Slot> ON_STAGE = Comparator.comparingInt(Slot::position)
            .thenComparingLong(Slot::id);

    private Slots() {}

    /** A meeting's slots in the order of the stage, those too that were moved to another meeting. */
    public static List<Slot> of(State state, long meeting) {
        return state.stream(Slot.class).filter(each -> each.meeting() == meeting).sorted(ON_STAGE).toList();
    }

    /** The slots that take time in a meeting: neither moved to another one nor skipped. */
    public static List<Slot> timed(State state, long meeting) {
        return of(state, meeting).stream()
                .filter(each -> each.state() != SlotState.MOVED && each.state() != SlotState.NOT_PRESENTED).toList();
    }

    /** The slots that have not begun, in the order of the stage. */
    public static List<Slot> waiting(State state, long meeting) {
        return of(state, meeting).stream().filter(each -> each.state() == SlotState.WAITING).toList();
    }

    /** The one slot that presents or discusses. */
    public static Optional<Slot> running(State state, long meeting) {
        return state.stream(Slot.class).filter(each -> each.meeting() == meeting && each.state().running()).findFirst();
    }

    /** The slot in which an issue can be decided now: it is discussed, or it ended undecided. */
    public static Optional<Slot> deciding(State state, long meeting, long issue) {
        return of(state, meeting).stream().filter(each -> each.issue() == issue && each.kind().decides())
                .filter(each -> each.state() == SlotState.DISCUSSING || each.state() == SlotState.UNDECIDED)
                .findFirst();
    }

    /** Whether an issue is being presented, which comes before it is discussed and decided. */
    static boolean presenting(State state, long meeting, long issue) {
        return running(state, meeting).filter(each -> each.issue() == issue && each.kind().decides())
                .filter(each -> each.state() == SlotState.PRESENTING).isPresent();
    }

    /** The newest slot of an issue in any meeting. */
    public static Optional<Slot> last(State state, long issue) {
        return state.stream(Slot.class).filter(each -> each.issue() == issue)
                .max(Comparator.comparingLong(Slot::id));
    }

    /** The counts of a slot's fist of five, the first vote first. */
    public static List<FistCount> counts(State state, long slot) {
        return state.stream(FistCount.class).filter(each -> each.slot() == slot)
                .sorted(Comparator.comparingInt(FistCount::vote)).toList();
    }

    /** Whether nobody of the duo that owns an issue is in the room; also where no duo does. */
    public static boolean bothAway(State state, Meeting meeting, long issue) {
        var here = People.here(state, meeting);
        return Issues.duo(state, issue).filter(each -> here.contains(each.sales()) || here.contains(each.marketing()))
                .isEmpty();
    }
}
