package app.tandem.ui.stage.check;

import app.tandem.model.Meeting;
import app.tandem.model.Report;
import app.tandem.model.Slot;
import app.tandem.rules.Reports;
import app.tandem.rules.State;
import java.util.Optional;

/**
 * What the room sees of an issue at a check.
 *
 * @param working what works; empty without a report
 * @param improvement what could be better; empty without a report
 * @param over whether its slot is over
 */
public record ReportView(Heading heading, String working, String improvement, boolean over, Course course,
        Room room) {

    public static ReportView of(State state, Meeting check, Slot slot) {
        Optional<Report> report = Reports.at(state, check.id(), slot.issue());
        return new ReportView(Heading.of(state, slot.issue()), report.map(Report::working).orElse(""),
                report.map(Report::improvement).orElse(""), over(slot),
                Course.of(state, check, slot.issue()), Room.of(state, check, slot.issue()));
    }

    private static boolean over(Slot slot) {
        return switch (slot.state()) {
            case WAITING, PRESENTING, DISCUSSING -> false;
            case DECIDED, UNDECIDED, REPORTED, NOT_PRESENTED, MOVED -> true;
        };
    }

    public boolean reported() {
        return !working.isEmpty();
    }
}
