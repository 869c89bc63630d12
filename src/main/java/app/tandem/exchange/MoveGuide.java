package app.tandem.exchange;

import app.tandem.rules.Explained;
import app.tandem.rules.Move;
import app.tandem.rules.MoveTypes;
import app.tandem.rules.Names;
import app.tandem.rules.NotUndone;
import app.tandem.rules.Only;
import app.tandem.rules.Private;
import app.tandem.rules.Records;
import app.tandem.rules.Toggle;
import app.tandem.rules.Within;
import app.tandem.rules.Written;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a move is for and what it takes, drawn from its type.
 *
 * @param undo whether and how it is taken back, as a sentence
 * @param example a whole line of JSON
 */
public record MoveGuide(String move, String purpose, List<Field> fields, String undo, String example) {

    public MoveGuide {
        fields = List.copyOf(fields);
    }

    /**
     * A field of a move, or of what a field of it holds.
     *
     * @param name with a path where it is within another, as "people[].name"
     * @param limits empty where there are none
     * @param unlogged whether the journal leaves it out
     */
    public record Field(String name, String type, boolean needed, String limits, boolean unlogged) {}

    /** The guides of all moves, in the order of a cycle. */
    public static List<MoveGuide> all() {
        return MoveTypes.all().stream().map(MoveGuide::of).toList();
    }

    public static MoveGuide of(Class<? extends Move> type) {
        var explained = Objects.requireNonNull(type.getAnnotation(Explained.class), type.getName());
        return new MoveGuide(Move.name(type), explained.value(), fields(type, "").toList(), undo(type),
                line(Move.name(type), explained.example()));
    }

    private static String line(String name, String fields) {
        var rest = fields.substring(1).strip();
        return "{\"move\":\"" + name + "\"" + (rest.equals("}") ? "" : ",") + rest;
    }

    private static String undo(Class<? extends Move> type) {
        var barrier = type.getAnnotation(NotUndone.class);
        if (barrier != null) {
            return "Cannot be undone. " + barrier.value();
        }
        return type.isAnnotationPresent(Toggle.class) ? "Taken back by its own opposite; undo passes over it."
                : "Can be undone.";
    }

    private static Stream<Field> fields(Class<?> holder, String path) {
        return Arrays.stream(holder.getRecordComponents()).flatMap(each -> field(each, path));
    }

    private static Stream<Field> field(RecordComponent part, String path) {
        var name = path + part.getName();
        var field = new Field(name, type(part.getGenericType(), part), !Records.optional(part), limits(part),
                part.isAnnotationPresent(Private.class));
        var list = part.getGenericType() instanceof ParameterizedType;
        var held = element(part.getGenericType());
        return held.isRecord() ? Stream.concat(Stream.of(field), fields(held, name + (list ? "[]." : ".")))
                : Stream.of(field);
    }

    private static Class<?> element(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getActualTypeArguments()[0]
                : (Class<?>) type;
    }

    private static String type(Type type, RecordComponent part) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class ? "list, each " + type(element(type), part)
                    : "object, each key " + named(part) + ", each value a whole number";
        }
        var names = part.getAnnotation(Names.class);
        var only = part.getAnnotation(Only.class);
        if (only != null) {
            return "one of " + only.value();
        }
        return names == null ? plain((Class<?>) type) : named(part);
    }

    private static String named(RecordComponent part) {
        return Wording.form(part.getAnnotation(Names.class).value());
    }

    private static String plain(Class<?> type) {
        if (type.isEnum()) {
            return "one of " + constants(type);
        }
        return switch (type.getSimpleName()) {
            case "String" -> "text";
            case "boolean", "Boolean" -> "true or false";
            case "int", "Integer", "long", "Long" -> "whole number";
            case "BigDecimal" -> "number";
            case "LocalDate" -> "day, as 2026-02-03";
            case "LocalDateTime" -> "day and time, as 2026-02-03T10:00";
            case "LocalTime" -> "time of day, as 10:00";
            default -> "object";
        };
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(each -> ((Enum<?>) each).name())
                .collect(Collectors.joining(", "));
    }

    private static String limits(RecordComponent part) {
        return texts(part.getAnnotation(Written.class)) + numbers(part.getAnnotation(Within.class));
    }

    private static String texts(@Nullable Written written) {
        if (written == null) {
            return "";
        }
        var rule = written.value();
        return rule.least() + " to " + rule.most() + " characters" + (rule.mayHoldLines() ? ", lines too" : "");
    }

    private static String numbers(@Nullable Within within) {
        return within == null ? "" : within.value().least() + " to " + within.value().most();
    }
}
