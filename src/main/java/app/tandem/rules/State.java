package app.tandem.rules;

import app.tandem.model.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.ConsPStack;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PStack;
import org.pcollections.TreePMap;

/**
 * All that a workspace holds at one moment: the rows of each kind by id, the counters, and the trail of acts that undo
 * looks back on. A value that never changes; {@link Draft} makes the next one.
 */
public final class State {

    private final PMap<Class<? extends Row>, TreePMap<Long, Row>> rows;
    private final TreePMap<String, Long> counters;
    private final PStack<Act> trail;
    private final long seq;
    private final Instant at;

    State(PMap<Class<? extends Row>, TreePMap<Long, Row>> rows, TreePMap<String, Long> counters, PStack<Act> trail,
            long seq, Instant at) {
        this.rows = rows;
        this.counters = counters;
        this.trail = trail;
        this.seq = seq;
        this.at = at;
    }

    /** A workspace in which nothing has happened. */
    public static State empty() {
        return new State(HashTreePMap.empty(), TreePMap.empty(), ConsPStack.empty(), 0, Instant.EPOCH);
    }

    /**
     * A state read back from where it was kept.
     *
     * @param trail the acts, newest first
     * @param seq the number of the last move, 0 before the first
     * @param at the time of the last move
     */
    public static State restored(Collection<? extends Row> rows, Map<String, Long> counters, Collection<Act> trail,
            long seq, Instant at) {
        var draft = new Draft(empty());
        rows.forEach(draft::put);
        var oldestFirst = new ArrayList<>(trail).reversed();
        return new State(draft.now().rows, TreePMap.from(counters), ConsPStack.<Act>empty().plusAll(oldestFirst), seq,
                at);
    }

    /** The rows of a kind in the order of their ids, which is the order in which they came. */
    @SuppressWarnings("unchecked")
    public <T extends Row> Collection<T> all(Class<T> kind) {
        return (Collection<T>) rowsOf(kind).values();
    }

    public <T extends Row> Stream<T> stream(Class<T> kind) {
        return all(kind).stream();
    }

    public <T extends Row> Optional<T> find(Class<T> kind, long id) {
        return Optional.ofNullable(rowsOf(kind).get(id)).map(kind::cast);
    }

    /** The row of an id that is known to exist; throws NoSuchElementException otherwise. */
    public <T extends Row> T get(Class<T> kind, long id) {
        return find(kind, id)
                .orElseThrow(() -> new NoSuchElementException("no " + Kinds.name(kind) + " has the id " + id));
    }

    /** The last number that a counter gave, 0 before its first. */
    public long counter(String name) {
        return counters.getOrDefault(name, 0L);
    }

    public Map<String, Long> counters() {
        return counters;
    }

    /** The acts that undo looks back on, newest first. */
    public Collection<Act> trail() {
        return trail;
    }

    /** The number of the last move, 0 before the first. */
    public long seq() {
        return seq;
    }

    /** The time of the last move; nothing may happen before it. */
    public Instant at() {
        return at;
    }

    private TreePMap<Long, Row> rowsOf(Class<? extends Row> kind) {
        return rows.getOrDefault(kind, TreePMap.empty());
    }

    State with(Row row) {
        return new State(rows.plus(row.getClass(), rowsOf(row.getClass()).plus(row.id(), row)), counters, trail, seq,
                at);
    }

    State without(Class<? extends Row> kind, long id) {
        return new State(rows.plus(kind, rowsOf(kind).minus(id)), counters, trail, seq, at);
    }

    State counted(String name, long value) {
        return new State(rows, counters.plus(name, value), trail, seq, at);
    }

    State moved(long newSeq, Instant newAt) {
        return new State(rows, counters, trail, newSeq, newAt);
    }

    State remembering(Act act) {
        return new State(rows, counters, trail.plus(act), seq, at);
    }
}
