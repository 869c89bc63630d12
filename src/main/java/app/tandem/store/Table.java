package app.tandem.store;

import app.tandem.model.Row;
import app.tandem.rules.Kinds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The table of a kind of rows. A row that an undo took back stays in it, with the number of that move in
 * {@value #UNDONE_BY}; zero there says that the row holds, so that unique keys can tell the two apart.
 */
final class Table<T extends Row> {

    static final String UNDONE_BY = "undone_by";

    /** A row with the number of the move that took it back, or zero. */
    record Kept<T extends Row>(T row, long undoneBy) {}

    private final Class<T> kind;
    private final Shape shape;
    private final String select;
    private final String insert;
    private final String update;

    Table(Class<T> kind) {
        this.kind = kind;
        shape = Shape.of(kind, "");
        var name = Kinds.name(kind);
        var all = String.join(", ", columns());
        select = "select " + all + " from " + name;
        insert = "insert into " + name + " (" + all + ") values ("
                + String.join(", ", Collections.nCopies(columns().size(), "?")) + ")";
        update = "update " + name + " set "
                + columns().stream().map(each -> each + " = ?").collect(Collectors.joining(", ")) + " where id = ?";
    }

    Class<T> kind() {
        return kind;
    }

    /** The names of all columns that a row fills. */
    List<String> columns() {
        return Stream.concat(shape.columns().map(Shape.Part::column), Stream.of(UNDONE_BY)).toList();
    }

    void insert(Handle handle, Kept<?> kept) {
        handle.execute(insert, cells(kept).toArray());
    }

    void update(Handle handle, Kept<?> kept) {
        var cells = cells(kept);
        cells.add(kept.row().id());
        if (handle.execute(update, cells.toArray()) != 1) {
            throw new IllegalStateException("no " + Kinds.name(kind) + " to change");
        }
    }

    void withdraw(Handle handle, long id, long seq) {
        handle.execute("update " + Kinds.name(kind) + " set " + UNDONE_BY + " = ? where id = ?", seq, id);
    }

    /** A row by its id, whether it holds or was taken back. */
    Optional<T> find(Handle handle, long id) {
        return handle.createQuery(select + " where id = ?").bind(0, id)
                .map((line, _) -> kind.cast(shape.read(line))).findFirst();
    }

    /** The rows that hold, in the order of their ids. */
    List<T> rows(Handle handle) {
        return read(handle, " where " + UNDONE_BY + " = 0").map(Kept::row).toList();
    }

    /** Every row that ever was, in the order of their ids. */
    List<Kept<T>> history(Handle handle) {
        return read(handle, "").toList();
    }

    private Stream<Kept<T>> read(Handle handle, String where) {
        return handle.createQuery(select + where + " order by id")
                .map((line, _) -> new Kept<>(kind.cast(shape.read(line)), line.getLong(UNDONE_BY))).list()
                .stream();
    }

    private List<@Nullable Object> cells(Kept<?> kept) {
        var cells = new ArrayList<>(shape.cells(kept.row()));
        cells.add(kept.undoneBy());
        return cells;
    }
}
