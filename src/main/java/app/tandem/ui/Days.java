package app.tandem.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** How days and times are said: with the weekday when near, with the year when it is another one. */
public final class Days {

    private static final int NEAR = 183;

    private final Texts texts;

    Days(Texts texts) {
        this.texts = texts;
    }

    /** "Thu 4 Jun"; "14 Oct 2025" when it is far and of another year. */
    public String day(LocalDate day, LocalDate today) {
        if (day.getYear() == today.getYear()) {
            return say("days.day", day);
        }
        boolean near = Math.abs(ChronoUnit.DAYS.between(today, day)) <= NEAR;
        return say(near ? "days.day.other-year" : "days.date.other-year", day);
    }

    /** "5 May", for a sentence that needs no weekday. */
    public String date(LocalDate day, LocalDate today) {
        return say(day.getYear() == today.getYear() ? "days.date" : "days.date.other-year", day);
    }

    /** "Thu 4 June". */
    public String longDay(LocalDate day, LocalDate today) {
        return say(day.getYear() == today.getYear() ? "days.day.long" : "days.day.long.other-year", day);
    }

    /** "10:00". */
    public String clock(LocalTime time) {
        return DateTimeFormatter.ofPattern(texts.get("days.clock"), texts.locale()).format(time);
    }

    /** "in 3 days", "today", "2 days ago". */
    public String until(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        return days < 0 ? texts.get("days.ago", -days) : texts.get("days.until", days);
    }

    /** "due today", "3 days over"; only for a day that has come. */
    public String over(LocalDate due, LocalDate today) {
        return texts.get("days.over", ChronoUnit.DAYS.between(due, today));
    }

    /** "May"; "4 May" where several points fall into one month. */
    public String point(LocalDate day, boolean withDay) {
        return say(withDay ? "days.date" : "days.month.short", day);
    }

    /** "December", for a sentence. */
    public String month(LocalDate day) {
        return say("days.month", day);
    }

    /** "November 2026". */
    public String monthOfYear(LocalDate day) {
        return say("days.month.year", day);
    }

    private String say(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(texts.get(pattern), texts.locale()).format(day);
    }
}
