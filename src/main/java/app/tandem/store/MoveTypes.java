package app.tandem.store;

import app.tandem.rules.Move;
import app.tandem.rules.NotUndone;
import app.tandem.rules.Private;
import app.tandem.rules.Toggle;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the types of moves say about the journal's lines. */
final class MoveTypes {

    private static final Map<String, Class<?>> BY_NAME = types(Move.class)
            .collect(Collectors.toMap(each -> Move.name(each.asSubclass(Move.class)), Function.identity()));

    private MoveTypes() {}

    private static Stream<Class<?>> types(Class<?> type) {
        return type.isRecord() ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(MoveTypes::types);
    }

    static boolean isToggle(String move) {
        return type(move).filter(each -> each.isAnnotationPresent(Toggle.class)).isPresent();
    }

    static Optional<NotUndone> barrier(String move) {
        return type(move).map(each -> each.getAnnotation(NotUndone.class));
    }

    private static Optional<Class<?>> type(String move) {
        @Nullable Class<?> type = BY_NAME.get(move);
        return Optional.ofNullable(type);
    }

    /** A move's parts as a JSON object, without what the journal leaves out. */
    static String fields(Move move) {
        var node = Json.objectOf(move);
        Arrays.stream(move.getClass().getRecordComponents())
                .filter(each -> each.isAnnotationPresent(Private.class)).forEach(each -> node.remove(each.getName()));
        return Json.text(node);
    }
}
