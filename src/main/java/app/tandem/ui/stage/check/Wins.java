package app.tandem.ui.stage.check;

import app.tandem.model.Credit;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Meeting;
import app.tandem.model.Report;
import app.tandem.model.Side;
import app.tandem.model.Slot;
import app.tandem.model.SlotKind;
import app.tandem.rules.Issues;
import app.tandem.rules.Reports;
import app.tandem.rules.Slots;
import app.tandem.rules.State;
import app.tandem.ui.console.meeting.NextView;
import app.tandem.ui.controls.IssueStatus;
import app.tandem.ui.controls.Trend;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a check ends on.
 *
 * @param others what is under way without a report here, and can be done too
 * @param next the meeting that is planned, or the day that the cadence suggests
 */
public record Wins(List<Win> wins, List<Win> others, List<Thanks> thanks, List<Trial> trials, NextView next) {

    /**
     * What works of an issue.
     *
     * @param working empty where nothing was reported
     * @param trend null where the room's rating tells none
     * @param closes whether the issue can be done now
     */
    public record Win(long issue, int number, String title, String working, IssueStatus status, @Nullable Trend trend,
            boolean closes) {}

    /** Credit from one side to the other. */
    public record Thanks(String words, Side to, int number, String title) {}

    /** A decision on trial, and when it is reviewed. */
    public record Trial(int number, String title, LocalDate review) {}

    public Wins {
        wins = List.copyOf(wins);
        others = List.copyOf(others);
        thanks = List.copyOf(thanks);
        trials = List.copyOf(trials);
    }

    public static Wins of(State state, Meeting check) {
        List<Report> reports = Slots.of(state, check.id()).stream().filter(each -> each.kind() == SlotKind.REPORT)
                .map(Slot::issue).flatMap(each -> Reports.at(state, check.id(), each).stream()).toList();
        Set<Long> reported = reports.stream().map(Report::issue).collect(Collectors.toSet());
        return new Wins(
                reports.stream().map(each -> win(state, check, state.get(Issue.class, each.issue()), each.working()))
                        .toList(),
                Issues.of(state, check.cycle()).filter(each -> closes(each) && !reported.contains(each.id()))
                        .map(each -> win(state, check, each, "")).toList(),
                reports.stream().flatMap(each -> thanks(state, each)).toList(),
                Issues.of(state, check.cycle()).flatMap(each -> trial(state, each).stream()).toList(),
                NextView.of(state, check));
    }

    private static Win win(State state, Meeting check, Issue issue, String working) {
        return new Win(issue.id(), issue.number(), issue.title(), working, IssueStatus.of(issue.state()),
                Course.of(state, check, issue.id()).trend(), closes(issue));
    }

    private static boolean closes(Issue issue) {
        return issue.state() == IssueState.IN_PROGRESS || issue.state() == IssueState.WORKING;
    }

    private static Stream<Thanks> thanks(State state, Report report) {
        Issue issue = state.get(Issue.class, report.issue());
        Credit credit = report.credit();
        return credit == null ? Stream.empty()
                : Stream.of(new Thanks(credit.words(), credit.to(), issue.number(), issue.title()));
    }

    private static Optional<Trial> trial(State state, Issue issue) {
        return issue.state().underWay()
                ? Issues.review(state, issue.id()).map(each -> new Trial(issue.number(), issue.title(), each))
                : Optional.empty();
    }
}
