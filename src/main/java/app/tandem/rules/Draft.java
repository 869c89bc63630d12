package app.tandem.rules;

import app.tandem.model.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The next state while a rule builds it: keeps what was changed, and hands out ids and numbers. */
public final class Draft {

    private static final String IDS = "id";

    private final State start;
    private final Map<Key, Change> changes = new LinkedHashMap<>();
    private State now;

    private record Key(Class<? extends Row> kind, long id) {}

    public Draft(State start) {
        this.start = start;
        this.now = start;
    }

    /** The state as changed so far. */
    public State now() {
        return now;
    }

    public long newId() {
        return next(IDS);
    }

    /** The next number of a counter, from 1; a number is never given twice, not even after an undo. */
    public long next(String counter) {
        long number = now.counter(counter) + 1;
        now = now.counted(counter, number);
        return number;
    }

    /** Puts in a new row, or a new version of one. */
    public <T extends Row> T put(T row) {
        now = now.with(row);
        note(row.getClass(), row.id());
        return row;
    }

    /** Takes a row out of sight; its record stays where it is kept. Only undo may. */
    void withdraw(Class<? extends Row> kind, long id) {
        now = now.without(kind, id);
        note(kind, id);
    }

    /** The outcome of a move that may be made. */
    public Outcome.Accepted accepted() {
        return new Outcome.Accepted(now, changes());
    }

    private void note(Class<? extends Row> kind, long id) {
        var before = start.find(kind, id).orElse(null);
        var after = now.find(kind, id).orElse(null);
        changes.put(new Key(kind, id), new Change(kind, id, before, after));
    }

    private List<Change> changes() {
        return changes.values().stream().filter(each -> !Objects.equals(each.before(), each.after())).toList();
    }
}
