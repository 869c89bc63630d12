package app.tandem.rules;

import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.rules.IssueMove.MarkHot;
import app.tandem.rules.IssueMove.UnmarkHot;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which issues are hot: those above the cut line of a revealed round, or others with the facilitator's reason. */
final class HotButtons {
    private HotButtons() {}

    static void mark(Draft draft, MarkHot move, Acting acting) {
        var issues = issues(draft, move.issues());
        issues.forEach(each -> IssueLife.allowed(each, IssueEvent.MARK_HOT));
        if (move.reason() == null) {
            needVoted(draft.now(), issues);
        }
        for (var issue : issues) {
            turn(draft, issue, IssueEvent.MARK_HOT, move.reason(), acting);
        }
    }

    static void unmark(Draft draft, UnmarkHot move, Acting acting) {
        issues(draft, move.issues()).forEach(each -> turn(draft, each, IssueEvent.UNMARK_HOT, null, acting));
    }

    /** Turns an issue hot, or back, with the facilitator's reason where there is one. */
    static void turn(Draft draft, Issue issue, IssueEvent event, @Nullable String reason, Acting acting) {
        var turned = IssueLife.happen(draft, issue, event, Days.today(draft.now(), acting), "");
        draft.put(turned.withStanding(turned.standing().withHotReason(reason)));
    }

    static void correct(Draft draft, Issue issue, String reason) {
        Refuse.unless(issue.standing().hotReason() != null, "issue", "is not hot for a reason of the facilitator's",
                issue.number());
        draft.put(issue.withStanding(issue.standing().withHotReason(reason)));
    }

    private static List<Issue> issues(Draft draft, List<Long> ids) {
        Refuse.unless(!ids.isEmpty(), "issues", "must be one at least", null);
        return ids.stream().distinct().map(each -> IssueRules.living(draft.now(), each)).toList();
    }

    /** Refuses what no vote put above the cut line. */
    private static void needVoted(State state, List<Issue> issues) {
        for (var issue : issues) {
            Refuse.unless(issue.standing().rank() != null, "issues",
                    "must have been on the ballot of a revealed round, or need a reason", issue.number());
        }
        var ranking = Ranking.of(state, issues.getFirst().cycle());
        for (var issue : issues) {
            Refuse.unless(ranking.above(issue.id()) || ranking.tied(issue.id()), "issues",
                    "must be above the cut line after " + ranking.target() + ", or need a reason", issue.number());
        }
        needWholeTie(state, ranking, issues);
    }

    /** A tie across the cut line is taken whole, unless it was voted on again or the facilitator says why. */
    private static void needWholeTie(State state, Ranking ranking, List<Issue> issues) {
        var marked = new HashSet<>(issues.stream().map(Issue::id).toList());
        var taken = issues.stream().filter(each -> ranking.tied(each.id())).findFirst();
        var left = ranking.tied().stream().filter(each -> !isHot(state, each, marked)).findFirst();
        if (taken.isPresent() && left.isPresent()) {
            throw Refuse.because("issues", "take part of a tie across the cut line (#"
                    + state.get(Issue.class, left.get()).number()
                    + " has as many): vote again among the tied, include them all, or give a reason",
                    taken.get().number());
        }
    }

    private static boolean isHot(State state, long issue, Set<Long> marked) {
        return marked.contains(issue) || state.get(Issue.class, issue).state() != IssueState.RAISED;
    }
}
