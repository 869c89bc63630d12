package app.tandem.rules;

import app.tandem.model.Assignment;
import app.tandem.model.Cycle;
import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.Response;
import app.tandem.model.Side;
import app.tandem.model.SideSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What always holds of a state, whichever moves led to it. */
public final class Invariants {

    private Invariants() {}

    /** All that is wrong with a state, in words; empty when nothing is. */
    public static List<String> breaches(State state) {
        var found = new ArrayList<String>();
        Kinds.all().forEach(kind -> state.all(kind).forEach(row -> References.broken(state, row).forEach(found::add)));
        found.addAll(ofTheWhole(state));
        return found;
    }

    /** The first thing that a move would break, as the end of a sentence; empty when it breaks nothing. */
    static Optional<String> breach(State state, List<Change> changes) {
        return Stream.concat(brokenBy(state, changes), ofTheWhole(state).stream()).findFirst();
    }

    private static Stream<String> brokenBy(State state, List<Change> changes) {
        var withdrawn = changes.stream().anyMatch(each -> each.after() == null);
        return withdrawn
                ? Kinds.all().stream().flatMap(kind -> state.stream(kind)).flatMap(row -> References.broken(state, row))
                : changes.stream().flatMap(each -> References.broken(state, each.afterwards()));
    }

    private static List<String> ofTheWhole(State state) {
        var found = new ArrayList<String>();
        atMostOne(found, state.stream(Cycle.class).filter(Cycle::open), "more than one cycle would be open");
        atMostOne(found, state.stream(Meeting.class).filter(Meeting::running),
                "more than one meeting would be running");
        var names = People.names(state);
        unique(found, People.active(state), each -> People.key(Objects.requireNonNull(names.get(each.id())).name()),
                "two people would have one name");
        unique(found, state.stream(Issue.class), each -> each.cycle() + "#" + each.number(),
                "two issues would have one number");
        unique(found, state.stream(Assignment.class).filter(Assignment::active), Assignment::issue,
                "an issue would be in two hands");
        state.stream(Issue.class).forEach(each -> assigned(state, each).ifPresent(found::add));
        state.stream(Duo.class).forEach(each -> sides(state, each).ifPresent(found::add));
        state.stream(Response.class).forEach(each -> grouped(state, each).ifPresent(found::add));
        return found;
    }

    private static void atMostOne(List<String> found, Stream<?> rows, String breach) {
        if (rows.count() > 1) {
            found.add(breach);
        }
    }

    private static <T> void unique(List<String> found, Stream<T> rows, Function<T, Object> key, String breach) {
        var seen = new HashSet<>();
        if (!rows.allMatch(each -> seen.add(key.apply(each)))) {
            found.add(breach);
        }
    }

    private static Optional<String> assigned(State state, Issue issue) {
        var has = Issues.assignment(state, issue.id()).isPresent();
        return has == issue.state().active() ? Optional.empty()
                : Optional.of("issue " + issue.number() + (has ? " would be in hands that it no longer needs"
                        : " would be in nobody's hands"));
    }

    private static Optional<String> sides(State state, Duo duo) {
        return isOf(state, duo.salesSpan(), duo.sales(), Side.SALES)
                && isOf(state, duo.marketingSpan(), duo.marketing(), Side.MARKETING) ? Optional.empty()
                        : Optional.of("a duo would not be one of each side");
    }

    private static boolean isOf(State state, long span, long person, Side side) {
        return state.find(SideSpan.class, span).filter(each -> each.person() == person && each.side() == side)
                .isPresent();
    }

    private static Optional<String> grouped(State state, Response response) {
        var issue = response.issue();
        return issue == null
                || state.find(Issue.class, issue).filter(each -> each.cycle() == response.cycle()).isPresent()
                        ? Optional.empty()
                        : Optional.of("answer " + response.number() + " would be in an issue of another cycle");
    }
}
