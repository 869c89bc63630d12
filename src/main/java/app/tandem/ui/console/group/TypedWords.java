package app.tandem.ui.console.group;

import java.util.Locale;
import java.util.stream.Stream;

/** Finds by what was typed: every word of it, in any order, ignoring case. */
final class TypedWords {

    private TypedWords() {}

    static boolean in(String text, String typed) {
        String low = text.toLowerCase(Locale.ROOT);
        return Stream.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(low::contains);
    }
}
