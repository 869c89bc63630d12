package app.tandem.rules;

import app.tandem.model.Row;
import app.tandem.model.Text;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every move before a rule does: what is needed is there, texts are cleaned and within their limits, numbers
 * are within theirs, and ids name rows of the right kind. What it checks is what the annotations on a move say.
 */
final class Gate {

    private Gate() {}

    /** The move with its texts cleaned; refuses what is not as the move's annotations say. */
    static <T extends Move> T clean(State state, T move) {
        return new Look(state).through(move, "");
    }

    private record Look(State state) {

        @SuppressWarnings("unchecked")
        <T> T through(T holder, String path) {
            var cleaned = new ArrayList<@Nullable Object>();
            for (var part : holder.getClass().getRecordComponents()) {
                cleaned.add(part(part, Records.value(part, holder), path + part.getName()));
            }
            return (T) Records.make(holder.getClass(), cleaned);
        }

        private @Nullable Object part(RecordComponent part, @Nullable Object value, String field) {
            Refuse.unless(value != null || Records.optional(part), field, "is needed", null);
            return value == null ? null : checked(part, value, field);
        }

        private Object checked(RecordComponent part, Object value, String field) {
            return switch (value) {
                case List<?> list -> list(part, list, field);
                case Map<?, ?> map -> map(part, map, field);
                case String text -> text(part.getAnnotation(Written.class), text, field);
                case Record nested -> through(nested, field + ".");
                case Number number -> number(part, number, field);
                default -> value;
            };
        }

        private List<Object> list(RecordComponent part, List<?> list, String field) {
            var cleaned = new ArrayList<>();
            for (var each : list) {
                var place = field + "[" + (cleaned.size() + 1) + "]";
                cleaned.add(checked(part, Refuse.ifMissing(each, place, "is needed"), place));
            }
            return List.copyOf(cleaned);
        }

        private Map<Object, Object> map(RecordComponent part, Map<?, ?> map, String field) {
            var cleaned = new LinkedHashMap<>();
            map.forEach((key, value) -> {
                named(part, (Number) key, field);
                cleaned.put(key, Refuse.ifMissing(value, field, "needs a number for each"));
            });
            return cleaned;
        }

        private Number number(RecordComponent part, Number number, String field) {
            var within = part.getAnnotation(Within.class);
            if (within != null) {
                var rule = within.value();
                Refuse.unless(rule.holds(number.intValue()), field,
                        "must be " + rule.least() + " to " + rule.most(), number);
            }
            return named(part, number, field);
        }

        private Number named(RecordComponent part, Number id, String field) {
            var names = part.getAnnotation(Names.class);
            if (names != null) {
                Class<? extends Row> kind = names.value();
                Refuse.unless(state.find(kind, id.longValue()).isPresent(), field,
                        "names no " + Kinds.words(kind) + " that there is", id);
            }
            return id;
        }

        private static String text(@Nullable Written written, String typed, String field) {
            if (written == null) {
                return typed;
            }
            var cleaned = Text.clean(typed);
            var problem = Text.problem(cleaned, written.value());
            Refuse.unless(problem.isEmpty(), field, problem, typed);
            return cleaned;
        }
    }
}
