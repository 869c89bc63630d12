package app.tandem.ui.console;

import app.tandem.model.Person;
import app.tandem.model.PersonName;
import app.tandem.rules.People;
import app.tandem.rules.State;
import app.tandem.ui.controls.ChoiceField.Choice;
import app.tandem.ui.controls.Face;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The people that can be chosen in a field. */
public final class PeopleChoice {

    private PeopleChoice() {}

    /** Everybody active, by name, with the side of that day. */
    public static List<Choice> of(State state, LocalDate day) {
        Map<Long, PersonName> names = People.names(state);
        return People.active(state)
                .map(each -> choice(state, day, each, Objects.requireNonNull(names.get(each.id())).name()))
                .sorted(Comparator.comparing(each -> People.key(each.name()))).toList();
    }

    private static Choice choice(State state, LocalDate day, Person person, String name) {
        return new Choice(person.id(), name, new Face(name, People.side(state, person.id(), day)));
    }
}
