package app.tandem.model;

import org.jspecify.annotations.Nullable;

/**
 * The limits of each text that is recorded: lengths in code points, and whether it may hold line breaks. Source: the
 * product's table of what is recorded.
 */
public enum TextRule {
    PERSON_NAME(1, 80),
    EMAIL(3, 254),
    CYCLE_NAME(1, 80),
    QUESTION(10, 200),
    MEETING_TITLE(1, 120),
    PLACE(1, 120),
    NO_NEXT_REASON(1, 200),
    RESPONSE(3, 280),
    ISSUE_TITLE(5, 120),
    ISSUE_DETAIL(1, 1000, true),
    TAG(1, 40),
    SUCCESS_MEASURE(1, 300),
    SUCCESS_FIGURE(1, 40),
    REASON(3, 200),
    SUMMARY(20, 500),
    STEP(3, 160, true),
    HOW_MEASURED(10, 300),
    BENEFIT(3, 300),
    WORDING(10, 500, true),
    ACTION(5, 200),
    NOTE(3, 500, true),
    HELP(3, 200),
    WORKING_EXAMPLE(10, 500),
    IMPROVEMENT(10, 500),
    CREDIT(1, 200),
    CLOSING_NOTE(10, 300, true),
    CORRECTION_NOTE(3, 200),
    STATE_REASON(3, 300, true),
    DOCUMENT(2, 10_000_000, true);

    private final int least;
    private final int most;
    private final boolean lines;

    TextRule(int least, int most) {
        this(least, most, false);
    }

    TextRule(int least, int most, boolean lines) {
        this.least = least;
        this.most = most;
        this.lines = lines;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    public boolean mayHoldLines() {
        return lines;
    }

    /** Throws IllegalArgumentException unless the text is clean and within the limits; null passes. */
    public void require(@Nullable String text) {
        if (text != null && !Text.problem(text, this).isEmpty()) {
            throw new IllegalArgumentException(name() + " " + Text.problem(text, this));
        }
    }
}
