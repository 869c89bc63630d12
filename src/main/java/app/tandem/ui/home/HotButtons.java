package app.tandem.ui.home;

import app.tandem.model.Assignment;
import app.tandem.model.Cycle;
import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Meeting;
import app.tandem.rules.Issues;
import app.tandem.rules.Meetings;
import app.tandem.rules.Ranking;
import app.tandem.rules.State;
import app.tandem.rules.Trends;
import app.tandem.ui.controls.IssueStatus;
import app.tandem.ui.controls.Trend;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the table of hot buttons says of each. */
public record HotButtons(State state, Faces faces, Cycle cycle, LocalDate today) {

    /** The issues of a cycle that were hot, whatever became of them, the highest first. */
    public static List<Issue> of(State state, Cycle cycle) {
        return Ranking.byRank(Issues.of(state, cycle.id()).filter(each -> wasHot(state, each)).toList());
    }

    /** How many the cycle has that is open, or was last. */
    public static int count(State state) {
        return Meetings.currentCycle(state).map(each -> of(state, each).size()).orElse(0);
    }

    /** The duo that owns an issue, or the last that did. */
    public static Optional<Duo> duo(State state, long issue) {
        return state.stream(Assignment.class).filter(each -> each.issue() == issue)
                .max(Comparator.comparingLong(Assignment::id)).map(each -> state.get(Duo.class, each.duo()));
    }

    private static boolean wasHot(State state, Issue issue) {
        return switch (issue.state()) {
            case HOT, ASSIGNED, SOLUTION_READY, PRESENTED, IN_PROGRESS, WORKING, STUCK, DONE -> true;
            case PARKED, DECLINED, CARRIED -> duo(state, issue.id()).isPresent();
            case RAISED, MERGED -> false;
        };
    }

    public HomeView.HotButton view(Issue issue) {
        List<Trends.Point> points = Trends.of(state, issue.id()).stream().filter(each -> Trends.over(state, each))
                .toList();
        Trends.Trend trend = points.isEmpty() ? null : points.getLast().trend();
        return new HomeView.HotButton(issue.id(), issue.number(), issue.title(), owners(issue), status(issue),
                points.stream().map(each -> HomeViews.mean(each.mean())).toList(), earlier(points),
                HomeViews.way(trend), due(issue), stale(issue));
    }

    private HomeView.@Nullable Earlier earlier(List<Trends.Point> points) {
        return points.isEmpty() || points.getLast().mean() != null ? null
                : Optional.ofNullable(points.getLast().before()).map(each -> new HomeView.Earlier(
                        each.mean().rounded(9).doubleValue(),
                        Meetings.day(state.get(Meeting.class, each.meeting())))).orElse(null);
    }

    private HomeView.@Nullable DuoFaces owners(Issue issue) {
        Optional<Duo> duo = issue.state().active() ? Issues.duo(state, issue.id()) : duo(state, issue.id());
        return duo.map(faces::of).orElse(null);
    }

    private IssueStatus status(Issue issue) {
        return Issues.needsDuo(state, issue) ? IssueStatus.NEEDS_A_DUO : IssueStatus.of(issue.state());
    }

    private @Nullable LocalDate due(Issue issue) {
        boolean awaited = issue.state() == IssueState.ASSIGNED || issue.state() == IssueState.SOLUTION_READY;
        return awaited ? Issues.assignment(state, issue.id()).map(Assignment::due).orElse(null) : null;
    }

    private @Nullable Integer stale(Issue issue) {
        return Trends.stale(state, issue, today)
                ? (int) Trends.daysWithoutWord(state, issue, today).orElseThrow()
                : null;
    }
}
