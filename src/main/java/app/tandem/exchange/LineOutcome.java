package app.tandem.exchange;

import app.tandem.model.Cycle;
import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.Response;
import app.tandem.model.Row;
import app.tandem.rules.Kinds;
import app.tandem.rules.Outcome;
import app.tandem.rules.Outcome.Accepted;
import app.tandem.rules.Outcome.Refused;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What came of one line of a file of moves.
 *
 * @param n the line's number in the file, from 1
 */
public record LineOutcome(long n, Outcome outcome) {

    public boolean accepted() {
        return outcome instanceof Accepted;
    }

    /** The outcome as a line of JSON. */
    public String json() {
        var told = new LinkedHashMap<String, @Nullable Object>();
        told.put("n", n);
        told.put("accepted", accepted());
        switch (outcome) {
            case Accepted accepted -> tell(told, accepted);
            case Refused refused -> tell(told, refused);
        }
        return Json.text(told);
    }

    private static void tell(Map<String, @Nullable Object> told, Accepted accepted) {
        told.put("seq", accepted.state().seq());
        Labels.made(accepted).ifPresent(each -> told.put("made", made(each)));
    }

    private static Map<String, Object> made(Row row) {
        var made = new LinkedHashMap<String, Object>();
        made.put("kind", Kinds.name(row.getClass()));
        made.put("id", row.id());
        number(row).ifPresent(each -> made.put("number", each));
        return made;
    }

    private static OptionalInt number(Row row) {
        return switch (row) {
            case Cycle cycle -> OptionalInt.of(cycle.number());
            case Meeting meeting -> OptionalInt.of(meeting.number());
            case Issue issue -> OptionalInt.of(issue.number());
            case Response response -> OptionalInt.of(response.number());
            default -> OptionalInt.empty();
        };
    }

    private static void tell(Map<String, @Nullable Object> told, Refused refused) {
        told.put("field", refused.refusal().field());
        told.put("rule", refused.refusal().rule());
        told.put("value", refused.refusal().value());
    }
}
