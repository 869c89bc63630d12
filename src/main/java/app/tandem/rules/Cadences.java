package app.tandem.rules;

import app.tandem.model.Assignment;
import app.tandem.model.Cadence;
import app.tandem.model.Cycle;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import java.time.LocalDate;
import java.util.stream.Stream;

/** When the next meeting is held, by a cycle's cadence. */
public final class Cadences {

    private static final int DAYS_TO_PRIORITIZE = 7;
    private static final int DAYS_AFTER_DUE = 2;

    private Cadences() {}

    /**
     * The first day of a series that lies more than half a step after the day of the last meeting. The series keeps its
     * day: from 31 January by the month it goes on to 28 February and 31 March, also where a meeting was held a few
     * days early or late.
     */
    public static LocalDate next(Cadence cadence, LocalDate first, LocalDate held) {
        var day = first;
        for (int step = 1; !day.isAfter(held.plusDays(halfStep(cadence))); step++) {
            day = plus(cadence, first, step);
        }
        return day;
    }

    private static LocalDate plus(Cadence cadence, LocalDate first, long steps) {
        return switch (cadence) {
            case WEEKLY -> first.plusWeeks(steps);
            case TWO_WEEKS -> first.plusWeeks(2 * steps);
            case MONTHLY -> first.plusMonths(steps);
            case TWO_MONTHS -> first.plusMonths(2 * steps);
            case QUARTERLY -> first.plusMonths(3 * steps);
        };
    }

    private static int halfStep(Cadence cadence) {
        return switch (cadence) {
            case WEEKLY -> 3;
            case TWO_WEEKS -> 7;
            case MONTHLY -> 14;
            case TWO_MONTHS -> 30;
            case QUARTERLY -> 45;
        };
    }

    /** The day to suggest for the meeting after one: by the cadence from the follow-up on, before it as is usual. */
    public static LocalDate suggested(State state, Meeting meeting) {
        var day = Meetings.day(meeting);
        return switch (meeting.kind()) {
            case OPEN_FORUM -> day.plusDays(DAYS_TO_PRIORITIZE);
            case PRIORITIZE -> followUp(due(state, meeting));
            case FOLLOW_UP, TEMPERATURE_CHECK -> next(cadence(state, meeting.cycle()), firstCheck(state, meeting), day);
        };
    }

    /** The day to suggest for a follow-up: the first weekday from two days after the solutions are due. */
    public static LocalDate followUp(LocalDate due) {
        return DueDates.offWeekend(due.plusDays(DAYS_AFTER_DUE));
    }

    /** When the last of a cycle's solutions is due; before any is, as is usual after a meeting. */
    private static LocalDate due(State state, Meeting meeting) {
        return dues(state, meeting).max(LocalDate::compareTo)
                .orElseGet(() -> DueDates.usual(Meetings.day(meeting)));
    }

    /** Whether a solution is due on the day of a meeting or after it. */
    public static boolean anyDue(State state, Meeting meeting) {
        return dues(state, meeting).findAny().isPresent();
    }

    private static Stream<LocalDate> dues(State state, Meeting meeting) {
        var day = Meetings.day(meeting);
        return Issues.of(state, meeting.cycle()).flatMap(each -> Issues.assignment(state, each.id()).stream())
                .map(Assignment::due).flatMap(Stream::ofNullable).filter(each -> !each.isBefore(day));
    }

    private static Cadence cadence(State state, long cycle) {
        return state.get(Cycle.class, cycle).terms().cadence();
    }

    /** The day of the first check of a meeting's cycle that was held; before it, the meeting's own. */
    private static LocalDate firstCheck(State state, Meeting meeting) {
        return Meetings.of(state, meeting.cycle())
                .filter(each -> each.kind() == MeetingKind.TEMPERATURE_CHECK && each.schedule().heldOn() != null)
                .map(Meetings::day).min(LocalDate::compareTo).orElseGet(() -> Meetings.day(meeting));
    }
}
