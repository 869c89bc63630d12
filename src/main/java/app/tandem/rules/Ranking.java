package app.tandem.rules;

import app.tandem.model.Cycle;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Round;
import app.tandem.model.RoundStatus;
import app.tandem.model.RoundTotal;
import app.tandem.model.Standing;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How a cycle's issues came out of the vote, and where the cut line falls.
 *
 * @param order ids of the issues that were voted on and are not parked, the highest first; ties by number
 * @param target how many hot buttons are wanted
 * @param above the issues above the cut line; a tie across the line is in neither this nor below
 * @param tied the issues of a tie across the line: voted on again, included, or settled with a reason
 */
public record Ranking(List<Long> order, int target, List<Long> above, List<Long> tied) {
    private static final Set<IssueState> OUT = EnumSet.of(IssueState.PARKED, IssueState.MERGED, IssueState.CARRIED);

    public Ranking {
        order = List.copyOf(order);
        above = List.copyOf(above);
        tied = List.copyOf(tied);
    }

    public boolean above(long issue) {
        return above.contains(issue);
    }

    public boolean tied(long issue) {
        return tied.contains(issue);
    }

    /** The ranking that holds now in a cycle; empty lists before a round was revealed. */
    public static Ranking of(State state, long cycle) {
        var target = target(state, state.get(Cycle.class, cycle));
        var ranked = byRank(Issues.of(state, cycle).filter(each -> each.standing().rank() != null)
                .filter(each -> !OUT.contains(each.state())).toList());
        var tied = acrossLine(ranked, target);
        var above = ranked.stream().limit(target).filter(each -> !tied.contains(each)).toList();
        return new Ranking(ids(ranked), target, ids(above), ids(tied));
    }

    /** Issues in the order of their rank, those that no round ranked last; ties by number. */
    public static List<Issue> byRank(List<Issue> issues) {
        return issues.stream().sorted(Comparator.comparingInt(Ranking::rank).thenComparingInt(Issue::number)).toList();
    }

    private static int rank(Issue issue) {
        var rank = issue.standing().rank();
        return rank == null ? Integer.MAX_VALUE : rank;
    }

    private static List<Issue> acrossLine(List<Issue> ranked, int target) {
        if (ranked.size() <= target || rank(ranked.get(target - 1)) != rank(ranked.get(target))) {
            return List.of();
        }
        var shared = rank(ranked.get(target));
        return ranked.stream().filter(each -> rank(each) == shared).toList();
    }

    private static List<Long> ids(List<Issue> issues) {
        return issues.stream().map(Issue::id).toList();
    }

    /** How many hot buttons a cycle wants on the day of the running meeting, or of the last move. */
    public static int target(State state, Cycle cycle) {
        var day = Meetings.running(state).map(Meetings::day)
                .orElseGet(() -> state.at().atZone(Days.zone(state)).toLocalDate());
        return Cycles.hotTarget(state, cycle, day);
    }

    /** Whether two results of one round are a single dot apart, and so as good as equal. */
    public static boolean asGoodAsEqual(RoundTotal one, RoundTotal other) {
        return one.round() == other.round() && Math.abs(one.total() - other.total()) == 1;
    }

    /**
     * Where each issue of a cycle stands by the rounds that are revealed: dots of its last round, and its rank. A
     * round among the tied only orders them, from the rank that they shared on.
     */
    static Map<Long, Standing> standings(State state, long cycle) {
        var standings = new HashMap<Long, Standing>();
        state.stream(Round.class).filter(each -> each.cycle() == cycle && each.status() == RoundStatus.REVEALED)
                .forEach(each -> count(state, each, standings));
        return standings;
    }

    private static void count(State state, Round round, Map<Long, Standing> standings) {
        int above = firstRank(round, standings) - 1;
        for (var total : Voting.totals(state, round.id())) {
            standings.put(total.issue(), new Standing(total.total(), above + total.rank(), null));
        }
    }

    private static int firstRank(Round round, Map<Long, Standing> standings) {
        var ranks = round.issues().stream().map(standings::get).filter(Objects::nonNull).map(Standing::rank)
                .filter(Objects::nonNull).distinct().toList();
        var allKnown = standings.keySet().containsAll(round.issues());
        return allKnown && ranks.size() == 1 ? ranks.getFirst() : 1;
    }

    /** The issues whose last revealed round is this one. */
    static List<Issue> lastIn(State state, Round round) {
        return round.issues().stream().filter(each -> lastRound(state, each) == round.id())
                .map(each -> state.get(Issue.class, each)).toList();
    }

    private static long lastRound(State state, long issue) {
        return state.stream(Round.class).filter(each -> each.status() == RoundStatus.REVEALED)
                .filter(each -> each.issues().contains(issue)).mapToLong(Round::id).max().orElse(0);
    }
}
