package app.tandem.rules;

import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Links;
import app.tandem.model.ResponseState;
import app.tandem.model.Round;
import app.tandem.model.RoundStatus;
import app.tandem.model.Standing;
import app.tandem.model.Success;
import app.tandem.model.Text;
import app.tandem.model.TextRule;
import app.tandem.model.Touches;
import app.tandem.rules.IssueMove.BringBack;
import app.tandem.rules.IssueMove.CorrectHotReason;
import app.tandem.rules.IssueMove.CorrectIssue;
import app.tandem.rules.IssueMove.CorrectReason;
import app.tandem.rules.IssueMove.FinishIssue;
import app.tandem.rules.IssueMove.GroupResponses;
import app.tandem.rules.IssueMove.MarkHot;
import app.tandem.rules.IssueMove.MeasureIssue;
import app.tandem.rules.IssueMove.MergeIssue;
import app.tandem.rules.IssueMove.ParkIssue;
import app.tandem.rules.IssueMove.ParkRest;
import app.tandem.rules.IssueMove.RaiseIssue;
import app.tandem.rules.IssueMove.ReopenIssue;
import app.tandem.rules.IssueMove.SortIssue;
import app.tandem.rules.IssueMove.SplitIssue;
import app.tandem.rules.IssueMove.UngroupResponses;
import app.tandem.rules.IssueMove.UnmarkHot;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What comes of each {@link IssueMove}. */
final class IssueRules {
    private IssueRules() {}

    static void make(Draft draft, IssueMove move, Acting acting) {
        switch (move) {
            case RaiseIssue raise -> raise(draft, raise);
            case GroupResponses group -> group(draft, group);
            case UngroupResponses ungroup -> ungroup(draft, ungroup.responses());
            case MergeIssue merge -> merge(draft, merge);
            case SplitIssue split -> split(draft, split);
            case CorrectIssue correct -> draft.put(
                    issue(draft, correct.issue()).withTexts(correct.title(), correct.detail()));
            case SortIssue sort -> draft.put(issue(draft, sort.issue()).withSorting(sort.touches(), tags(sort.tags())));
            case MeasureIssue measure -> draft.put(issue(draft, measure.issue()).withSuccess(
                    new Success(measure.measure(), measure.baseline(), measure.target(), measure.unit())));
            case MarkHot hot -> HotButtons.mark(draft, hot, acting);
            case UnmarkHot unmark -> HotButtons.unmark(draft, unmark, acting);
            case ParkIssue park -> park(draft, park, acting);
            case ParkRest rest -> parkRest(draft, rest, acting);
            case BringBack back -> bringBack(draft, issue(draft, back.issue()), acting);
            case FinishIssue finish -> finish(draft, finish, acting);
            case ReopenIssue reopen -> Reopening.make(draft, reopen, acting);
            case CorrectHotReason correct -> HotButtons.correct(draft, issue(draft, correct.issue()), correct.reason());
            case CorrectReason correct -> correctReason(draft, issue(draft, correct.issue()), correct.reason());
        }
    }

    private static void correctReason(Draft draft, Issue issue, String reason) {
        Refuse.unless(issue.links().reason() != null, "issue", "has no reason to correct", issue.number());
        var rule = issue.state() == IssueState.DONE ? TextRule.CLOSING_NOTE : TextRule.REASON;
        var problem = Text.problem(reason, rule);
        Refuse.unless(problem.isEmpty(), "reason", problem, reason);
        draft.put(issue.withLinks(issue.links().withReason(reason)));
    }

    private static Issue issue(Draft draft, long id) {
        return draft.now().get(Issue.class, id);
    }

    /** An issue that is about to change its state, of a cycle that is open. */
    static Issue living(State state, long id) {
        var issue = state.get(Issue.class, id);
        Meetings.needOpen(state, issue.cycle());
        return issue;
    }

    private static void raise(Draft draft, RaiseIssue move) {
        var cycle = Meetings.needOpenCycle(draft.now());
        var touches = move.touches() == null ? Touches.BOTH : move.touches();
        var issue = draft.put(new Issue(draft.newId(), cycle.id(), number(draft, cycle.id()), move.title(),
                move.detail(), touches, tags(move.tags()), IssueState.RAISED, Standing.NONE, Success.NONE, Links.NONE));
        var responses = move.responses();
        if (responses != null && !responses.isEmpty()) {
            Answers.moveInto(draft, issue, responses);
        }
    }

    private static int number(Draft draft, long cycle) {
        return (int) draft.next("issue/" + cycle);
    }

    private static List<String> tags(@Nullable List<String> tags) {
        return tags == null ? List.of() : tags.stream().distinct().toList();
    }

    private static void group(Draft draft, GroupResponses move) {
        var issue = living(draft.now(), move.issue());
        needRaised(issue, "issue");
        Answers.moveInto(draft, issue, move.responses());
    }

    private static void ungroup(Draft draft, List<Long> responses) {
        for (var response : Answers.named(draft.now(), responses)) {
            Refuse.unless(response.state() == ResponseState.MERGED, "responses", "must be in an issue",
                    response.number());
            Answers.needLoose(draft.now(), response);
            draft.put(response.asNew());
        }
    }

    private static void merge(Draft draft, MergeIssue move) {
        var issue = living(draft.now(), move.issue());
        var into = issue(draft, move.into());
        var merged = IssueLife.allowed(issue, IssueEvent.MERGE);
        Refuse.unless(into.id() != issue.id(), "into", "must be another issue", into.number());
        Refuse.unless(into.cycle() == issue.cycle(), "into", "must be of the same cycle", into.number());
        needRaised(into, "into");
        needUncounted(draft.now(), issue, "merged");
        draft.put(issue.withState(merged, issue.links().withMergedInto(into.id())));
    }

    private static void split(Draft draft, SplitIssue move) {
        var issue = living(draft.now(), move.issue());
        var raised = IssueLife.allowed(issue, IssueEvent.SPLIT);
        needRaised(issue(draft, Objects.requireNonNull(issue.links().mergedInto())), "issue");
        needUncounted(draft.now(), issue, "split");
        draft.put(issue.withState(raised, issue.links().withMergedInto(null)));
    }

    private static void needRaised(Issue issue, String field) {
        Refuse.unless(issue.state() == IssueState.RAISED, field,
                "must be raised, this one is " + IssueLife.words(issue.state()), issue.number());
    }

    /** Refuses while a round that counts stands on the issues as they are. */
    private static void needUncounted(State state, Issue issue, String what) {
        var round = state.stream(Round.class)
                .filter(each -> each.cycle() == issue.cycle() && each.status() != RoundStatus.VOID).findFirst();
        Refuse.unless(round.isEmpty(), "issue", "cannot be " + what + " while a round is "
                + round.map(each -> IssueLife.words(each.status())).orElse(""), issue.number());
    }

    private static void park(Draft draft, ParkIssue move, Acting acting) {
        IssueLife.happen(draft, living(draft.now(), move.issue()), IssueEvent.PARK, Days.today(draft.now(), acting),
                move.reason());
    }

    private static void parkRest(Draft draft, ParkRest move, Acting acting) {
        var cycle = Meetings.needOpenCycle(draft.now());
        var rest = Issues.of(draft.now(), cycle.id()).filter(each -> each.state() == IssueState.RAISED).toList();
        Refuse.unless(!rest.isEmpty(), "issues", "must be raised and not hot, and none is", null);
        var today = Days.today(draft.now(), acting);
        rest.forEach(each -> IssueLife.happen(draft, each, IssueEvent.PARK, today, move.reason()));
    }

    private static void bringBack(Draft draft, Issue issue, Acting acting) {
        var raised = IssueLife.allowed(issue, IssueEvent.BRING_BACK);
        var cycle = Meetings.needOpenCycle(draft.now());
        if (issue.cycle() == cycle.id()) {
            var back = IssueLife.happen(draft, issue, IssueEvent.BRING_BACK, Days.today(draft.now(), acting), "");
            draft.put(back.withLinks(back.links().withReason(null))
                    .withStanding(back.standing().withHotReason(null)));
        } else {
            renewed(draft, issue, cycle.id(), raised, null);
        }
    }

    /** A new issue of the open cycle that goes on from one of a closed cycle; one of each is enough. */
    static Issue renewed(Draft draft, Issue from, long cycle, IssueState state, @Nullable String reason) {
        successor(draft.now(), from, cycle).ifPresent(each -> {
            throw Refuse.because("issue", "goes on already, as #" + each.number() + " of the open cycle",
                    from.number());
        });
        return draft.put(new Issue(draft.newId(), cycle, number(draft, cycle), from.title(), from.detail(),
                from.touches(), from.tags(), state, Standing.NONE, from.success(),
                new Links(null, from.id(), reason, 0)));
    }

    private static Optional<Issue> successor(State state, Issue from, long cycle) {
        return Issues.of(state, cycle).filter(each -> Long.valueOf(from.id()).equals(each.links().from())).findFirst();
    }

    private static void finish(Draft draft, FinishIssue move, Acting acting) {
        var issue = living(draft.now(), move.issue());
        IssueLife.allowed(issue, IssueEvent.FINISH);
        var meeting = Meetings.running(draft.now())
                .orElseThrow(() -> Refuse.because("issue", "is done only when a running meeting confirms it",
                        issue.number()));
        var done = IssueLife.happen(draft, issue, IssueEvent.FINISH, Meetings.day(meeting), move.note());
        draft.put(done.withLinks(done.links().withProgress(100)));
    }
}
