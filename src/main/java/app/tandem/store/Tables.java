package app.tandem.store;

import app.tandem.model.Assignment;
import app.tandem.model.Person;
import app.tandem.model.PersonName;
import app.tandem.model.Row;
import app.tandem.rules.Change;
import app.tandem.rules.Kinds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** The tables of all kinds, in an order in which rows may be written. */
final class Tables {

    private static final SequencedMap<Class<? extends Row>, Table<?>> ALL = new LinkedHashMap<>();

    static {
        Kinds.all().forEach(each -> ALL.put(each, new Table<>(each)));
    }

    private Tables() {}

    static Stream<Table<?>> all() {
        return ALL.sequencedValues().stream();
    }

    static Table<?> of(Class<? extends Row> kind) {
        return Objects.requireNonNull(ALL.get(kind));
    }

    /** All rows that hold. */
    static List<Row> rows(Handle handle) {
        return all().flatMap(each -> each.rows(handle).stream()).map(Row.class::cast).toList();
    }

    /**
     * Writes what a move of this number changed: what others refer to first, what frees a unique key before the rest.
     *
     * @param redo whether rows that it makes are there already, taken back
     */
    static void write(Handle handle, List<Change> changes, long seq, boolean redo) {
        var order = List.copyOf(ALL.keySet());
        var sorted = new ArrayList<>(changes);
        sorted.sort(Comparator.<Change>comparingInt(each -> order.indexOf(each.kind()))
                .thenComparing(each -> !freesKey(each)));
        sorted.forEach(each -> write(handle, each, seq, redo));
    }

    private static void write(Handle handle, Change change, long seq, boolean redo) {
        var table = of(change.kind());
        var after = change.after();
        if (after == null) {
            table.withdraw(handle, change.id(), seq);
        } else if (change.made() && !redo) {
            table.insert(handle, new Table.Kept<>(after, 0));
        } else {
            table.update(handle, new Table.Kept<>(after, 0));
        }
    }

    /** Overwrites every name of whoever a move anonymised, those too that an undo had taken back. */
    static void forgetNames(Handle handle, List<Change> changes) {
        changes.stream().map(Change::after).filter(Person.class::isInstance).map(Person.class::cast)
                .filter(Person::anonymised)
                .forEach(gone -> handle.execute("update person_name set name = ?, email = null where person = ?",
                        PersonName.GONE, gone.id()));
    }

    private static boolean freesKey(Change change) {
        return change.after() == null
                || change.after() instanceof Assignment assignment && assignment.activeIssue() == null;
    }

    /** How far each counter has come. */
    static Map<String, Long> counters(Handle handle) {
        var counters = new LinkedHashMap<String, Long>();
        handle.createQuery("select name, reached from counter order by name")
                .map((line, _) -> Map.entry(line.getString("name"), line.getLong("reached")))
                .forEach(each -> counters.put(each.getKey(), each.getValue()));
        return counters;
    }

    static void count(Handle handle, String name, long reached) {
        if (handle.execute("update counter set reached = ? where name = ?", reached, name) == 0) {
            handle.execute("insert into counter (name, reached) values (?, ?)", name, reached);
        }
    }
}
