package app.tandem.minutes;

import java.util.Locale;

/** A part of the minutes, in the order in which they are read; what goes in can be chosen. */
public enum Part {
    DECISIONS, ACTIONS, OWNERS, TEMPERATURE, SAID_AND_DONE, ANSWERS, VOTES, NOTES, ATTENDANCE, TIMES, CLOSE;

    /** The part in a text's key or a page's anchor, such as "said-and-done". */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
