package app.tandem.model;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Cleans what people type, and says what is wrong with it in words. */
public final class Text {

    private static final int EMBED_LEFT = 0x202A;
    private static final int EMBED_RIGHT = 0x202B;
    private static final int POP = 0x202C;
    private static final int OVERRIDE_LEFT = 0x202D;
    private static final int OVERRIDE_RIGHT = 0x202E;

    private Text() {}

    /**
     * Trims blanks of every kind, normalizes to NFC, writes every line break as LF and every tab as a space, and drops bidirectional
     * overrides with what ends them. Isolates and joiners stay.
     */
    public static String clean(String typed) {
        var lines = typed.replace("\r\n", "\n").replace('\r', '\n').replace('\u0085', '\n').replace('\u2028', '\n')
                .replace('\u2029', '\n').replace('\t', ' ');
        return trimmed(Normalizer.normalize(withoutOverrides(lines), Normalizer.Form.NFC));
    }

    /** What is wrong with a cleaned text by its rule, as the end of a sentence; empty when nothing is. */
    public static String problem(String text, TextRule rule) {
        if (!rule.mayHoldLines() && text.indexOf('\n') >= 0) {
            return "may not hold a line break";
        }
        if (text.codePoints().anyMatch(Text::unwelcome)) {
            return "may not hold control characters";
        }
        var anySeen = text.codePoints().anyMatch(Text::seen);
        return lengthProblem(anySeen ? text.codePointCount(0, text.length()) : 0, rule);
    }

    private static String lengthProblem(int length, TextRule rule) {
        if (length >= rule.least() && length <= rule.most()) {
            return "";
        }
        return length == 0 ? "is needed: " + rule.least() + " to " + rule.most() + " characters"
                : "needs " + rule.least() + " to " + rule.most() + " characters, this has " + length;
    }

    private static boolean unwelcome(int codePoint) {
        return codePoint != '\n' && Character.getType(codePoint) == Character.CONTROL
                || Character.getType(codePoint) == Character.SURROGATE;
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && blank(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end > start && blank(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }

    private static boolean blank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private static boolean seen(int codePoint) {
        return !blank(codePoint) && Character.getType(codePoint) != Character.FORMAT;
    }

    private static String withoutOverrides(String text) {
        var kept = new StringBuilder(text.length());
        Deque<Boolean> embedded = new ArrayDeque<>();
        text.codePoints().filter(each -> keeps(each, embedded)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Whether a character stays; an end mark stays only where it ends an embedding that stayed. */
    private static boolean keeps(int codePoint, Deque<Boolean> embedded) {
        return switch (codePoint) {
            case OVERRIDE_LEFT, OVERRIDE_RIGHT -> {
                embedded.push(false);
                yield false;
            }
            case EMBED_LEFT, EMBED_RIGHT -> {
                embedded.push(true);
                yield true;
            }
            case POP -> !embedded.isEmpty() && embedded.pop();
            default -> true;
        };
    }
}
