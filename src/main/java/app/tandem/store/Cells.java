package app.tandem.store;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value in a column: enums by name, instants as UTC, exact amounts as text, lists and maps as JSON. */
final class Cells {

    private Cells() {}

    static @Nullable Object write(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Enum<?> each -> each.name();
            case Instant each -> each.atOffset(ZoneOffset.UTC);
            case BigDecimal each -> each.toString();
            case List<?> each -> Json.text(each);
            case Map<?, ?> each -> Json.text(each);
            default -> value;
        };
    }

    static @Nullable Object read(ResultSet line, String column, RecordComponent part) throws SQLException {
        var type = part.getType();
        var raw = type == Instant.class ? line.getObject(column, OffsetDateTime.class)
                : type == LocalDate.class ? line.getObject(column, LocalDate.class) : line.getObject(column);
        return raw == null ? null : value(raw, part);
    }

    private static Object value(Object raw, RecordComponent part) {
        var type = part.getType();
        if (type.isEnum()) {
            return constant(type, raw.toString());
        }
        if (type == List.class || type == Map.class) {
            return Json.read(raw.toString(), part.getGenericType());
        }
        return switch (raw) {
            case OffsetDateTime at -> at.toInstant();
            case String text when type == BigDecimal.class -> new BigDecimal(text);
            default -> raw;
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object constant(Class<?> type, String name) {
        return Enum.valueOf((Class) type, name);
    }
}
