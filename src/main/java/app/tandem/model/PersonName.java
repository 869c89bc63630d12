package app.tandem.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A name and an e-mail address that a person has or had; the newest one holds. Only anonymising overwrites one. */
public record PersonName(long id, long person, String name, @Nullable String email, Instant since) implements Row {

    /** What stands for the name of somebody who was anonymised. */
    public static final String GONE = "someone, left";

    public PersonName {
        TextRule.PERSON_NAME.require(name);
        TextRule.EMAIL.require(email);
    }

    public PersonName anonymised() {
        return new PersonName(id, person, GONE, null, since);
    }
}
