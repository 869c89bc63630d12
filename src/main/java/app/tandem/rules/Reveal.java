package app.tandem.rules;

import app.tandem.model.Assignment;
import app.tandem.model.Ballot;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Round;
import app.tandem.model.RoundKind;
import app.tandem.model.RoundTotal;
import app.tandem.model.Side;
import app.tandem.model.Standing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a round ends: its totals are shown, and taken back again where the round turns out to be void. */
final class Reveal {
    private Reveal() {}

    static void make(Draft draft, Round round) {
        needEqualCounts(draft.now(), round, Side.SALES);
        needEqualCounts(draft.now(), round, Side.MARKETING);
        var withSides = settleSides(draft, round);
        putTotals(draft, round, withSides);
        draft.put(round.revealed(withSides));
        restand(draft, round);
    }

    private static void needEqualCounts(State state, Round round, Side side) {
        var ticked = Voting.ticked(state, round.id(), side);
        var cast = Voting.cast(state, round.id(), side);
        Refuse.unless(ticked == cast, "round", "has " + ticked + " of " + IssueLife.words(side)
                + " ticked on the roll and " + cast + " of their ballots; both must agree before it is revealed", cast);
    }

    /** Drops the side from every ballot unless both sides have enough voters; whether totals show sides. */
    static boolean settleSides(Draft draft, Round round) {
        var shown = round.kind() == RoundKind.DOTS && Voting.showsSides(draft.now(), round.id());
        if (!shown) {
            Voting.ballots(draft.now(), round.id()).forEach(each -> draft.put(each.withoutSide()));
        }
        return shown;
    }

    private static void putTotals(Draft draft, Round round, boolean withSides) {
        var ballots = Voting.ballots(draft.now(), round.id());
        var sums = round.issues().stream().map(each -> Voting.sum(ballots, each)).toList();
        for (int place = 0; place < sums.size(); place++) {
            var sum = sums.get(place);
            var rank = 1 + (int) sums.stream().filter(each -> each > sum).count();
            var issue = round.issues().get(place);
            draft.put(new RoundTotal(draft.newId(), round.id(), issue, sum, of(ballots, Side.SALES, issue, withSides),
                    of(ballots, Side.MARKETING, issue, withSides), rank));
        }
    }

    private static @Nullable Integer of(List<Ballot> ballots, Side side, long issue, boolean withSides) {
        return withSides ? Voting.sum(ballots.stream().filter(each -> each.side() == side).toList(), issue) : null;
    }

    /** Lets the issues of a round stand as the rounds that count say now. */
    private static void restand(Draft draft, Round round) {
        var standings = Ranking.standings(draft.now(), round.cycle());
        for (var id : round.issues()) {
            var issue = draft.now().get(Issue.class, id);
            var standing = standings.getOrDefault(id, Standing.NONE);
            draft.put(issue.withStanding(standing.withHotReason(issue.standing().hotReason())));
        }
    }

    /** Voids a revealed round: what it made hot is raised again, and ranks are what the round before said. */
    static void takeBack(Draft draft, Round round, String reason, Acting acting) {
        var made = madeHot(draft.now(), round);
        made.stream().filter(each -> assignedSince(draft.now(), each, round)).findFirst().ifPresent(each -> {
            throw Refuse.because("round", "can be void only until an issue that it made hot has a duo",
                    each.number());
        });
        made.stream().filter(each -> each.state() == IssueState.HOT)
                .forEach(each -> HotButtons.turn(draft, each, IssueEvent.UNMARK_HOT, null, acting));
        draft.put(round.voided(reason, round.sidesShown()));
        restand(draft, round);
    }

    /** What is or was hot by this round: without a reason of the facilitator's, or with one that settled its tie. */
    private static List<Issue> madeHot(State state, Round round) {
        var made = new ArrayList<>(Ranking.lastIn(state, round));
        var ranking = Ranking.of(state, round.cycle());
        made.removeIf(each -> each.standing().hotReason() != null && !ranking.tied(each.id()));
        return made;
    }

    /** Whether an issue got a duo after a round was opened; ids count on. */
    private static boolean assignedSince(State state, Issue issue, Round round) {
        return state.stream(Assignment.class).anyMatch(each -> each.issue() == issue.id() && each.id() > round.id());
    }
}
