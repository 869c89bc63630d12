package app.tandem.rules;

import app.tandem.model.Cycle;
import app.tandem.model.Issue;
import java.time.LocalDate;
import java.util.List;

/** Questions about a cycle: how many hot buttons it wants, and what stands in the way of closing it. */
public final class Cycles {

    private static final int MOST_BY_DEFAULT = 6;

    private Cycles() {}

    /** How many hot buttons a cycle wants: as its people said, else 2 x possible duos, at least 1 and at most 6. */
    public static int hotTarget(State state, Cycle cycle, LocalDate day) {
        var wanted = cycle.terms().hotTarget();
        if (wanted != null) {
            return wanted;
        }
        var duos = Duos.possible(state, day, cycle.terms().doubleDuty());
        return Math.max(1, Math.min(2 * duos, MOST_BY_DEFAULT));
    }

    /** The issues that must be settled or carried over before a cycle closes, in the order of their numbers. */
    public static List<Issue> inTheWay(State state, long cycle) {
        return Issues.of(state, cycle).filter(each -> !each.state().settled()).toList();
    }

    /** Issues as a refusal names them, such as "#4, #7". */
    static String numbers(List<Issue> issues) {
        return String.join(", ", issues.stream().map(each -> "#" + each.number()).toList());
    }
}
