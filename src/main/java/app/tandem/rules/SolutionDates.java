package app.tandem.rules;

import app.tandem.model.Assignment;
import app.tandem.model.Meeting;
import java.time.LocalDate;

/** The day that a solution is due when a meeting sends it back. */
final class SolutionDates {

    private static final int LEAST = 3;
    private static final int MOST = 60;
    private static final int USUAL = 14;

    private SolutionDates() {}

    /** Refuses a day that is not 3 to 60 days after a meeting's. */
    static LocalDate within(LocalDate due, Meeting meeting) {
        var day = Meetings.day(meeting);
        Refuse.unless(!due.isBefore(day.plusDays(LEAST)) && !due.isAfter(day.plusDays(MOST)), "due",
                "must be " + LEAST + " to " + MOST + " days after the meeting's day, " + day, due);
        return due;
    }

    /** In 14 days; a Saturday or Sunday becomes the Monday after. */
    static LocalDate usual(Meeting meeting) {
        var due = Meetings.day(meeting).plusDays(USUAL);
        return switch (due.getDayOfWeek()) {
            case SATURDAY -> due.plusDays(2);
            case SUNDAY -> due.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> due;
        };
    }

    /** The usual day, or the one agreed on before where that is later still. */
    static LocalDate renewed(Assignment hands, Meeting meeting) {
        var usual = usual(meeting);
        var before = hands.due();
        return before != null && before.isAfter(usual) ? before : usual;
    }
}
