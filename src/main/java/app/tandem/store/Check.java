package app.tandem.store;

import app.tandem.model.Ballot;
import app.tandem.rules.Invariants;
import app.tandem.rules.Kinds;
import app.tandem.rules.State;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Looks through all that is kept for anything that does not fit together. */
final class Check {

    private final Folder folder;
    private final Handle handle;
    private final List<String> faults = new ArrayList<>();

    Check(Folder folder, Handle handle) {
        this.folder = folder;
        this.handle = handle;
    }

    List<String> faults(State published) {
        var lines = Journal.lines(handle);
        Journal.faults(lines).forEach(faults::add);
        mark(lines);
        Tables.all().forEach(this::schema);
        orphans(lines);
        Invariants.breaches(published).forEach(each -> faults.add("rules: " + each));
        Tables.all().forEach(each -> rows(each, published));
        counters(published);
        return List.copyOf(faults);
    }

    private void mark(List<JournalLine> lines) {
        var last = lines.isEmpty() ? new HighWater(0, JournalLine.START)
                : new HighWater(lines.getLast().seq(), lines.getLast().hash());
        try {
            if (!HighWater.read(folder.mark()).filter(last::equals).isPresent()) {
                faults.add("mark: it does not tell of the journal's last line");
            }
        } catch (IOException unreadable) {
            faults.add("mark: it cannot be read");
        }
    }

    private void schema(Table<?> table) {
        var name = Kinds.name(table.kind());
        var there = new HashSet<>(handle
                .createQuery("select lower(column_name) from information_schema.columns where lower(table_name) = ?")
                .bind(0, name).mapTo(String.class).list());
        if (!there.containsAll(table.columns())) {
            faults.add("schema: the table " + name + " lacks columns");
        }
    }

    /** Every row was made by a line of the journal, and every row that a line made is there; ballots are in no line. */
    private void orphans(List<JournalLine> lines) {
        var made = new HashMap<String, Set<Long>>();
        lines.forEach(line -> Changes.madeIn(line.made())
                .forEach((kind, ids) -> made.computeIfAbsent(kind, _ -> new HashSet<>()).addAll(ids)));
        Tables.all().filter(each -> each.kind() != Ballot.class).forEach(each -> orphans(each, made, lines.size()));
    }

    private void orphans(Table<?> table, Map<String, Set<Long>> made, long last) {
        var name = Kinds.name(table.kind());
        var there = new HashSet<Long>();
        table.history(handle).forEach(each -> {
            there.add(each.row().id());
            if (each.undoneBy() > last) {
                faults.add(name + " " + each.row().id() + ": taken back by a move that is not in the journal");
            }
        });
        var told = made.getOrDefault(name, Set.of());
        told.stream().filter(each -> !there.contains(each))
                .forEach(each -> faults.add(name + " " + each + ": in the journal and nowhere else"));
        there.stream().filter(each -> !told.contains(each))
                .forEach(each -> faults.add(name + " " + each + ": made by no line of the journal"));
    }

    private void rows(Table<?> table, State published) {
        if (!table.rows(handle).equals(List.copyOf(published.all(table.kind())))) {
            faults.add(Kinds.name(table.kind()) + ": what is shown is not what is kept");
        }
    }

    private void counters(State published) {
        var highest = Kinds.all().stream().filter(each -> each != Ballot.class)
                .flatMap(each -> Tables.of(each).history(handle).stream()).mapToLong(each -> each.row().id()).max();
        if (highest.orElse(0) > published.counter("id")) {
            faults.add("counters: an id would be given twice");
        }
        if (!Tables.counters(handle).equals(published.counters())) {
            faults.add("counters: what is shown is not what is kept");
        }
    }
}
