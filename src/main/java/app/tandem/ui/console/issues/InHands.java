package app.tandem.ui.console.issues;

import app.tandem.model.Assignment;
import app.tandem.model.Duo;
import app.tandem.model.IssueState;
import app.tandem.rules.Issues;
import app.tandem.ui.Texts;
import app.tandem.ui.console.issues.Story.Correction;
import app.tandem.ui.console.issues.Story.Event;
import app.tandem.ui.console.issues.Story.Words;
import app.tandem.ui.controls.IssueStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In whose hands an issue was, and since when. */
record InHands(Source source) {

    void tell(Life life) {
        Assignment before = null;
        Assignment corrected = source.assignments().stream().filter(Issues::givenOn).reduce((one, later) -> later)
                .orElse(null);
        for (Assignment each : source.assignments()) {
            if (before != null && finished(before)) {
                life.before(each.id(), new Event(IssueStatus.DONE, texts().get("status.done"), before.endedOn(),
                        List.of(), null));
            }
            life.at(each.id(), assigned(each, before, before != null && before.equals(corrected)));
            ended(each).ifPresent(life::on);
            before = each;
        }
    }

    private Texts texts() {
        return source.texts();
    }

    private static boolean finished(Assignment assignment) {
        return Issues.cameToRest(assignment).filter(each -> each == IssueState.DONE).isPresent();
    }

    private Event assigned(Assignment now, @Nullable Assignment before, boolean correctable) {
        String why = before == null || !Issues.givenOn(before) ? null : before.endReason();
        List<String> said = new ArrayList<>();
        LocalDate due = now.due();
        if (due != null) {
            said.add(texts().get("issue.due", texts().days().day(due, source.today())));
        }
        if (why != null) {
            said.add(source.because(why));
        }
        return new Event(IssueStatus.ASSIGNED, headline(now, before), now.since(), said,
                why == null || !correctable ? null
                        : new Correction(Correction.Kind.REASSIGNED, source.issue().id(),
                                List.of(new Words("reason", texts().get("issues.reason"), why))));
    }

    private String headline(Assignment now, @Nullable Assignment before) {
        String names = source.names(now.duo());
        boolean reopened = before != null && Issues.cameToRest(before)
                .filter(each -> each == IssueState.DONE || each == IssueState.DECLINED).isPresent();
        return reopened ? texts().get("issues.reopened", names) : texts().get("issues.assigned", names);
    }

    /** A duo that ended while the issue was in its hands. */
    private Optional<Event> ended(Assignment assignment) {
        Duo duo = source.state().get(Duo.class, assignment.duo());
        LocalDate on = duo.endedOn();
        LocalDate until = assignment.endedOn();
        if (on == null || until != null && !until.isAfter(on)) {
            return Optional.empty();
        }
        return Optional.of(new Event(IssueStatus.NEEDS_A_DUO, texts().get("status.needs-a-duo"), on,
                List.of(texts().get("issues.duo-ended", source.names(duo.id())),
                        source.because(Objects.requireNonNullElse(duo.endReason(), ""))),
                null));
    }
}
