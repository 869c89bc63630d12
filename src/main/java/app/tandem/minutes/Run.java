package app.tandem.minutes;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a phrase: words, or a person whose name is looked up when the minutes are written.
 *
 * @param text null where a person stands
 * @param person the id of a person; null where words stand
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Run(@Nullable String text, @Nullable Long person) {

    public Run {
        if ((text == null) == (person == null)) {
            throw new IllegalArgumentException("a run is words or a person");
        }
    }

    static Run words(String text) {
        return new Run(text, null);
    }

    /** The words, or the person's name. */
    public String in(Names names) {
        return person != null ? names.of(person) : String.valueOf(text);
    }
}
