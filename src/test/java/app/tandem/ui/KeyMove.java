package app.tandem.ui;

import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.MeetingKind;
import app.tandem.model.Pairing;
import app.tandem.model.Pairing.Pair;
import app.tandem.model.Response;
import app.tandem.model.ResponseSide;
import app.tandem.model.ResponseState;
import app.tandem.model.Row;
import app.tandem.model.Step;
import app.tandem.rules.DuoMove;
import app.tandem.rules.ForumMove;
import app.tandem.rules.IssueMove;
import app.tandem.rules.Meetings;
import app.tandem.rules.Move;
import app.tandem.rules.Ranking;
import app.tandem.rules.State;
import java.util.List;
import java.util.function.Predicate;

/**
 * For the steps where much is seen a move that is usual there, and that can be undone and redone again and again; what
 * is only switched back, as a tick on the roll of a vote, cannot be redone.
 */
final class KeyMove {

    private final State state;
    private final long meeting;

    private KeyMove(State state) {
        this.state = state;
        this.meeting = Meetings.running(state).orElseThrow().id();
    }

    /** The kind of meeting that a step is looked at in. */
    static MeetingKind meeting(Step step) {
        return switch (step) {
            case GROUP, CLARIFY, REVEAL, PAIR -> MeetingKind.PRIORITIZE;
            default -> MeetingKind.OPEN_FORUM;
        };
    }

    static Move of(State state, Step step) {
        KeyMove here = new KeyMove(state);
        return switch (step) {
            case SHARING, WRITING -> new ForumMove.Respond(here.meeting, "Report back on the leads from the trade fair",
                    ResponseSide.SALES, null, true);
            case WALL -> new ForumMove.ParkResponses(List.of(here.first(Response.class, each -> true).id()));
            case GROUP -> new IssueMove.GroupResponses(here.issue().id(),
                    List.of(here.first(Response.class, each -> each.state() == ResponseState.NEW).id()));
            case CLARIFY -> new IssueMove.CorrectIssue(here.issue().id(), "Agree on what a qualified lead is, and who "
                    + "says so", null);
            case REVEAL -> new IssueMove.MarkHot(
                    Ranking.of(state, Meetings.openCycle(state).orElseThrow().id()).above(), null);
            case PAIR -> here.swap(here.first(Pairing.class, each -> true).pairs());
            default -> throw new IllegalArgumentException("no key move is known for " + step);
        };
    }

    private Issue issue() {
        return first(Issue.class, each -> each.state() == IssueState.RAISED);
    }

    private Move swap(List<Pair> pairs) {
        return new DuoMove.SwapPairs(meeting, pairs.getFirst().sales(), pairs.getLast().sales(), null, null);
    }

    private <R extends Row> R first(Class<R> of, Predicate<R> which) {
        return state.stream(of).filter(which).findFirst().orElseThrow();
    }
}
