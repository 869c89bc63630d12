package app.tandem.exchange;

import app.tandem.model.Cycle;
import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.Person;
import app.tandem.model.PersonName;
import app.tandem.model.Response;
import app.tandem.model.Round;
import app.tandem.model.Row;
import app.tandem.rules.Meetings;
import app.tandem.rules.People;
import app.tandem.rules.State;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds rows by what people call them: a name, a number in a cycle, two names of a duo. */
public final class Lookup {

    private static final String BETWEEN = " + ";

    private final State state;
    private @Nullable Map<String, Person> byName;

    public Lookup(State state) {
        this.state = state;
    }

    public Optional<Cycle> cycle(long number) {
        return state.stream(Cycle.class).filter(each -> each.number() == number).findFirst();
    }

    /** The cycle of a number; without one the open cycle, or the last one where none is open. */
    public Optional<Cycle> cycleOrCurrent(@Nullable Integer number) {
        return number == null ? Meetings.currentCycle(state) : cycle(number);
    }

    public Optional<Meeting> meeting(Cycle cycle, long number) {
        return state.stream(Meeting.class).filter(each -> each.cycle() == cycle.id() && each.number() == number)
                .findFirst();
    }

    public Optional<Issue> issue(Cycle cycle, long number) {
        return state.stream(Issue.class).filter(each -> each.cycle() == cycle.id() && each.number() == number)
                .findFirst();
    }

    public Optional<Response> response(Cycle cycle, long number) {
        return state.stream(Response.class).filter(each -> each.cycle() == cycle.id() && each.number() == number)
                .findFirst();
    }

    /** The person of a name, ignoring case: somebody active, or else the last one who left. */
    public Optional<Person> person(String name) {
        if (byName == null) {
            byName = people();
        }
        return Optional.ofNullable(byName.get(People.key(name)));
    }

    /** The duo of two names with a plus between: one that works, or else the newest. */
    public Optional<Duo> duo(String names) {
        return IntStream.range(0, names.length()).filter(each -> names.startsWith(BETWEEN, each)).boxed()
                .flatMap(each -> duo(names.substring(0, each), names.substring(each + BETWEEN.length())).stream())
                .findFirst();
    }

    private Optional<Duo> duo(String one, String other) {
        var first = person(one);
        var second = person(other);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        return state.stream(Duo.class)
                .filter(each -> each.has(first.get().id()) && each.has(second.get().id()))
                .max(Comparator.comparing(Duo::working).thenComparing(Duo::id));
    }

    public Optional<Round> openRound() {
        return state.stream(Round.class).filter(Round::open).findFirst();
    }

    public Optional<Round> lastRound() {
        return state.stream(Round.class).max(Comparator.comparingLong(Row::id));
    }

    private Map<String, Person> people() {
        var names = new HashMap<Long, String>();
        state.stream(PersonName.class).forEach(each -> names.put(each.person(), each.name()));
        var found = new HashMap<String, Person>();
        state.stream(Person.class).sorted(Comparator.comparing(Person::active).thenComparing(Person::id))
                .forEach(each -> found.put(People.key(names.getOrDefault(each.id(), "")), each));
        return found;
    }
}
