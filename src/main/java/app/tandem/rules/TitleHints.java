package app.tandem.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Hints for an issue's title, which should name neither team nor anybody's fault; they block nothing. */
public final class TitleHints {
    /** What a title begins with. */
    public enum Hint {
        NAMES_A_TEAM, BLAMES
    }

    private static final Pattern TEAM = start("(the |der |das )?(sales|marketing|vertrieb)");
    private static final Pattern BLAME = start("they|them|you|nobody|no one|why (can't|don't|doesn't|can’t|don’t|"
            + "doesn’t)|lack of|failure|bad|poor|blame|fault|never|always|ignor\\w+|refus\\w+|fail\\w*|"
            + "niemand|die anderen|ihr|schuld|nie|immer|fehlende[rsn]?|schlechte[rsn]?");

    private TitleHints() {}

    private static Pattern start(String words) {
        return Pattern.compile("(" + words + ")\\b.*", Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);
    }

    /** What is worth a hint in a title; empty for a neutral one. */
    public static Optional<Hint> of(String title) {
        var start = title.strip().toLowerCase(Locale.ROOT);
        if (TEAM.matcher(start).matches()) {
            return Optional.of(Hint.NAMES_A_TEAM);
        }
        return BLAME.matcher(start).matches() ? Optional.of(Hint.BLAMES) : Optional.empty();
    }
}
