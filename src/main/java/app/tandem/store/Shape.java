package app.tandem.store;

import app.tandem.rules.Records;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a record lies in columns: a column for each component, the components of a record within it under its name.
 */
record Shape(Class<?> type, List<Part> parts) {

    /** Names that SQL keeps to itself. */
    private static final Map<String, String> RENAMED = Map.of("from", "from_day", "order", "in_order", "left",
            "seconds_left");

    /** A component in its column, or in the columns of the record that it holds. */
    record Part(RecordComponent component, String column, @Nullable Shape nested) {

        private static Part of(RecordComponent component, String prefix) {
            var name = prefix + snake(component.getName());
            return new Part(component, RENAMED.getOrDefault(name, name),
                    component.getType().isRecord() ? Shape.of(component.getType(), name + "_") : null);
        }

        Stream<Part> columns() {
            return nested == null ? Stream.of(this) : nested.columns();
        }

        private void fill(@Nullable Object holder, List<@Nullable Object> cells) {
            var value = holder == null ? null : Records.value(component, holder);
            if (nested == null) {
                cells.add(Cells.write(value));
            } else {
                nested.fill(value, cells);
            }
        }

        private @Nullable Object read(Iterator<? extends @Nullable Object> cells) {
            return nested == null ? cells.next() : nested.read(cells, Records.optional(component));
        }
    }

    static Shape of(Class<?> type, String prefix) {
        return new Shape(type,
                Arrays.stream(type.getRecordComponents()).map(each -> Part.of(each, prefix)).toList());
    }

    /** The parts that are columns, in their order. */
    Stream<Part> columns() {
        return parts.stream().flatMap(Part::columns);
    }

    /** What stands in each column for a record. */
    List<@Nullable Object> cells(Object holder) {
        var cells = new ArrayList<@Nullable Object>();
        fill(holder, cells);
        return cells;
    }

    private void fill(@Nullable Object holder, List<@Nullable Object> cells) {
        parts.forEach(each -> each.fill(holder, cells));
    }

    /** The record of a line of the table. */
    Object read(ResultSet line) throws SQLException {
        var cells = new ArrayList<@Nullable Object>();
        for (var each : columns().toList()) {
            cells.add(Cells.read(line, each.column(), each.component()));
        }
        return Objects.requireNonNull(read(cells.iterator(), false));
    }

    private @Nullable Object read(Iterator<? extends @Nullable Object> cells, boolean optional) {
        var values = new ArrayList<@Nullable Object>();
        parts.forEach(each -> values.add(each.read(cells)));
        return optional && values.stream().allMatch(Objects::isNull) ? null : Records.make(type, values);
    }

    private static String snake(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
