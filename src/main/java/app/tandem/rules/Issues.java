package app.tandem.rules;

import app.tandem.model.Assignment;
import app.tandem.model.Decision;
import app.tandem.model.DecisionKind;
import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Proposal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Questions about issues, the duos that own them and what they wrote. */
public final class Issues {

    private Issues() {}

    /** A cycle's issues in the order of their numbers. */
    public static Stream<Issue> of(State state, long cycle) {
        return state.stream(Issue.class).filter(each -> each.cycle() == cycle)
                .sorted(Comparator.comparingInt(Issue::number));
    }

    /** A cycle's issues that stand for themselves, as they are counted: all but those merged into others. */
    public static Stream<Issue> standing(State state, long cycle) {
        return of(state, cycle).filter(each -> each.state() != IssueState.MERGED);
    }

    public static Optional<Assignment> assignment(State state, long issue) {
        return state.stream(Assignment.class).filter(each -> each.active() && each.issue() == issue).findFirst();
    }

    /** Whether an assignment ended for another duo, and not because its issue came to rest. */
    public static boolean givenOn(Assignment assignment) {
        return !assignment.active() && cameToRest(assignment).isEmpty();
    }

    /** The state in which an issue came to rest, for which an assignment ended; empty where it ended for a duo. */
    public static Optional<IssueState> cameToRest(Assignment assignment) {
        return Stream.of(IssueState.values()).filter(IssueState::settled)
                .filter(each -> IssueLife.words(each).equals(assignment.endReason())).findFirst();
    }

    /** The duo that owns an issue now; empty also where its duo ended. */
    public static Optional<Duo> duo(State state, long issue) {
        return assignment(state, issue).map(each -> state.get(Duo.class, each.duo())).filter(Duo::working);
    }

    /** Active, with no duo that works. */
    public static boolean needsDuo(State state, Issue issue) {
        return issue.state().active() && duo(state, issue.id()).isEmpty();
    }

    /** The active issues in the hands of a duo. */
    public static List<Issue> ownedBy(State state, long duo) {
        return state.stream(Assignment.class).filter(each -> each.active() && each.duo() == duo)
                .map(each -> state.get(Issue.class, each.issue())).filter(each -> each.state().active()).toList();
    }

    /** The versions of an issue's proposal, oldest first. */
    public static List<Proposal> proposals(State state, long issue) {
        return state.stream(Proposal.class).filter(each -> each.issue() == issue)
                .sorted(Comparator.comparingInt(Proposal::version)).toList();
    }

    /** The decisions on an issue, oldest first. */
    public static List<Decision> decisions(State state, long issue) {
        return state.stream(Decision.class).filter(each -> each.issue() != null && each.issue() == issue).toList();
    }

    /**
     * The day that an issue's trial is to be reviewed; empty once a later decision ended the trial. A trial goes on in
     * the issue that carries it on.
     */
    public static Optional<LocalDate> review(State state, long issue) {
        return lineage(state, issue).stream().flatMap(each -> decisions(state, each).reversed().stream()).findFirst()
                .filter(each -> each.kind() == DecisionKind.TRIAL).map(Decision::reviewOn);
    }

    /** An issue and those that it carries on, newest first: their trial, reports and trend run on. */
    public static List<Long> lineage(State state, long issue) {
        return Stream
                .iterate(Optional.of(issue), Optional::isPresent,
                        each -> each.flatMap(one -> carriedFrom(state, one)).map(Issue::id))
                .map(Optional::orElseThrow).toList();
    }

    /** The issue of an earlier cycle that this one carries on. */
    public static Optional<Issue> carriedFrom(State state, long issue) {
        return Optional.ofNullable(state.get(Issue.class, issue).links().from())
                .map(each -> state.get(Issue.class, each)).filter(each -> each.state() == IssueState.CARRIED);
    }
}
