package app.tandem.store;

import app.tandem.model.Ballot;
import app.tandem.model.PersonName;
import app.tandem.model.Row;
import app.tandem.rules.Change;
import app.tandem.rules.Kinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a move changed, as its journal line keeps it for undo. Of names and ballots it keeps the id alone; their rows
 * are read from their tables.
 */
final class Changes {

    private static final Set<Class<? extends Row>> PRIVATE = Set.of(PersonName.class, Ballot.class);

    /** Finds a row in its table, withdrawn ones too. */
    interface Rows {
        Row find(Class<? extends Row> kind, long id);
    }

    private Changes() {}

    static String text(List<Change> changes) {
        return Json.text(changes.stream().map(Changes::node).toList());
    }

    private static ObjectNode node(Change change) {
        var node = Json.object().put("kind", Kinds.name(change.kind())).put("id", change.id());
        var before = change.before();
        var after = change.after();
        if (after == null) {
            return node.put("gone", true);
        }
        if (PRIVATE.contains(change.kind())) {
            return onlyMade(change, node);
        }
        if (before != null) {
            node.set("before", Json.objectOf(before));
        }
        node.set("after", Json.objectOf(after));
        return node;
    }

    private static ObjectNode onlyMade(Change change, ObjectNode node) {
        if (!change.made()) {
            throw new IllegalStateException("a " + Kinds.name(change.kind()) + " is never changed by an act of undo");
        }
        return node;
    }

    /** The ids of the rows that were made, by kind; ballots are left out. */
    static String made(List<Change> changes) {
        var ids = new TreeMap<String, Set<Long>>();
        changes.stream().filter(each -> each.made() && each.kind() != Ballot.class)
                .forEach(each -> ids.computeIfAbsent(Kinds.name(each.kind()), _ -> new TreeSet<>()).add(each.id()));
        return Json.text(ids);
    }

    static Map<String, List<Long>> madeIn(String text) {
        var ids = new TreeMap<String, List<Long>>();
        Json.tree(text).properties().forEach(each -> ids.put(each.getKey(),
                each.getValue().valueStream().map(JsonNode::asLong).toList()));
        return ids;
    }

    /** The changes of a journal line. */
    static List<Change> read(String text, Rows rows) {
        var changes = new ArrayList<Change>();
        Json.tree(text).forEach(each -> changes.add(read(each, rows)));
        return changes;
    }

    private static Change read(JsonNode node, Rows rows) {
        var kind = Kinds.named(node.path("kind").asString());
        long id = node.path("id").asLong();
        if (node.has("gone")) {
            return new Change(kind, id, rows.find(kind, id), null);
        }
        var after = row(node, "after", kind);
        return new Change(kind, id, row(node, "before", kind), after == null ? rows.find(kind, id) : after);
    }

    private static @Nullable Row row(JsonNode node, String name, Class<? extends Row> kind) {
        return node.has(name) ? Json.row(node.path(name), kind) : null;
    }
}
