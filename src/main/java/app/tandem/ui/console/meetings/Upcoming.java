package app.tandem.ui.console.meetings;

import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.rules.Cadences;
import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The meeting that usually comes next.
 *
 * @param on the day by the cycle's rhythm, or else a weekday a week on
 * @param zone where one is, for the first meeting of a workspace; null where an earlier one says it
 */
record Upcoming(MeetingKind kind, LocalDate on, @Nullable String zone) {

    /** After the last meeting of the open cycle that is closed. */
    static Upcoming of(State state, LocalDate today) {
        return Meetings.openCycle(state)
                .flatMap(open -> Meetings.of(state, open.id()).filter(Meeting::closed)
                        .max(Comparator.comparing(Meetings::day)))
                .map(last -> new Upcoming(after(last.kind()), notPast(Cadences.suggested(state, last), today),
                        zone(state)))
                .orElseGet(() -> new Upcoming(MeetingKind.OPEN_FORUM, aWeekOn(today), zone(state)));
    }

    private static @Nullable String zone(State state) {
        return state.stream(Meeting.class).findAny().isPresent() ? null : ZoneId.systemDefault().getId();
    }

    private static LocalDate notPast(LocalDate suggested, LocalDate today) {
        return suggested.isBefore(today) ? aWeekOn(today) : suggested;
    }

    private static LocalDate aWeekOn(LocalDate today) {
        LocalDate day = today.plusWeeks(1);
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()
                ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : day;
    }

    private static MeetingKind after(MeetingKind kind) {
        return switch (kind) {
            case OPEN_FORUM -> MeetingKind.PRIORITIZE;
            case PRIORITIZE -> MeetingKind.FOLLOW_UP;
            case FOLLOW_UP, TEMPERATURE_CHECK -> MeetingKind.TEMPERATURE_CHECK;
        };
    }
}
