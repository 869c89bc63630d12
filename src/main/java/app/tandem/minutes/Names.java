package app.tandem.minutes;

import app.tandem.model.PersonName;
import app.tandem.rules.State;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Objects;
import java.util.function.Predicate;

/** Gives a person's name for an id. */
@FunctionalInterface
public interface Names {

    String of(long person);

    /** The names that hold now. */
    static Names now(State state) {
        return held(state, _ -> true);
    }

    /** The names that held at an instant, as final minutes print them; of somebody anonymised none is left. */
    static Names at(State state, Instant when) {
        return held(state, each -> !each.since().isAfter(when));
    }

    private static Names held(State state, Predicate<PersonName> then) {
        var names = new HashMap<Long, String>();
        state.stream(PersonName.class).sorted(Comparator.comparing(then::test).thenComparing(
                Comparator.comparingLong(PersonName::id))).forEach(each -> {
                    if (then.test(each) || !names.containsKey(each.person())) {
                        names.put(each.person(), each.name());
                    }
                });
        return person -> Objects.requireNonNull(names.get(person), "person " + person + " has no name");
    }
}
