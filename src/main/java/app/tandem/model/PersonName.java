package app.tandem.model;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A name and an e-mail address that a person has or had; the newest one holds. Only anonymising overwrites one. */
public record PersonName(long id, long person, String name, @Nullable String email, Instant since) implements Row {

    /** What stands for the name of somebody who was anonymised. */
    public static final String GONE = "someone, left";

    private static final Pattern ADDRESS = Pattern.compile("[^@]*[^@\\s][^@]*@[^@]*[^@\\s][^@]*");

    /** Whether an e-mail address has one @ with text on both sides. */
    public static boolean isAddress(String email) {
        return ADDRESS.matcher(email).matches();
    }

    public PersonName {
        TextRule.PERSON_NAME.require(name);
        TextRule.EMAIL.require(email);
        Must.be(email == null || isAddress(email), "an address has one @ with text on both sides");
    }

    public PersonName anonymised() {
        return new PersonName(id, person, GONE, null, since);
    }
}
