package app.tandem.rules;

import app.tandem.model.Assignment;
import app.tandem.model.Cycle;
import app.tandem.model.Duo;
import app.tandem.model.DuoOrigin;
import app.tandem.model.Issue;
import app.tandem.model.Person;
import app.tandem.model.Side;
import app.tandem.model.SideSpan;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What makes a duo valid: one of each side on the day, both active, nobody in two where that was not agreed on. */
final class Forming {
    private static final int MOST_DUOS = 2;

    private Forming() {}

    /** Whether somebody is active and of a side on a day. */
    static boolean fits(State state, long person, Side side, LocalDate day) {
        return state.get(Person.class, person).active()
                && People.span(state, person, day).filter(each -> each.side() == side).isPresent();
    }

    /** The span by which somebody active is of a side on a day, or a refusal. */
    static SideSpan need(State state, long person, Side side, LocalDate day) {
        var field = IssueLife.words(side);
        People.needActive(state, person, field);
        var span = People.span(state, person, day);
        var words = span.map(SideSpan::side).map(IssueLife::words).orElse("no side yet");
        return span.filter(each -> each.side() == side).orElseThrow(() -> Refuse.because(field,
                "must be of " + field + " on " + day + ", this one is of " + words, People.name(state, person)));
    }

    /** The duo of two people that works already; empty where there is none. */
    static Optional<Duo> working(State state, long sales, long marketing) {
        return Duos.working(state).filter(each -> each.sales() == sales && each.marketing() == marketing).findFirst();
    }

    /** Forms a duo in a cycle, or refuses. */
    static Duo form(Draft draft, Cycle cycle, long sales, long marketing, DuoOrigin origin, LocalDate day) {
        var salesSpan = need(draft.now(), sales, Side.SALES, day);
        var marketingSpan = need(draft.now(), marketing, Side.MARKETING, day);
        needFree(draft.now(), cycle, sales, "sales");
        needFree(draft.now(), cycle, marketing, "marketing");
        return draft.put(new Duo(draft.newId(), cycle.id(), sales, salesSpan.id(), marketing, marketingSpan.id(),
                origin, day, null, null));
    }

    private static void needFree(State state, Cycle cycle, long person, String field) {
        var duos = Duos.working(state, cycle.id()).filter(each -> each.has(person)).count();
        Refuse.unless(duos == 0 || cycle.terms().doubleDuty(), field,
                "is in a duo of this cycle, and double duty is not allowed", People.name(state, person));
        Refuse.unless(duos < MOST_DUOS, field, "is in two duos of this cycle, the most with double duty",
                People.name(state, person));
    }

    /** Refuses a duo that ended. */
    static Duo needWorking(State state, long id) {
        var duo = state.get(Duo.class, id);
        Refuse.unless(duo.working(), "duo", "must still work together, this one ended", names(state, duo));
        return duo;
    }

    /** Refuses a duo that has as many active issues as the cycle allows; carried ones count. */
    static void needRoom(State state, Cycle cycle, Duo duo) {
        var most = cycle.terms().issuesPerDuo();
        Refuse.unless(hasRoom(state, cycle, duo), "duo",
                "has as many issues as a duo may have, which is " + most, names(state, duo));
    }

    static boolean hasRoom(State state, Cycle cycle, Duo duo) {
        return Issues.ownedBy(state, duo.id()).size() < cycle.terms().issuesPerDuo();
    }

    /** Puts an issue in the hands of a duo from a day on. */
    static void hand(Draft draft, Issue issue, Duo duo, LocalDate since,
            @Nullable LocalDate due) {
        draft.put(Assignment.of(draft.newId(), issue.id(), duo.id(), since, due));
    }

    static String names(State state, Duo duo) {
        return People.name(state, duo.sales()) + " + " + People.name(state, duo.marketing());
    }
}
