package app.tandem.exchange;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.exc.MismatchedInputException;

/** What is wrong with a text that is no JSON, in plain words: what is known of it, and where. */
final class BrokenJson {

    private static final Pattern TWICE = Pattern.compile("Duplicate Object property \"(.*)\"", Pattern.DOTALL);

    private BrokenJson() {}

    static String words(JacksonException wrong) {
        return what(wrong) + where(wrong.getLocation());
    }

    private static String what(JacksonException wrong) {
        var twice = TWICE.matcher(wrong.getOriginalMessage());
        return switch (wrong) {
            case UnexpectedEndOfInputException _ -> "it ends too early";
            case StreamConstraintsException _ -> "it is too deep, or holds a text or a number past all limits";
            case MismatchedInputException _ -> "it goes on after its end";
            default -> twice.find() ? "it holds \"" + twice.group(1) + "\" twice" : "it is not written as JSON is";
        };
    }

    private static String where(@Nullable TokenStreamLocation at) {
        if (at == null || at.getLineNr() < 1 || at.getColumnNr() < 1) {
            return "";
        }
        return ", at character " + at.getColumnNr() + (at.getLineNr() == 1 ? "" : " of line " + at.getLineNr());
    }
}
