package app.tandem.ui.controls;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a day as people type it: "4 Jun", "Thu 4 June 2026", "4.6.", "2026-06-04"; a weekday before it is passed over. */
final class TypedDay {

    private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}+[.,]?\\s+(?=\\d)");
    private static final List<String> WITH_YEAR = List.of("uuuu-M-d", "d.M.uuuu", "d. M. uuuu", "d/M/uuuu",
            "d[.] MMM uuuu", "d[.] MMMM uuuu");
    private static final List<String> WITHOUT_YEAR = List.of("d.M[.]", "d. M[.]", "d/M", "d[.] MMM[.]", "d[.] MMMM");
    private static final int HALF_A_YEAR = 183;

    private TypedDay() {}

    /** The day; where no year is said, of this year, or of the next where it is long past this year. */
    static Optional<LocalDate> read(String typed, LocalDate today, Locale locale) {
        String words = WEEKDAY.matcher(typed.strip()).replaceFirst("").replaceAll("\\s+", " ");
        return first(WITH_YEAR.stream().flatMap(each -> full(words, each, locale)))
                .or(() -> first(WITHOUT_YEAR.stream().flatMap(each -> near(words, each, locale, today))));
    }

    private static Optional<LocalDate> first(Stream<LocalDate> days) {
        return days.findFirst();
    }

    private static Stream<LocalDate> full(String words, String pattern, Locale locale) {
        try {
            return Stream.of(LocalDate.parse(words, formatter(pattern, locale)));
        } catch (DateTimeParseException other) {
            return Stream.empty();
        }
    }

    private static Stream<LocalDate> near(String words, String pattern, Locale locale, LocalDate today) {
        try {
            MonthDay day = MonthDay.parse(words, formatter(pattern, locale));
            int year = passed(day, today) ? today.getYear() + 1 : today.getYear();
            return day.isValidYear(year) ? Stream.of(day.atYear(year)) : Stream.empty();
        } catch (DateTimeParseException other) {
            return Stream.empty();
        }
    }

    private static boolean passed(MonthDay day, LocalDate today) {
        return day.atYear(today.getYear()).isBefore(today.minusDays(HALF_A_YEAR));
    }

    private static DateTimeFormatter formatter(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
