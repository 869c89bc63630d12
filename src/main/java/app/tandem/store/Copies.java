package app.tandem.store;

import app.tandem.model.Row;
import app.tandem.rules.Kinds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Takes out all that a workspace holds, and puts it into an empty one. */
final class Copies {

    private Copies() {}

    static Snapshot take(Handle handle) {
        SequencedMap<String, List<Map<String, @Nullable Object>>> rows = new LinkedHashMap<>();
        Tables.all().forEach(each -> rows.put(Kinds.name(each.kind()),
                each.history(handle).stream().map(Copies::map).toList()));
        return new Snapshot(rows, new TreeMap<>(Tables.counters(handle)), Journal.lines(handle));
    }

    private static Map<String, @Nullable Object> map(Table.Kept<?> kept) {
        var map = new LinkedHashMap<>(Json.map(kept.row()));
        if (kept.undoneBy() != 0) {
            map.put(Snapshot.UNDONE_BY, kept.undoneBy());
        }
        return map;
    }

    /** Writes all of it; throws IllegalArgumentException for a part that cannot be. */
    static void put(Handle handle, Snapshot snapshot) {
        snapshot.rows().forEach((kind, rows) -> put(handle, Kinds.named(kind), rows));
        snapshot.counters().forEach((name, reached) -> Tables.count(handle, name, reached));
        snapshot.journal().forEach(line -> Journal.write(handle, line));
    }

    private static <T extends Row> void put(Handle handle, Class<T> kind, List<Map<String, @Nullable Object>> rows) {
        var table = Tables.of(kind);
        for (var each : rows) {
            var parts = new LinkedHashMap<>(each);
            var undoneBy = parts.remove(Snapshot.UNDONE_BY) instanceof Number seq ? seq.longValue() : 0;
            table.insert(handle, new Table.Kept<>(Json.row(parts, kind), undoneBy));
        }
    }
}
