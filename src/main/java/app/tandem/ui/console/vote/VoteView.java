package app.tandem.ui.console.vote;

import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Meeting;
import app.tandem.model.Round;
import app.tandem.model.RoundStatus;
import app.tandem.model.Side;
import app.tandem.rules.Issues;
import app.tandem.rules.Meetings;
import app.tandem.rules.People;
import app.tandem.rules.State;
import app.tandem.rules.Voting;
import app.tandem.ui.controls.Face;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The vote as the console shows it: who has voted, how many papers are typed, never for what.
 *
 * @param round the open one, null before it
 * @param last the last one that was revealed and may be void, null for none
 * @param hands counted so far in a tally, before the whole room
 */
record VoteView(long meeting, @Nullable Round round, @Nullable Round last, List<Item> issues, List<Voter> voters,
        Papers sales, Papers marketing, Map<Long, Integer> hands) {

    /** An issue that may be voted on. */
    record Item(long id, int number, String title) {}

    /** Somebody who may vote. */
    record Voter(long id, Face face, boolean voted, boolean paper) {}

    /** Folded papers of a side: handed in, and typed. */
    record Papers(int ticked, int typed) {

        boolean agree() {
            return ticked == typed;
        }
    }

    VoteView {
        issues = List.copyOf(issues);
        voters = List.copyOf(voters);
        hands = Map.copyOf(hands);
    }

    static VoteView of(State state, Meeting meeting) {
        Round round = Voting.open(state).filter(each -> each.meeting() == meeting.id()).orElse(null);
        Round last = state.stream(Round.class).filter(each -> each.meeting() == meeting.id())
                .filter(each -> each.status() == RoundStatus.REVEALED).max(Comparator.comparingLong(Round::id))
                .orElse(null);
        Stream<Issue> issues = round == null
                ? Issues.of(state, meeting.cycle()).filter(each -> each.state() == IssueState.RAISED)
                : round.issues().stream().map(each -> state.get(Issue.class, each));
        return new VoteView(meeting.id(), round, last,
                issues.sorted(Comparator.comparingInt(Issue::number))
                        .map(each -> new Item(each.id(), each.number(), each.title())).toList(),
                voters(state, meeting, round), papers(state, round, Side.SALES), papers(state, round, Side.MARKETING),
                round == null ? Map.of() : Voting.hands(state, round));
    }

    private static List<Voter> voters(State state, Meeting meeting, @Nullable Round round) {
        return People.voters(state, meeting).stream().map(each -> new Voter(each,
                new Face(People.name(state, each), People.side(state, each, Meetings.day(meeting))),
                round != null && Voting.hasVoted(state, round.id(), each),
                round != null && Voting.roll(state, round.id()).stream()
                        .anyMatch(mark -> mark.person() == each && mark.paper())))
                .toList();
    }

    private static Papers papers(State state, @Nullable Round round, Side side) {
        return round == null ? new Papers(0, 0) : new Papers(Voting.papersTicked(state, round.id(), side),
                Voting.papersTyped(state, round.id(), side));
    }

    long count(Side side) {
        return voters.stream().filter(each -> each.face().side() == side).count();
    }

    int voted() {
        return (int) voters.stream().filter(Voter::voted).count();
    }

    Papers papers(Side side) {
        return side == Side.SALES ? sales : marketing;
    }
}
