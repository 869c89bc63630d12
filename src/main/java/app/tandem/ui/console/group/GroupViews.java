package app.tandem.ui.console.group;

import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Meeting;
import app.tandem.model.Response;
import app.tandem.model.ResponseState;
import app.tandem.rules.Act;
import app.tandem.rules.History;
import app.tandem.rules.Issues;
import app.tandem.rules.State;
import app.tandem.ui.console.group.GroupView.Card;
import app.tandem.ui.console.group.GroupView.Deed;
import app.tandem.ui.console.group.GroupView.Inside;
import app.tandem.ui.console.group.GroupView.Loose;
import app.tandem.ui.console.group.GroupView.Parked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the groups off a state, in one pass over answers and issues. */
final class GroupViews {

    private final List<Issue> issues;
    private final Map<Long, List<Response>> under = new HashMap<>();
    private final Map<Long, List<Issue>> merged = new HashMap<>();

    private GroupViews(List<Issue> issues, List<Response> answers) {
        this.issues = issues;
        answers.stream().filter(each -> each.issue() != null).forEach(
                each -> under.computeIfAbsent(Objects.requireNonNull(each.issue()), _ -> new ArrayList<>()).add(each));
        issues.stream().filter(each -> each.links().mergedInto() != null)
                .forEach(each -> merged.computeIfAbsent(Objects.requireNonNull(each.links().mergedInto()),
                        _ -> new ArrayList<>()).add(each));
    }

    static GroupView of(State state, Meeting meeting) {
        List<Issue> issues = Issues.of(state, meeting.cycle()).toList();
        List<Response> answers = state.stream(Response.class).filter(each -> each.cycle() == meeting.cycle()).toList();
        GroupViews views = new GroupViews(issues, answers);
        List<Loose> loose = answers.stream().filter(each -> each.state() == ResponseState.NEW)
                .map(each -> new Loose(each.id(), each.number(), each.text())).toList();
        return new GroupView(answers.size(), loose, views.cards(), views.parked(answers),
                History.undoable(state, null).map(GroupViews::deed).orElse(null));
    }

    private List<Card> cards() {
        return issues.stream().filter(each -> each.state() != IssueState.MERGED && each.state() != IssueState.PARKED)
                .map(this::card).toList();
    }

    private Card card(Issue issue) {
        List<Inside> inside = new ArrayList<>();
        collect(issue, false, inside);
        return new Card(issue.id(), issue.number(), issue.title(), issue.detail(),
                issue.state() == IssueState.RAISED, inside);
    }

    private void collect(Issue issue, boolean deep, List<Inside> into) {
        under.getOrDefault(issue.id(), List.of())
                .forEach(each -> into.add(new Inside(each.id(), each.number(), each.text(), false, deep)));
        for (Issue each : merged.getOrDefault(issue.id(), List.of())) {
            into.add(new Inside(each.id(), each.number(), each.title(), true, deep));
            collect(each, true, into);
        }
    }

    private List<Parked> parked(List<Response> answers) {
        List<Parked> parked = new ArrayList<>();
        answers.stream().filter(each -> each.state() == ResponseState.PARKED)
                .forEach(each -> parked.add(new Parked(each.id(), each.number(), each.text(), false, null)));
        issues.stream().filter(each -> each.state() == IssueState.PARKED).forEach(each -> parked
                .add(new Parked(each.id(), each.number(), each.title(), true, each.links().reason())));
        return parked;
    }

    private static @Nullable Deed deed(Act act) {
        return switch (act.barrier() == null ? act.name() : "") {
            case "groupResponses", "mergeIssue" -> Deed.MERGE;
            case "raiseIssue" -> Deed.RAISE;
            case "ungroupResponses", "splitIssue" -> Deed.SPLIT;
            case "correctIssue" -> Deed.RENAME;
            case "parkResponses", "parkIssue" -> Deed.PARK;
            default -> null;
        };
    }
}
