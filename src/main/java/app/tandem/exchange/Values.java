package app.tandem.exchange;

import app.tandem.model.Row;
import app.tandem.rules.Names;
import app.tandem.rules.Records;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads records from trees of JSON by the types of their components. What does not fit is a refusal that names the
 * field and what belongs there.
 */
final class Values {

    /** Finds the id of a row by what somebody wrote for it. */
    interface Naming {

        long id(Class<? extends Row> kind, JsonNode given, String field);
    }

    private static final Map<Class<?>, Class<?>> BOXED = Map.of(long.class, Long.class, int.class, Integer.class,
            boolean.class, Boolean.class);

    private final Naming naming;

    Values(Naming naming) {
        this.naming = naming;
    }

    /**
     * A record from an object.
     *
     * @param path what stands before the names of its fields in a refusal
     * @param others fields of the object that are not of the record
     */
    <T> T record(Class<T> type, ObjectNode object, String path, Set<String> others) {
        var parts = type.getRecordComponents();
        refuseUnknown(parts, object, path, others);
        var values = new ArrayList<@Nullable Object>();
        for (var part : parts) {
            values.add(part(part, object.get(part.getName()), path + part.getName()));
        }
        return made(type, values, path);
    }

    private static <T> T made(Class<T> type, List<@Nullable Object> values, String path) {
        try {
            return Records.make(type, values);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw Unfit.because(path.isEmpty() ? "line" : path.substring(0, path.length() - 1),
                    "is wrong: " + wrong.getMessage(), null);
        }
    }

    private static void refuseUnknown(RecordComponent[] parts, ObjectNode object, String path, Set<String> others) {
        var known = Arrays.stream(parts).map(RecordComponent::getName).toList();
        object.properties().stream().filter(each -> !known.contains(each.getKey()) && !others.contains(each.getKey()))
                .findFirst().ifPresent(each -> {
                    throw Unfit.because(path + each.getKey(), "is no field here; there are: "
                            + Stream.concat(known.stream(), others.stream().sorted()).collect(Collectors.joining(", ")),
                            each.getValue());
                });
    }

    private @Nullable Object part(RecordComponent part, @Nullable JsonNode given, String field) {
        if (given == null || given.isNull()) {
            Unfit.unless(Records.optional(part), field, "is needed", null);
            return null;
        }
        return value(part.getGenericType(), part.getAnnotation(Names.class), given, field);
    }

    private Object value(Type type, @Nullable Names names, JsonNode given, String field) {
        return switch (type) {
            case ParameterizedType generic when generic.getRawType() == List.class ->
                list(generic.getActualTypeArguments()[0], names, given, field);
            case ParameterizedType generic -> map(generic.getActualTypeArguments()[1], names, given, field);
            case Class<?> plain when names != null -> naming.id(names.value(), given, field);
            case Class<?> plain when plain.isRecord() -> record(plain, object(given, field), field + ".", Set.of());
            case Class<?> plain when plain.isEnum() -> constant(plain, given, field);
            case Class<?> plain -> scalar(BOXED.getOrDefault(plain, plain), given, field);
            default -> throw new IllegalStateException("no value of JSON for " + type);
        };
    }

    private List<Object> list(Type element, @Nullable Names names, JsonNode given, String field) {
        Unfit.unless(given.isArray(), field, "must be a list in [ ]", given);
        var values = new ArrayList<>();
        for (var each : given) {
            values.add(value(element, names, each, field + "[" + (values.size() + 1) + "]"));
        }
        return values;
    }

    private Map<Long, Object> map(Type element, @Nullable Names names, JsonNode given, String field) {
        var values = new LinkedHashMap<Long, Object>();
        for (var each : object(given, field).properties()) {
            var place = field + "." + each.getKey();
            var key = key(names, each.getKey(), place);
            Unfit.unless(!values.containsKey(key), place, "is given twice", each.getKey());
            values.put(key, value(element, null, each.getValue(), place));
        }
        return values;
    }

    private long key(@Nullable Names names, String key, String field) {
        var number = key.matches("-?[0-9]{1,18}");
        if (names != null) {
            return naming.id(names.value(), number ? Json.node(Long.valueOf(key)) : Json.node(key), field);
        }
        Unfit.unless(number, field, "must be a whole number", key);
        return Long.parseLong(key);
    }

    private static ObjectNode object(JsonNode given, String field) {
        if (given instanceof ObjectNode object) {
            return object;
        }
        throw Unfit.because(field, "must be an object in { }", given);
    }

    private static Object constant(Class<?> type, JsonNode given, String field) {
        var constants = List.of(type.getEnumConstants());
        return constants.stream().filter(each -> given.isString() && ((Enum<?>) each).name().equals(given.asString()))
                .findFirst()
                .orElseThrow(() -> Unfit.because(field, "must be one of " + joined(constants), given));
    }

    private static String joined(Collection<?> constants) {
        return constants.stream().map(each -> ((Enum<?>) each).name()).collect(Collectors.joining(", "));
    }

    private static Object scalar(Class<?> type, JsonNode given, String field) {
        if (type == String.class) {
            return text(given, field, "must be a text in quotes");
        } else if (type == Boolean.class) {
            Unfit.unless(given.isBoolean(), field, "must be true or false", given);
            return given.asBoolean();
        } else if (type == Integer.class) {
            Unfit.unless(given.isIntegralNumber() && given.canConvertToInt(), field, "must be a whole number", given);
            return given.asInt();
        } else if (type == Long.class) {
            Unfit.unless(given.isIntegralNumber() && given.canConvertToLong(), field, "must be a whole number", given);
            return given.asLong();
        } else if (type == BigDecimal.class) {
            Unfit.unless(given.isNumber(), field, "must be a number", given);
            return given.decimalValue();
        }
        return moment(type, given, field);
    }

    private static Object moment(Class<?> type, JsonNode given, String field) {
        if (type == LocalDate.class) {
            return parsed(LocalDate::parse, given, field, "must be a day such as \"2026-02-03\"");
        } else if (type == LocalDateTime.class) {
            return parsed(LocalDateTime::parse, given, field, "must be a day and time such as \"2026-02-03T10:00\"");
        } else if (type == LocalTime.class) {
            return parsed(LocalTime::parse, given, field, "must be a time of day such as \"10:00\"");
        } else if (type == Instant.class) {
            return instant(given, field);
        }
        throw new IllegalStateException("no value of JSON for " + type);
    }

    static Instant instant(JsonNode given, String field) {
        return parsed(Instant::parse, given, field, "must be a time such as \"2026-02-03T09:00:00Z\"");
    }

    private static <T> T parsed(Function<String, T> parse, JsonNode given, String field, String rule) {
        try {
            return parse.apply(text(given, field, rule));
        } catch (DateTimeException wrong) {
            throw Unfit.because(field, rule, given);
        }
    }

    static String text(JsonNode given, String field, String rule) {
        Unfit.unless(given.isString(), field, rule, given);
        return given.asString();
    }
}
