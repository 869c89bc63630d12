package app.tandem.rules;

import app.tandem.model.Person;
import app.tandem.model.Side;
import app.tandem.model.TextRule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moves about the people of both teams. */
public sealed interface PeopleMove extends Move {

    @Explained(value = "Adds a person to a side, from today.",
            example = "{\"name\":\"Ada\",\"side\":\"SALES\",\"email\":\"ada@example.com\"}")
    record AddPerson(@Private @Written(TextRule.PERSON_NAME) String name, Side side,
            @Private @Written(TextRule.EMAIL) @Nullable String email) implements PeopleMove {}

    @Explained(value = "Adds people, and updates those whose name is known, all or none; at most 500.",
            example = "{\"people\":[{\"name\":\"Ada\",\"side\":\"SALES\"},"
                    + "{\"name\":\"Hannah\",\"side\":\"MARKETING\"}]}")
    record ImportPeople(@Private List<Line> people) implements PeopleMove {

        public static final int MOST = 500;

        public record Line(@Written(TextRule.PERSON_NAME) String name, Side side,
                @Written(TextRule.EMAIL) @Nullable String email) {}
    }

    @Explained(value = "Corrects a person's name and e-mail address; without an address, there is none.",
            example = "{\"person\":\"Ada\",\"name\":\"Ada L.\",\"email\":\"ada@example.com\"}")
    record CorrectPerson(@Names(Person.class) long person, @Private @Written(TextRule.PERSON_NAME) String name,
            @Private @Written(TextRule.EMAIL) @Nullable String email) implements PeopleMove {}

    @Explained(value = "Moves a person to another side from a day on, today by default; their duos end that day.",
            example = "{\"person\":\"Ada\",\"side\":\"MARKETING\",\"from\":\"2026-03-02\"}")
    record ChangeSide(@Names(Person.class) long person, Side side, @Nullable LocalDate from) implements PeopleMove {}

    @Explained(value = "A person leaves: no vote and no duo any more; their duos end.",
            example = "{\"person\":\"Ada\",\"reason\":\"moved to another company\"}")
    record DeactivatePerson(@Names(Person.class) long person,
            @Written(TextRule.REASON) String reason) implements PeopleMove {}

    @Explained(value = "A person who left is back.", example = "{\"person\":\"Ada\",\"side\":\"SALES\"}")
    record ReactivatePerson(@Names(Person.class) long person, Side side) implements PeopleMove {}

    @NotUndone("A name that was anonymised is gone for good.")
    @Explained(value = "Overwrites a person's names for good; what they did stays, of \"someone, left\".",
            example = "{\"person\":\"Ada\"}")
    record Anonymise(@Names(Person.class) long person) implements PeopleMove {}
}
