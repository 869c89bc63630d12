package app.tandem.rules;

import app.tandem.model.Cycle;
import app.tandem.model.Duo;
import app.tandem.model.FistCount;
import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.Person;
import app.tandem.model.Round;
import app.tandem.model.Row;
import app.tandem.model.SideSpan;
import app.tandem.model.Slot;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which components of rows hold the id of another row; a component's name tells the kind. */
public final class References {

    private static final Map<String, Class<? extends Row>> KINDS = Map.ofEntries(Map.entry("person", Person.class),
            Map.entry("sales", Person.class), Map.entry("marketing", Person.class), Map.entry("owner", Person.class),
            Map.entry("author", Person.class), Map.entry("facilitator", Person.class),
            Map.entry("scribe", Person.class), Map.entry("timekeeper", Person.class),
            Map.entry("salesSpan", SideSpan.class), Map.entry("marketingSpan", SideSpan.class),
            Map.entry("cycle", Cycle.class), Map.entry("meeting", Meeting.class), Map.entry("movedTo", Meeting.class),
            Map.entry("issue", Issue.class), Map.entry("mergedInto", Issue.class), Map.entry("from", Issue.class),
            Map.entry("activeIssue", Issue.class), Map.entry("round", Round.class), Map.entry("duo", Duo.class),
            Map.entry("slot", Slot.class), Map.entry("fist", FistCount.class), Map.entry("issues", Issue.class),
            Map.entry("dots", Issue.class), Map.entry("order", Person.class), Map.entry("passed", Person.class));

    private References() {}

    /** What a row refers to and the state does not hold, in words. */
    static Stream<String> broken(State state, Row row) {
        return of(row).filter(each -> state.find(each.kind(), each.id()).isEmpty())
                .map(each -> "a " + Kinds.words(row.getClass()) + " would name a "
                        + Kinds.words(each.kind()) + " that is gone");
    }

    /** A row of a kind and id that another row names. */
    public record Reference(Class<? extends Row> kind, long id) {}

    /** All that a row, or a record within it, names by id. */
    public static Stream<Reference> of(Object holder) {
        return Arrays.stream(holder.getClass().getRecordComponents()).flatMap(each -> of(each, holder));
    }

    private static Stream<Reference> of(RecordComponent part, Object holder) {
        return values(Records.value(part, holder)).flatMap(each -> each instanceof Record nested ? of((Object) nested)
                : named(part.getName(), each));
    }

    /** The values in a component: its own, those of a list, or the keys of a map. */
    private static Stream<?> values(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case Collection<?> all -> all.stream();
            case Map<?, ?> byKey -> byKey.keySet().stream();
            default -> Stream.of(value);
        };
    }

    private static Stream<Reference> named(String part, Object value) {
        var kind = KINDS.get(part);
        return kind != null && value instanceof Long id ? Stream.of(new Reference(kind, id)) : Stream.empty();
    }
}
