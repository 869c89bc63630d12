package app.tandem.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;

/** All moves that there are, by name, in the order of a cycle. */
public final class MoveTypes {

    private static final SequencedMap<String, Class<? extends Move>> BY_NAME = new LinkedHashMap<>();

    static {
        gather(Move.class);
    }

    private MoveTypes() {}

    /** Every type, those first that come first in a cycle. */
    public static List<Class<? extends Move>> all() {
        return List.copyOf(BY_NAME.values());
    }

    /** The type of a name; empty for a name that is none. */
    public static Optional<Class<? extends Move>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The name most like one that was not found. */
    public static Optional<String> like(String name) {
        var wanted = name.toLowerCase(Locale.ROOT);
        return BY_NAME.keySet().stream()
                .filter(each -> each.toLowerCase(Locale.ROOT).equals(wanted)).findFirst();
    }

    private static void gather(Class<? extends Move> type) {
        if (type.isRecord()) {
            BY_NAME.put(Move.name(type), type);
            return;
        }
        for (var each : type.getPermittedSubclasses()) {
            gather(each.asSubclass(Move.class));
        }
    }
}
