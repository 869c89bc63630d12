package app.tandem.rules;

import app.tandem.model.Assignment;
import app.tandem.model.Cycle;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Links;
import app.tandem.model.Standing;
import java.time.LocalDate;

/**
 * Carries issues over into the next cycle. An issue ends where it was and begins anew there, with a link, its words and
 * its measure of success; proposals, decisions and trends are found over the link. Its duo stays the same row.
 */
record CarryOver(Draft draft, Cycle next, LocalDate today, LocalDate due) {

    void carry(Issue issue) {
        var assignment = Issues.assignment(draft.now(), issue.id());
        var to = anew(issue.state());
        IssueLife.happen(draft, issue, IssueEvent.CARRY, today, "");
        var begun = begin(issue, to);
        assignment.ifPresent(each -> draft.put(Assignment.of(draft.newId(), begun.id(), each.duo(), today,
                to == IssueState.ASSIGNED ? due : null)));
    }

    /** How an issue begins: what was adopted goes on, what has a duo keeps it, all else is raised again. */
    private static IssueState anew(IssueState state) {
        if (state.underWay()) {
            return IssueState.IN_PROGRESS;
        }
        return state.active() ? IssueState.ASSIGNED : IssueState.RAISED;
    }

    private Issue begin(Issue old, IssueState state) {
        var number = (int) draft.next("issue/" + next.id());
        var progress = state == IssueState.IN_PROGRESS ? old.links().progress() : 0;
        return draft.put(new Issue(draft.newId(), next.id(), number, old.title(), old.detail(), old.touches(),
                old.tags(), state, Standing.NONE, old.success(), new Links(null, old.id(), null, progress)));
    }
}
