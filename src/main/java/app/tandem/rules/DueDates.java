package app.tandem.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** When a solution is due: 14 days on, off a weekend; from 3 to 60 days, best from 7 to 28. */
public final class DueDates {

    public static final int LEAST_DAYS = 3;
    public static final int MOST_DAYS = 60;
    private static final int USUAL_DAYS = 14;
    private static final int LEAST_COMMON = 7;
    private static final int MOST_COMMON = 28;

    private DueDates() {}

    /** 14 days on; a Saturday or Sunday becomes the Monday after. */
    public static LocalDate usual(LocalDate day) {
        return offWeekend(day.plusDays(USUAL_DAYS));
    }

    /** The day, or the Monday after a Saturday or Sunday. */
    static LocalDate offWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()
                ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : day;
    }

    /** Whether a date that is allowed is worth a hint: sooner than 7 or later than 28 days on. */
    public static boolean uncommon(LocalDate day, LocalDate due) {
        var days = ChronoUnit.DAYS.between(day, due);
        return days < LEAST_COMMON || days > MOST_COMMON;
    }

    /** Whether a date is allowed: 3 to 60 days on. */
    public static boolean allowed(LocalDate day, LocalDate due) {
        var days = ChronoUnit.DAYS.between(day, due);
        return days >= LEAST_DAYS && days <= MOST_DAYS;
    }

    /** The date given, which must be 3 to 60 days on, or the usual one where none is given. */
    static LocalDate orUsual(@Nullable LocalDate due, LocalDate day, String field) {
        return due == null ? usual(day) : need(due, day, field);
    }

    /** The date, which must be 3 to 60 days on, or a refusal of its field. */
    static LocalDate need(LocalDate due, LocalDate day, String field) {
        Refuse.unless(allowed(day, due), field,
                "must be " + LEAST_DAYS + " to " + MOST_DAYS + " days after " + day, due);
        return due;
    }
}
