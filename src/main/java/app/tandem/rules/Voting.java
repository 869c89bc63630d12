package app.tandem.rules;

import app.tandem.model.Ballot;
import app.tandem.model.Meeting;
import app.tandem.model.Roll;
import app.tandem.model.Round;
import app.tandem.model.RoundKind;
import app.tandem.model.RoundTotal;
import app.tandem.model.Side;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Questions about rounds of voting. Before a round is revealed they tell how many voted, never for what. */
public final class Voting {
    /** With fewer voters of a side, nothing is shown by side. */
    public static final int LEAST_OF_A_SIDE = 3;
    private static final int LEAST_USUAL_DOTS = 2;
    private static final int MOST_USUAL_DOTS = 7;
    private static final int USUAL_ON_ONE_ISSUE = 2;

    private Voting() {}

    /** The default of dots a person: a third of the issues, rounded up, 2 to 7. */
    public static int usualDots(int issues) {
        return Math.clamp(Math.ceilDiv(issues, 3), LEAST_USUAL_DOTS, MOST_USUAL_DOTS);
    }

    /** The default of dots on one issue: 2, at most the dots. */
    public static int usualOnOneIssue(int dots) {
        return Math.min(USUAL_ON_ONE_ISSUE, dots);
    }

    /** The one round that is open. */
    public static Optional<Round> open(State state) {
        return state.stream(Round.class).filter(Round::open).findFirst();
    }

    /** Who may vote in a round now, by id: those present of sales and of marketing. */
    public static List<Long> voters(State state, Round round) {
        return People.voters(state, state.get(Meeting.class, round.meeting()));
    }

    /** The marks of who has voted in a round. */
    public static List<Roll> roll(State state, long round) {
        return state.stream(Roll.class).filter(each -> each.round() == round).toList();
    }

    public static boolean hasVoted(State state, long round, long person) {
        return marked(state, round, person).isPresent();
    }

    static Optional<Roll> marked(State state, long round, long person) {
        return state.stream(Roll.class).filter(each -> each.round() == round && each.person() == person).findFirst();
    }

    /** What a round came to, the highest first; empty until it is revealed. */
    public static List<RoundTotal> totals(State state, long round) {
        return state.stream(RoundTotal.class).filter(each -> each.round() == round)
                .sorted(Comparator.comparingInt(RoundTotal::rank).thenComparingLong(RoundTotal::issue)).toList();
    }

    static List<Ballot> ballots(State state, long round) {
        return state.stream(Ballot.class).filter(each -> each.round() == round).toList();
    }

    /** How many of a side are ticked for a folded paper. */
    public static int papersTicked(State state, long round, Side side) {
        return (int) roll(state, round).stream().filter(each -> each.side() == side && each.paper()).count();
    }

    /** How many folded papers of a side are typed; never what stands on them. */
    public static int papersTyped(State state, long round, Side side) {
        var atConsole = roll(state, round).stream().filter(each -> each.side() == side && !each.paper()).count();
        return (int) (cast(state, round, side) - atConsole);
    }

    /** The hands counted so far in a tally, which the whole room sees, by the issue's id. */
    public static Map<Long, Integer> hands(State state, Round round) {
        var hands = new HashMap<Long, Integer>();
        if (round.kind() == RoundKind.TALLY) {
            ballots(state, round.id()).forEach(each -> hands.putAll(each.dots()));
        }
        return hands;
    }

    /** How many ballots of a side are in the box. */
    static long cast(State state, long round, Side side) {
        return ballots(state, round).stream().filter(each -> each.side() == side).count();
    }

    /** How many of a side are ticked on the roll. */
    static long ticked(State state, long round, Side side) {
        return roll(state, round).stream().filter(each -> each.side() == side).count();
    }

    /** Whether both sides have so many voters that nobody's vote shows through the totals of their side. */
    static boolean showsSides(State state, long round) {
        return List.of(Side.SALES, Side.MARKETING).stream()
                .allMatch(each -> Math.min(cast(state, round, each), ticked(state, round, each)) >= LEAST_OF_A_SIDE);
    }

    static int sum(List<Ballot> ballots, long issue) {
        return ballots.stream().map(Ballot::dots).map(each -> each.get(issue)).filter(Objects::nonNull)
                .mapToInt(Integer::intValue).sum();
    }

    static int sum(Map<Long, Integer> dots) {
        return dots.values().stream().mapToInt(Integer::intValue).sum();
    }
}
