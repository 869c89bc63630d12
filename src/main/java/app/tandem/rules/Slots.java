package app.tandem.rules;

import app.tandem.model.FistCount;
import app.tandem.model.Meeting;
import app.tandem.model.NumberRule;
import app.tandem.model.Slot;
import app.tandem.model.SlotState;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Questions about the slots of follow-ups and checks. */
public final class Slots {

    private static final Comparator<Slot> ON_STAGE = Comparator.comparingInt(Slot::position)
            .thenComparingLong(Slot::id);
    static final List<Integer> EXTENSIONS = List.of(120, 60);
    private static final int MOST_DISCUSSION = NumberRule.DISCUSS_MINUTES.most() * SlotList.SECONDS;

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

    /** A slot with the seconds that its running part, presenting or discussing, took until an instant. */
    public static Slot until(State state, Slot slot, Instant at) {
        return slot.state().running() ? SlotClock.taken(state, slot, at) : slot;
    }

    /** By how many seconds a discussion may be extended next: 2 minutes, then 1, never past 15; 0 for no more. */
    public static int extension(Slot slot) {
        var done = slot.time().extensions();
        var room = MOST_DISCUSSION - slot.time().plannedDiscuss() - slot.time().extendedSeconds();
        return done < EXTENSIONS.size() ? Math.clamp(room, 0, EXTENSIONS.get(done)) : 0;
    }

    /** Whether a slot that waits is the last of those that do, so that it cannot be put off any more. */
    public static boolean lastToCome(State state, Slot slot) {
        return waiting(state, slot.meeting()).getLast().id() == slot.id();
    }

    /** Whether nobody of the duo that owns an issue is in the room; also where no duo does. */
    public static boolean bothAway(State state, Meeting meeting, long issue) {
        var here = People.here(state, meeting);
        return Issues.duo(state, issue).filter(each -> here.contains(each.sales()) || here.contains(each.marketing()))
                .isEmpty();
    }
}
