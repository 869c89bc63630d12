package app.tandem.rules;

import app.tandem.model.Cycle;
import app.tandem.model.Duo;
import app.tandem.model.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Questions about duos, and how one ends. A duo that goes on into the next cycle with a carried issue stays the same
 * row, of the cycle in which it was formed: so it is no new pairing and counts as no double duty there.
 */
public final class Duos {

    private Duos() {}

    /** All duos that work, those too that went on from an earlier cycle. */
    public static Stream<Duo> working(State state) {
        return state.stream(Duo.class).filter(Duo::working);
    }

    /** The duos that work and were formed in a cycle: the ones that count as double duty there. */
    public static Stream<Duo> working(State state, long cycle) {
        return working(state).filter(each -> each.cycle() == cycle);
    }

    /** The duos that work and may take one more issue of a cycle. */
    public static Stream<Duo> withRoom(State state, Cycle cycle) {
        return working(state).filter(each -> Forming.hasRoom(state, cycle, each));
    }

    /** The duos that a person works in, those too that went on from an earlier cycle. */
    public static List<Duo> workingOf(State state, long person) {
        return working(state).filter(each -> each.has(person)).toList();
    }

    /** How many duos a person has been in, in all cycles. */
    public static long had(State state, long person) {
        return state.stream(Duo.class).filter(each -> each.has(person)).count();
    }

    /** How many active issues are in the hands of a person's duos. */
    public static int openIssues(State state, long person) {
        return workingOf(state, person).stream().mapToInt(each -> Issues.ownedBy(state, each.id()).size()).sum();
    }

    /** How many duos the active people could form on a day; with double duty the smaller side may serve twice. */
    public static int possible(State state, LocalDate day, boolean doubleDuty) {
        var sales = count(state, Side.SALES, day);
        var marketing = count(state, Side.MARKETING, day);
        var fewer = Math.min(sales, marketing);
        return doubleDuty ? Math.min(2 * fewer, Math.max(sales, marketing)) : fewer;
    }

    private static int count(State state, Side side, LocalDate day) {
        return (int) People.active(state).filter(each -> People.side(state, each.id(), day) == side).count();
    }

    /** Ends a duo; the issues in its hands stay where they are and need a duo. */
    static Duo end(Draft draft, Duo duo, LocalDate day, String reason) {
        Issues.ownedBy(draft.now(), duo.id())
                .forEach(each -> IssueLife.happen(draft, each, IssueEvent.DUO_ENDED, day, ""));
        return draft.put(duo.ended(day.isBefore(duo.formedOn()) ? duo.formedOn() : day, reason));
    }

    /** Ends all duos that a person works in. */
    static void endAllOf(Draft draft, long person, LocalDate day, String reason) {
        workingOf(draft.now(), person).forEach(each -> end(draft, each, day, reason));
    }
}
