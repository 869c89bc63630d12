package app.tandem.rules;

import app.tandem.model.Assignment;
import app.tandem.model.Cycle;
import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.rules.IssueMove.ReopenIssue;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Reopens an issue that was done or declined: in its own cycle while that is open, else as a new issue with a link. It
 * goes to the duo named, or back to its own; where that one ended, it needs a duo.
 */
final class Reopening {
    private Reopening() {}

    static void make(Draft draft, ReopenIssue move, Acting acting) {
        var old = draft.now().get(Issue.class, move.issue());
        var to = IssueLife.allowed(old, IssueEvent.REOPEN);
        var cycle = Meetings.needOpenCycle(draft.now());
        var today = Days.today(draft.now(), acting);
        var due = due(to, move.due(), today);
        var duo = duo(draft.now(), cycle, old, move.duo());
        var issue = old.cycle() == cycle.id()
                ? IssueLife.happen(draft, old, IssueEvent.REOPEN, today, move.reason())
                : IssueRules.renewed(draft, old, cycle.id(), to, move.reason());
        Forming.hand(draft, issue, duo, today, due);
    }

    /** A solution is due again where none was adopted. */
    private static @Nullable LocalDate due(IssueState to, @Nullable LocalDate given, LocalDate today) {
        if (to == IssueState.ASSIGNED) {
            return DueDates.orUsual(given, today, "due");
        }
        Refuse.unless(given == null, "due", "is for an issue that was declined; this one's solution is adopted",
                given);
        return null;
    }

    private static Duo duo(State state, Cycle cycle, Issue issue, @Nullable Long named) {
        if (named != null) {
            var duo = Forming.needWorking(state, named);
            Forming.needRoom(state, cycle, duo);
            return duo;
        }
        var own = state.stream(Assignment.class).filter(each -> each.issue() == issue.id())
                .max(Comparator.comparingLong(Assignment::id)).map(each -> state.get(Duo.class, each.duo()))
                .orElseThrow();
        var way = Duos.withRoom(state, cycle).findAny().isPresent() ? "name another one"
                : "no other has room, form one first";
        Refuse.unless(!own.working() || Forming.hasRoom(state, cycle, own), "duo",
                "has as many issues as a duo may have; " + way, Forming.names(state, own));
        return own;
    }
}
