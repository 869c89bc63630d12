package app.tandem.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/** The days by which solutions are due: 14 days on by default, off a weekend, never outside 3 to 60 days. */
public final class DueDates {
    public static final int LEAST_DAYS = 3;
    public static final int USUAL_DAYS = 14;
    public static final int MOST_DAYS = 60;
    private static final int SHORT_DAYS = 7;
    private static final int LONG_DAYS = 28;

    private DueDates() {}

    /** The default for a meeting's day: 14 days on, a Saturday or Sunday moved to Monday. */
    public static LocalDate usual(LocalDate meetingDay) {
        return offWeekend(meetingDay.plusDays(USUAL_DAYS));
    }

    /** The day itself, or the Monday after a Saturday or Sunday. */
    public static LocalDate offWeekend(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    /** Whether a day that is allowed is unusually near or far, outside 7 to 28 days, which is worth a hint. */
    public static boolean unusual(LocalDate meetingDay, LocalDate due) {
        var days = ChronoUnit.DAYS.between(meetingDay, due);
        return days < SHORT_DAYS || days > LONG_DAYS;
    }

    /** The day that was given, when it is 3 to 60 days after the meeting's, or the usual one when none was. */
    static LocalDate chosen(LocalDate meetingDay, @Nullable LocalDate given) {
        if (given == null) {
            return usual(meetingDay);
        }
        var days = ChronoUnit.DAYS.between(meetingDay, given);
        Refuse.unless(days >= LEAST_DAYS && days <= MOST_DAYS, "due",
                "must be " + LEAST_DAYS + " to " + MOST_DAYS + " days after the meeting", given);
        return given;
    }
}
