package app.tandem.ui.stage.group;

import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Meeting;
import app.tandem.model.Response;
import app.tandem.model.ResponseState;
import app.tandem.rules.Answers;
import app.tandem.rules.Issues;
import app.tandem.rules.State;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the room sees of issues: numbers, titles, answers; neither who gave them nor which side. */
record StageIssues(List<Line> issues, int left) {

    StageIssues {
        issues = List.copyOf(issues);
    }

    /** An issue and how many answers are in it. */
    record Line(long id, int number, String title, int answers) {}

    /** An answer with its number. */
    record Said(int number, String text) {}

    static StageIssues of(State state, Meeting meeting) {
        List<Issue> all = Issues.of(state, meeting.cycle()).toList();
        Map<Long, Long> standing = new HashMap<>();
        all.forEach(each -> standing.put(each.id(), top(each, all)));
        Map<Long, Integer> counts = new HashMap<>();
        state.stream(Response.class).map(Response::issue).filter(each -> each != null && standing.containsKey(each))
                .forEach(each -> counts.merge(standing.getOrDefault(each, 0L), 1, Integer::sum));
        int left = (int) state.stream(Response.class)
                .filter(each -> each.cycle() == meeting.cycle() && each.state() == ResponseState.NEW).count();
        return new StageIssues(all.stream()
                .filter(each -> each.state() != IssueState.MERGED && each.state() != IssueState.PARKED)
                .map(each -> new Line(each.id(), each.number(), each.title(), counts.getOrDefault(each.id(), 0)))
                .toList(), left);
    }

    private static long top(Issue issue, List<Issue> all) {
        Issue now = issue;
        while (now.links().mergedInto() != null) {
            long into = now.links().mergedInto();
            now = all.stream().filter(each -> each.id() == into).findFirst().orElseThrow();
        }
        return now.id();
    }

    static List<Said> said(State state, long issue) {
        return Answers.under(state, issue).stream().map(each -> new Said(each.number(), each.text())).toList();
    }
}
