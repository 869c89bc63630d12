package app.tandem.rules;

import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Response;
import app.tandem.model.ResponseState;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Questions about answers, and the rule by which they move into an issue. */
public final class Answers {
    private Answers() {}

    /** The answers under an issue, with those of the issues that were merged into it, in the order of entry. */
    public static List<Response> under(State state, long issue) {
        var issues = withMerged(state, issue);
        return state.stream(Response.class).filter(each -> each.issue() != null && issues.contains(each.issue()))
                .toList();
    }

    private static Set<Long> withMerged(State state, long issue) {
        var found = new HashSet<>(Set.of(issue));
        var merged = state.stream(Issue.class).filter(each -> each.links().mergedInto() != null).toList();
        boolean more = true;
        while (more) {
            more = merged.stream().filter(each -> found.contains(each.links().mergedInto()))
                    .filter(each -> found.add(each.id())).count() > 0;
        }
        return found;
    }

    /** The answers that a move names, each once; refuses none at all. */
    static List<Response> named(State state, List<Long> ids) {
        Refuse.unless(!ids.isEmpty(), "responses", "must be one at least", null);
        return ids.stream().distinct().map(each -> state.get(Response.class, each)).toList();
    }

    /** Moves answers into a raised issue, out of where they were: new, parked, or in another raised issue. */
    static void moveInto(Draft draft, Issue issue, List<Long> ids) {
        for (var response : named(draft.now(), ids)) {
            Refuse.unless(response.cycle() == issue.cycle(), "responses", "must be of the issue's cycle",
                    response.number());
            needLoose(draft.now(), response);
            draft.put(response.mergedInto(issue.id()));
        }
    }

    /** Refuses an answer whose issue is no longer merely raised. */
    static void needLoose(State state, Response response) {
        if (response.state() == ResponseState.MERGED && response.issue() != null) {
            var issue = state.get(Issue.class, response.issue());
            Refuse.unless(issue.state() == IssueState.RAISED, "responses", "stay in their issue, #"
                    + issue.number() + " is " + IssueLife.words(issue.state()), response.number());
        }
    }
}
