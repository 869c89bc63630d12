package app.tandem.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Which backups are kept: all of 48 hours, then the newest of 12 days, of 10 weeks, of 9 months; the newest always. */
final class Keeping {

    private static final Duration ALL = Duration.ofHours(48);
    private static final int DAYS = 12;
    private static final int WEEKS = 10;
    private static final int MONTHS = 9;

    private Keeping() {}

    /** The backups that may go; they are given newest first. */
    static List<Backup> surplus(List<Backup> newestFirst, Instant now) {
        var rest = new ArrayList<>(newestFirst);
        var kept = new HashSet<Backup>();
        newestFirst.stream().limit(1).forEach(kept::add);
        newestFirst.stream().filter(each -> !each.at().isBefore(now.minus(ALL))).forEach(kept::add);
        rest.removeAll(kept);
        keep(kept, rest, DAYS, Keeping::day);
        keep(kept, rest, WEEKS, each -> day(each).with(WeekFields.ISO.dayOfWeek(), 1));
        keep(kept, rest, MONTHS, each -> YearMonth.from(day(each)));
        return newestFirst.stream().filter(each -> !kept.contains(each)).toList();
    }

    /** Keeps the newest of so many periods, and takes all of those periods from the rest. */
    private static void keep(Set<Backup> kept, List<Backup> rest, int most, Function<Backup, Object> period) {
        var periods = new HashSet<>();
        for (var each : List.copyOf(rest)) {
            var known = periods.contains(period.apply(each));
            if (!known && periods.size() == most) {
                return;
            }
            if (periods.add(period.apply(each))) {
                kept.add(each);
            }
            rest.remove(each);
        }
    }

    private static LocalDate day(Backup backup) {
        return backup.at().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
