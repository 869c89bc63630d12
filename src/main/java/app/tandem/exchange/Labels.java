package app.tandem.exchange;

import app.tandem.model.Action;
import app.tandem.model.Cycle;
import app.tandem.model.Decision;
import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.Note;
import app.tandem.model.Person;
import app.tandem.model.Report;
import app.tandem.model.Response;
import app.tandem.model.Round;
import app.tandem.model.Row;
import app.tandem.model.StatusUpdate;
import app.tandem.rules.Outcome.Accepted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the lines of one file called the rows that they made, for later lines of it to name. */
public final class Labels {

    /** The kinds that a line can name; where a move makes several, the first of these is what it was for. */
    private static final List<Class<? extends Row>> NAMED = List.of(Cycle.class, Meeting.class, Person.class,
            Round.class, Issue.class, Duo.class, Response.class, Decision.class, Action.class, Note.class,
            StatusUpdate.class, Report.class);

    private final Map<String, Row> rows = new HashMap<>();

    /** Keeps a label for the row that a line was for; nothing where it made none that can be named. */
    public void keep(String label, Accepted accepted) {
        made(accepted).ifPresent(row -> rows.put(label, row));
    }

    Optional<Row> row(String label) {
        return Optional.ofNullable(rows.get(label));
    }

    /** The row that a move was for: the first that it made, of a kind that can be named; never a ballot. */
    public static Optional<Row> made(Accepted accepted) {
        return NAMED.stream().flatMap(kind -> accepted.made(kind).map(Row.class::cast)).findFirst();
    }
}
