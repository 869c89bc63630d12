package app.tandem.rules;

import java.util.List;
import java.util.regex.Pattern;

/** Where a text says always, never, whose fault, or what others did not do. A hint blocks nothing. */
public final class WordingHints {

    private static final String WORDS = "always|never|faults?|blam(?:e|es|ed|ing)";
    private static final String NOT_DONE = "(?:they|you)\\s+(?:(?:do|did|wo|ca|would|could)n['\\u2019]t"
            + "|(?:do|did|will|can|would|could) ?not)";
    private static final Pattern HINTS = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + WORDS + "|" + NOT_DONE + ")(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private WordingHints() {}

    /** A part of a text, in UTF-16 units: from the first to the one after the last. */
    public record Range(int from, int until) {}

    /** The parts that are worth another look, in their order. */
    public static List<Range> in(String text) {
        return HINTS.matcher(text).results().map(each -> new Range(each.start(), each.end())).toList();
    }
}
