package app.tandem.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Dots on issues, apart from whoever cast them.
 *
 * @param id a random key, drawn by the store; tells nothing of order or person
 * @param side null once a side with fewer than three voters was dropped, or in a TALLY
 * @param dots by the id; in a TALLY the hands of one issue
 */
public record Ballot(long id, long round, @Nullable Side side, Map<Long, Integer> dots) implements Row {

    public Ballot {
        dots = Collections.unmodifiableMap(new TreeMap<>(dots));
    }

    public Ballot withoutSide() {
        return new Ballot(id, round, null, dots);
    }
}
