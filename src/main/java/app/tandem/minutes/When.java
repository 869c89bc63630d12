package app.tandem.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days and times as the minutes write them: never by the machine's own language, zone or clock. */
final class When {

    private static final Locale LANGUAGE = Locale.ENGLISH;

    private When() {}

    /** A day in full: "Thursday 6 November 2025". */
    static String full(LocalDate day) {
        return format("day.full", day);
    }

    /** A day in short, with its year where it is not the year of the meeting's day. */
    static String brief(LocalDate day, LocalDate meetingDay) {
        return format(day.getYear() == meetingDay.getYear() ? "day.brief" : "day.brief.year", day);
    }

    /** A day below a chart's point: "6 Nov". */
    static String mark(LocalDate day) {
        return format("day.mark", day);
    }

    static String clock(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern(Texts.words("clock"), LANGUAGE).format(at.atZone(zone));
    }

    /** Whole minutes between two instants, as two clocks without seconds would say. */
    static int minutes(Instant from, Instant to) {
        return Math.toIntExact(ChronoUnit.MINUTES.between(from.truncatedTo(ChronoUnit.MINUTES),
                to.truncatedTo(ChronoUnit.MINUTES)));
    }

    /** Seconds as minutes and seconds: "6:40". */
    static String spent(int seconds) {
        return seconds / 60 + ":" + String.format(Locale.ROOT, "%02d", seconds % 60);
    }

    private static String format(String key, LocalDate day) {
        return DateTimeFormatter.ofPattern(Texts.words(key), LANGUAGE).format(day);
    }
}
