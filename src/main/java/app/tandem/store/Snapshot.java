package app.tandem.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that a workspace holds, ready to be written as JSON and read back without loss.
 *
 * @param rows by the kind's name in the order of {@link app.tandem.rules.Kinds}: every row by the names of its
 *        components, with maps for records within it; rows that an undo took back are among them, and have
 *        {@value #UNDONE_BY} besides, the number of that move
 * @param counters the last number that each counter gave
 * @param journal every line, oldest first
 */
public record Snapshot(SequencedMap<String, List<Map<String, @Nullable Object>>> rows, SortedMap<String, Long> counters,
        List<JournalLine> journal) {

    /** The part of a row that says which move took it back. */
    public static final String UNDONE_BY = "undoneBy";

    public Snapshot {
        var copy = new LinkedHashMap<String, List<Map<String, @Nullable Object>>>();
        rows.forEach((kind, list) -> copy.put(kind, Collections.unmodifiableList(new ArrayList<>(list))));
        rows = Collections.unmodifiableSequencedMap(copy);
        counters = Collections.unmodifiableSortedMap(new TreeMap<>(counters));
        journal = List.copyOf(journal);
    }
}
