package app.tandem.workspace;

import app.tandem.rules.Move;
import app.tandem.rules.Records;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts the times in a move to the microsecond, which is as fine as they are kept. */
final class Moments {

    private Moments() {}

    static Move cut(Move move) {
        return (Move) record(move);
    }

    private static Object record(Object holder) {
        var parts = new ArrayList<@Nullable Object>();
        for (var each : holder.getClass().getRecordComponents()) {
            parts.add(part(Records.value(each, holder)));
        }
        return Records.make(holder.getClass(), parts);
    }

    private static @Nullable Object part(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Instant at -> at.truncatedTo(ChronoUnit.MICROS);
            case LocalDateTime at -> at.truncatedTo(ChronoUnit.MICROS);
            case LocalTime at -> at.truncatedTo(ChronoUnit.MICROS);
            case List<?> list -> list(list);
            case Record nested -> record(nested);
            default -> value;
        };
    }

    private static List<@Nullable Object> list(List<?> list) {
        var parts = new ArrayList<@Nullable Object>();
        list.forEach(each -> parts.add(part(each)));
        return parts;
    }
}
