package app.tandem.ui.console.setup;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in the fields before anybody types: a day and a time that most teams can make. */
final class Suggested {

    static final LocalTime TIME = LocalTime.of(10, 0);

    private static final Pattern CLOCK = Pattern.compile("\\s*(\\d{1,2})(?:[:.h]?(\\d{2}))?\\s*");

    private Suggested() {}

    /** A week on; a Saturday or Sunday becomes the Monday after. */
    static LocalDate day(LocalDate today) {
        LocalDate day = today.plusWeeks(1);
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()
                ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : day;
    }

    /** A time as people type it: 10, 10:00, 9.30, 0930. */
    static Optional<LocalTime> time(String typed) {
        Matcher clock = CLOCK.matcher(typed);
        if (!clock.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(clock.group(1));
        int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
