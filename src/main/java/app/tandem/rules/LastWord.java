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
        var updates = state.stream(StatusUpdate.class).filter(each -> each.issue() == issue).map(StatusUpdate::at);
        var reports = state.stream(Report.class).filter(each -> each.issue() == issue).map(Report::at);
        var decisions = Issues.decisions(state, issue).stream().map(Decision::at);
        return Stream.of(updates, reports, decisions).flatMap(each -> each);
    }

    private static Stream<LocalDate> taken(State state, long issue) {
        return state.stream(Assignment.class).filter(each -> each.issue() == issue).map(Assignment::since);
    }
}
