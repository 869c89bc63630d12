package app.tandem.ui.stage.vote;

import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Meeting;
import app.tandem.model.Round;
import app.tandem.model.RoundKind;
import app.tandem.model.RoundStatus;
import app.tandem.model.RoundTotal;
import app.tandem.rules.Issues;
import app.tandem.rules.Ranking;
import app.tandem.rules.State;
import app.tandem.rules.Voting;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the vote came to.
 *
 * @param people who voted, 0 in a tally
 * @param dots that were given
 * @param hot how many are above the line
 * @param marked whether the line was followed, and issues at it are hot
 * @param rows those above the line first, then by rank; what is parked is no longer in question and stands last
 */
public record RevealView(boolean revealed, boolean tally, boolean sides, int people, int dots, int hot, boolean marked,
        List<Row> rows) {

    private static final Set<IssueState> BELOW = EnumSet.of(IssueState.RAISED, IssueState.PARKED);

    /** An issue with what it got; sides only where they may be shown. */
    public record Row(long issue, int number, int rank, String title, int total, @Nullable Integer sales,
            @Nullable Integer marketing, boolean above, IssueState state) {

        /** Keeps the rank among those above the line, those below it and those that are parked. */
        public static final Comparator<Row> IN_ORDER = Comparator.comparing(Row::above).reversed()
                .thenComparing(Row::parked);

        public boolean parked() {
            return state == IssueState.PARKED;
        }
    }

    public RevealView {
        rows = List.copyOf(rows);
    }

    public static RevealView none() {
        return new RevealView(false, false, false, 0, 0, 0, false, List.of());
    }

    public static RevealView of(State state, Meeting meeting) {
        List<Round> rounds = state.stream(Round.class)
                .filter(each -> each.cycle() == meeting.cycle() && each.status() == RoundStatus.REVEALED).toList();
        Optional<Round> widest = rounds.stream().max(Comparator.comparingInt(each -> each.issues().size()));
        return widest.map(each -> of(state, meeting, rounds, each)).orElseGet(RevealView::none);
    }

    private static RevealView of(State state, Meeting meeting, List<Round> rounds, Round widest) {
        Map<Long, RoundTotal> totals = new HashMap<>();
        rounds.forEach(round -> Voting.totals(state, round.id()).forEach(each -> totals.put(each.issue(), each)));
        Ranking ranking = Ranking.of(state, meeting.cycle());
        List<Issue> issues = ranked(state, meeting);
        boolean marked = issues.stream().anyMatch(each -> !BELOW.contains(each.state())
                && (ranking.above(each.id()) || ranking.tied(each.id())));
        List<Row> rows = issues.stream()
                .map(each -> row(each, totals.get(each.id()),
                        !BELOW.contains(each.state()) || !marked && ranking.above(each.id())))
                .sorted(Row.IN_ORDER).toList();
        boolean sides = !rows.isEmpty() && rows.stream().allMatch(each -> each.sales() != null);
        int hot = (int) rows.stream().filter(Row::above).count();
        int given = Voting.totals(state, widest.id()).stream().mapToInt(RoundTotal::total).sum();
        return new RevealView(true, widest.kind() == RoundKind.TALLY, sides, Voting.roll(state, widest.id()).size(),
                given, hot, marked, rows);
    }

    /** Also those that were parked since: what they got is not lost with them. */
    private static List<Issue> ranked(State state, Meeting meeting) {
        return Ranking.byRank(Issues.of(state, meeting.cycle()).filter(each -> each.standing().rank() != null)
                .filter(each -> each.state() != IssueState.MERGED && each.state() != IssueState.CARRIED).toList());
    }

    private static Row row(Issue issue, @Nullable RoundTotal total, boolean above) {
        Integer rank = issue.standing().rank();
        return new Row(issue.id(), issue.number(), rank == null ? 0 : rank, issue.title(),
                total == null ? 0 : total.total(), total == null ? null : total.sales(),
                total == null ? null : total.marketing(), above, issue.state());
    }

    /** The most that an issue got; its bar is the longest. */
    public int largest() {
        return Math.max(1, rows.stream().mapToInt(Row::total).max().orElse(1));
    }
}
