package app.tandem.exchange;

import app.tandem.model.Side;
import app.tandem.rules.PeopleMove.ImportPeople;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What will happen to one row of a file of people. */
public sealed interface RowVerdict {

    /** Somebody new. */
    record New(ImportPeople.Line line) implements RowVerdict {}

    /** Somebody who is here already, just as the row says. */
    record Same(Side side) implements RowVerdict {}

    /**
     * Somebody who is here already, of whom something changes.
     *
     * @param email whether the address changes, or is added
     * @param added whether there was no address before
     * @param from the side that they leave; null where it stays
     * @param ends the names of those with whom a duo ends by that
     */
    record Changed(ImportPeople.Line line, boolean email, boolean added, @Nullable Side from,
            List<String> ends) implements RowVerdict {

        public Changed {
            ends = List.copyOf(ends);
        }
    }

    /**
     * A row that cannot be imported as it stands.
     *
     * @param column where to correct it
     * @param detail what the problem is about: a row, a word, or a rule as the end of a sentence
     */
    record Flagged(PeopleColumn column, Problem problem, String detail) implements RowVerdict {}

    /** A row that somebody has left out. */
    record LeftOut() implements RowVerdict {}

    /** What may be wrong with a row. */
    enum Problem {
        /** The name of an earlier row. */
        SAME_NAME,
        /** A side that is no word for one. */
        UNKNOWN_SIDE,
        /** No side at all. */
        NO_SIDE,
        /** An address without its sign. */
        NO_AT,
        /** A rule for the text is broken. */
        RULE
    }
}
