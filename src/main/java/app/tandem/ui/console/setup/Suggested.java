package app.tandem.ui.console.setup;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;

/** What stands in the fields before anybody types: a day and a time that most teams can make. */
final class Suggested {

    static final LocalTime TIME = LocalTime.of(10, 0);

    private Suggested() {}

    /** A week on; a Saturday or Sunday becomes the Monday after. */
    static LocalDate day(LocalDate today) {
        LocalDate day = today.plusWeeks(1);
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()
                ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : day;
    }
}
