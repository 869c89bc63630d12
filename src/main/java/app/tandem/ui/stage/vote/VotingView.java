package app.tandem.ui.stage.vote;

import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Meeting;
import app.tandem.model.Round;
import app.tandem.model.RoundKind;
import app.tandem.rules.Issues;
import app.tandem.rules.People;
import app.tandem.rules.State;
import app.tandem.rules.Voting;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A vote as the room sees it before it is revealed: how many have voted, never who or for what.
 *
 * @param dots a person; 0 while no vote is open, and in a tally
 * @param most on one issue
 * @param voted of the voters
 */
record VotingView(boolean open, boolean tally, int dots, int most, int voted, int voters, List<Line> issues) {

    /** An issue on the ballot. */
    record Line(int number, String title) {}

    VotingView {
        issues = List.copyOf(issues);
    }

    static VotingView of(State state, Meeting meeting) {
        return Voting.open(state).filter(each -> each.meeting() == meeting.id()).map(each -> of(state, each))
                .orElseGet(() -> new VotingView(false, false, 0, 0, 0, People.voters(state, meeting).size(),
                        lines(Issues.of(state, meeting.cycle()).filter(each -> each.state() == IssueState.RAISED))));
    }

    private static VotingView of(State state, Round round) {
        int voted = Voting.roll(state, round.id()).size();
        return new VotingView(true, round.kind() == RoundKind.TALLY, round.dotsPerPerson(), round.dotsOnOneIssue(),
                voted, Math.max(voted, Voting.voters(state, round).size()),
                lines(round.issues().stream().map(each -> state.get(Issue.class, each))));
    }

    private static List<Line> lines(Stream<Issue> issues) {
        return issues.sorted(Comparator.comparingInt(Issue::number)).map(each -> new Line(each.number(), each.title()))
                .toList();
    }
}
