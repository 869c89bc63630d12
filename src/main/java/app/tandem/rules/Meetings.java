package app.tandem.rules;

import app.tandem.model.Cycle;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingStatus;
import app.tandem.model.MinutesVersion;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Questions about cycles and their meetings. */
public final class Meetings {

    /** By day, those that have none yet last; on one day as they began, and before what has not begun. */
    public static final Comparator<Meeting> BY_DAY = Comparator
            .comparing((Meeting each) -> each.schedule().day(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(each -> each.schedule().started(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingInt(Meeting::number);

    private static final Comparator<Meeting> COUNTED = Comparator.comparing(Meetings::began).reversed()
            .thenComparing(each -> each.schedule().started(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(BY_DAY);

    private Meetings() {}

    /** The one cycle that is open. */
    public static Optional<Cycle> openCycle(State state) {
        return state.stream(Cycle.class).filter(Cycle::open).findFirst();
    }

    /** The open cycle, or the last one where none is open; empty before the first. */
    public static Optional<Cycle> currentCycle(State state) {
        return openCycle(state).or(() -> state.stream(Cycle.class).max(Comparator.comparingInt(Cycle::number)));
    }

    /** The open cycle, or a refusal. */
    static Cycle needOpenCycle(State state) {
        return openCycle(state).orElseThrow(() -> Refuse.because("cycle", "must be open, and none is", null));
    }

    /** Refuses unless a cycle is open: in a closed one nothing starts. */
    static Cycle needOpen(State state, long cycle) {
        var found = state.get(Cycle.class, cycle);
        Refuse.unless(found.open(), "cycle", "must be open, this one is closed", found.number());
        return found;
    }

    /** The one meeting that is running. */
    public static Optional<Meeting> running(State state) {
        return state.stream(Meeting.class).filter(Meeting::running).findFirst();
    }

    /** A cycle's meetings in the order of their numbers. */
    public static Stream<Meeting> of(State state, long cycle) {
        return state.stream(Meeting.class).filter(each -> each.cycle() == cycle)
                .sorted(Comparator.comparingInt(Meeting::number));
    }

    /** The meeting that a cycle has planned next. */
    public static Optional<Meeting> nextPlanned(State state, long cycle) {
        return of(state, cycle).filter(Meeting::planned).min(BY_DAY);
    }

    /** The day that a meeting was held or is planned for; the epoch where neither is known. */
    public static LocalDate day(Meeting meeting) {
        var day = meeting.schedule().day();
        return day == null ? LocalDate.EPOCH : day;
    }

    /**
     * Which one of its kind a meeting is in its cycle, from 1: those that were held in the order in which they began,
     * so that none of them ever changes, then the planned ones by their day. What was cancelled is not counted.
     */
    public static int ordinal(State state, Meeting meeting) {
        return 1 + (int) of(state, meeting.cycle())
                .filter(each -> each.kind() == meeting.kind() && each.status() != MeetingStatus.CANCELLED)
                .filter(each -> each.id() != meeting.id() && COUNTED.compare(each, meeting) < 0).count();
    }

    private static boolean began(Meeting meeting) {
        return meeting.running() || meeting.closed();
    }

    /** Whether a meeting comes after another one, of its own cycle by its day, or of one before. */
    public static boolean comesAfter(State state, Meeting meeting, Meeting other) {
        var cycles = Integer.compare(state.get(Cycle.class, other.cycle()).number(),
                state.get(Cycle.class, meeting.cycle()).number());
        return cycles < 0 || cycles == 0 && BY_DAY.compare(other, meeting) < 0;
    }

    /** The meeting that was held last before one. */
    public static Optional<Meeting> previous(State state, Meeting meeting) {
        return state.stream(Meeting.class).filter(each -> each.closed() && comesAfter(state, meeting, each))
                .max(Comparator.comparingInt((Meeting each) -> state.get(Cycle.class, each.cycle()).number())
                        .thenComparing(BY_DAY));
    }

    /** The meeting of an id, which must be running, or a refusal. */
    static Meeting needRunning(State state, long meeting) {
        var found = state.get(Meeting.class, meeting);
        Refuse.unless(found.running(), "meeting", "must be running, this one is "
                + found.status().name().toLowerCase(Locale.ROOT), found.number());
        return found;
    }

    /** The newest version of a meeting's minutes; empty before it was first closed. */
    public static Optional<MinutesVersion> minutes(State state, long meeting) {
        return state.stream(MinutesVersion.class).filter(each -> each.meeting() == meeting)
                .max(Comparator.comparingInt(MinutesVersion::version));
    }
}
