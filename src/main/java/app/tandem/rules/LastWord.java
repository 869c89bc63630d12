package app.tandem.rules;

import app.tandem.model.Assignment;
import app.tandem.model.Decision;
import app.tandem.model.Report;
import app.tandem.model.StatusUpdate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/** When an issue was last heard of: by an update, a report or a decision, or else when its duo took it. */
final class LastWord {

    private LastWord() {}

    static LocalDate of(State state, long issue) {
        var zone = Days.zone(state);
        var said = words(state, issue).map(each -> each.atZone(zone).toLocalDate());
        return Stream.concat(said, taken(state, issue)).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
    }

    private static Stream<Instant> words(State state, long issue) {
        var lineage = Issues.lineage(state, issue);
        var updates = state.stream(StatusUpdate.class).filter(each -> lineage.contains(each.issue()))
                .map(StatusUpdate::at);
        var reports = state.stream(Report.class).filter(each -> lineage.contains(each.issue())).map(Report::at);
        var decisions = lineage.stream().flatMap(each -> Issues.decisions(state, each).stream()).map(Decision::at);
        return Stream.of(updates, reports, decisions).flatMap(each -> each);
    }

    /** When a duo took it; that a cycle carried it over is no word of it. */
    private static Stream<LocalDate> taken(State state, long issue) {
        var carried = Issues.lineage(state, issue).size() > 1 ? 1 : 0;
        return state.stream(Assignment.class).filter(each -> each.issue() == issue).map(Assignment::since)
                .skip(carried);
    }
}
