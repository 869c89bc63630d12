package app.tandem.rules;

import app.tandem.model.Row;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the rules say to a move. */
public sealed interface Outcome {

    /**
     * The move may be made.
     *
     * @param state what holds once it is made
     * @param changes the rows that it changes, in the order in which they may be written
     */
    record Accepted(State state, List<Change> changes) implements Outcome {

        /** The rows of a kind that the move made. */
        public <T extends Row> Stream<T> made(Class<T> kind) {
            return changes.stream().filter(each -> each.made() && each.kind() == kind)
                    .map(each -> kind.cast(each.afterwards()));
        }
    }

    /** The move may not be made; nothing has changed. */
    record Refused(Refusal refusal) implements Outcome {}

    static Outcome refused(String field, String rule, @Nullable Object value) {
        return new Refused(new Refusal(field, rule, value));
    }
}
