package app.tandem.ui.console.issues;

import app.tandem.model.Touches;
import app.tandem.ui.controls.IssueStatus;
import app.tandem.ui.home.HomeView;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * All issues that there are.
 *
 * @param cycles the newest first
 */
record IssuesView(LocalDate today, List<Named> cycles, List<Line> issues) {

    /** How states follow each other in the list: what needs a look first, what is settled last. */
    private static final List<IssueStatus> ORDER = List.of(IssueStatus.NEEDS_A_DUO, IssueStatus.STUCK,
            IssueStatus.HOT, IssueStatus.ASSIGNED, IssueStatus.SOLUTION_READY, IssueStatus.PRESENTED,
            IssueStatus.IN_PROGRESS, IssueStatus.WORKING, IssueStatus.RAISED, IssueStatus.DONE, IssueStatus.PARKED,
            IssueStatus.DECLINED, IssueStatus.MERGED, IssueStatus.CARRIED);

    IssuesView {
        cycles = List.copyOf(cycles);
        issues = List.copyOf(issues);
    }

    /** Something that can be chosen: a cycle, or a duo. */
    record Named(long id, String words) {}

    /**
     * An issue in the list.
     *
     * @param duo its duo, or the last one; null where it had none
     * @param said the answers in it, to be searched
     */
    record Line(long id, long cycle, HomeView.HotButton facts, Touches touches, @Nullable Named duo,
            List<String> said) {

        Line {
            said = List.copyOf(said);
        }

        IssueStatus status() {
            return facts.status();
        }

        boolean waitsForNews() {
            return facts.staleDays() != null;
        }

        boolean found(String typed) {
            String key = typed.strip().toLowerCase(Locale.ROOT);
            return key.isEmpty() || ("#" + facts.number()).equals(key) || String.valueOf(facts.number()).equals(key)
                    || facts.title().toLowerCase(Locale.ROOT).contains(key)
                    || said.stream().anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(key));
        }
    }

    /**
     * What is looked for.
     *
     * @param cycle 0 for all
     * @param duo 0 for all
     * @param touches null for all
     */
    record Sought(String typed, long cycle, long duo, @Nullable Touches touches, boolean waiting) {}

    /** Those that fit, by state and then by number. */
    List<Line> found(Sought sought) {
        return issues.stream().filter(each -> sought.cycle() == 0 || each.cycle() == sought.cycle())
                .filter(each -> sought.duo() == 0 || each.duo() != null && each.duo().id() == sought.duo())
                .filter(each -> sought.touches() == null || each.touches() == sought.touches())
                .filter(each -> !sought.waiting() || each.waitsForNews())
                .filter(each -> each.found(sought.typed()))
                .sorted(Comparator.comparingInt((Line each) -> ORDER.indexOf(each.status()))
                        .thenComparing(Comparator.comparingLong(Line::cycle).reversed())
                        .thenComparingInt(each -> each.facts().number()))
                .toList();
    }

    /** The duos of a cycle's issues; of all cycles for 0. */
    List<Named> duos(long cycle) {
        return issues.stream().filter(each -> cycle == 0 || each.cycle() == cycle).map(Line::duo)
                .filter(each -> each != null).distinct().sorted(Comparator.comparing(Named::words)).toList();
    }
}
