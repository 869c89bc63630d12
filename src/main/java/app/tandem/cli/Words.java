package app.tandem.cli;

import app.tandem.model.Duo;
import app.tandem.rules.People;
import app.tandem.rules.State;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How things are said in a line. */
final class Words {

    private Words() {}

    /** "SOLUTION_READY" becomes "solution ready". */
    static String of(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** "meetingNumber" becomes "meeting number". */
    static String apart(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    static String duo(State state, Duo duo) {
        return People.name(state, duo.sales()) + " + " + People.name(state, duo.marketing());
    }

    /** The name of a person, or of the facilitator where it is nobody. */
    static String actor(State state, @Nullable Long person) {
        return person == null ? "facilitator" : People.name(state, person);
    }

    static @Nullable String nameOrNull(State state, @Nullable Long person) {
        return person == null ? null : People.name(state, person);
    }
}
