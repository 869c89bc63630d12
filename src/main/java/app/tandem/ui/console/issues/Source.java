package app.tandem.ui.console.issues;

import app.tandem.model.Assignment;
import app.tandem.model.Cycle;
import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.rules.Days;
import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.home.Faces;
import app.tandem.ui.home.HomeView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the story of an issue is read off, and how its days and names are said. */
record Source(Texts texts, State state, LocalDate today, Issue issue) {

    LocalDate day(Instant at) {
        return at.atZone(Days.zone(state)).toLocalDate();
    }

    LocalDate dayOf(long meeting) {
        return Meetings.day(state.get(Meeting.class, meeting));
    }

    String quoted(String words) {
        return texts.get("issues.said", words);
    }

    String because(String reason) {
        return texts.get("issues.because", reason);
    }

    /** "Hannah + Ines". */
    String names(long duo) {
        HomeView.DuoFaces two = new Faces(state, today).of(state.get(Duo.class, duo));
        return texts.get("duo.names", two.sales().firstName(), two.marketing().firstName());
    }

    /** "#5 of “Winter 2026”". */
    String inItsCycle(Issue other) {
        return texts.get("issues.in-cycle", other.number(), state.get(Cycle.class, other.cycle()).name());
    }

    /** Into whose hands it was put, oldest first. */
    List<Assignment> assignments() {
        return state.stream(Assignment.class).filter(each -> each.issue() == issue.id()).toList();
    }
}
