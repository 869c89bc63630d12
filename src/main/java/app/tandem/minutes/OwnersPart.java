package app.tandem.minutes;

import app.tandem.minutes.Block.Table.Column;
import app.tandem.model.Assignment;
import app.tandem.model.Duo;
import app.tandem.model.Issue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who owns which issue at the end of the meeting's day, and when a solution is due as of now. */
final class OwnersPart {

    private OwnersPart() {}

    static List<Block> draw(Sitting sitting) {
        var held = sitting.state().stream(Assignment.class).filter(each -> heldThen(sitting, each))
                .sorted(Comparator.comparingInt(each -> sitting.issue(each.issue()).number())).toList();
        if (held.isEmpty()) {
            return List.of();
        }
        var due = held.stream().anyMatch(each -> comes(sitting, each));
        var rows = held.stream().map(each -> row(sitting, each, due)).toList();
        return List.of(new Block.Table(columns(sitting, due), rows));
    }

    private static List<Column> columns(Sitting sitting, boolean due) {
        var all = List.of(new Column(Texts.phrase("owners.issue"), false),
                new Column(Texts.phrase("owners.duo"), false), new Column(sitting.known("owners.due"), false));
        return due ? all : all.subList(0, 2);
    }

    private static boolean heldThen(Sitting sitting, Assignment assignment) {
        return sitting.issue(assignment.issue()).cycle() == sitting.meeting().cycle()
                && sitting.meeting().schedule().day() != null && !assignment.since().isAfter(sitting.day())
                && notYet(sitting, assignment.endedOn());
    }

    private static boolean notYet(Sitting sitting, @Nullable LocalDate end) {
        return end == null || end.isAfter(sitting.day());
    }

    private static boolean comes(Sitting sitting, Assignment assignment) {
        var due = assignment.due();
        return due != null && !due.isBefore(sitting.day());
    }

    private static List<Phrase> row(Sitting sitting, Assignment assignment, boolean withDue) {
        Issue issue = sitting.issue(assignment.issue());
        var duo = sitting.state().get(Duo.class, assignment.duo());
        var owner = notYet(sitting, duo.endedOn()) ? sitting.duo(duo) : Texts.phrase("owners.needs-duo");
        var due = assignment.due();
        var date = due == null || !comes(sitting, assignment) ? Phrase.NONE : Phrase.of(sitting.brief(due));
        return withDue ? List.of(sitting.named(issue.id()), owner, date) : List.of(sitting.named(issue.id()), owner);
    }
}
