package app.tandem.ui.stage.vote;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Step;
import app.tandem.rules.Acting;
import app.tandem.rules.IssueMove.ParkIssue;
import app.tandem.rules.Meetings;
import app.tandem.rules.Outcome;
import app.tandem.rules.Rules;
import app.tandem.rules.State;
import app.tandem.rules.VoteMove.CastBallot;
import app.tandem.rules.Voting;
import app.tandem.ui.MeetingWorld;
import app.tandem.ui.MeetingWorld.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the room reads off a vote. */
class StageVoteTest {

    private final State voting = MeetingWorld.at(MeetingKind.PRIORITIZE, Step.VOTE, Size.USUAL);
    private final Meeting meeting = Meetings.running(voting).orElseThrow();

    @Test
    void theRoomSeesHowManyHaveVoted() {
        VotingView view = VotingView.of(voting, meeting);

        assertThat(view.open()).isTrue();
        assertThat(view.voted()).isEqualTo(7);
        assertThat(view.voters()).isEqualTo(10);
        assertThat(view.issues()).hasSize(8);
    }

    @Test
    void nothingTellsWhatABallotSays() {
        VotingView one = VotingView.of(cast(0), meeting);

        assertThat(VotingView.of(cast(3), meeting)).isEqualTo(one);
        assertThat(RevealView.of(cast(3), meeting)).isEqualTo(RevealView.none());
    }

    @Test
    void theResultIsRankedWithItsSidesAndALine() {
        State state = MeetingWorld.at(MeetingKind.PRIORITIZE, Step.REVEAL, Size.USUAL);
        RevealView view = RevealView.of(state, Meetings.running(state).orElseThrow());

        assertThat(view.sides()).isTrue();
        assertThat(view.people()).isEqualTo(10);
        assertThat(view.rows()).extracting(RevealView.Row::rank).isSorted();
        assertThat(view.rows()).allMatch(row -> row.total() == sum(row));
        assertThat(view.rows()).filteredOn(RevealView.Row::above).hasSize(view.hot());
    }

    @Test
    void whatWasParkedSinceStandsLastWhereverItStood() {
        State state = MeetingWorld.at(MeetingKind.PRIORITIZE, Step.REVEAL, Size.USUAL);
        Meeting running = Meetings.running(state).orElseThrow();
        RevealView before = RevealView.of(state, running);
        List<Long> expected = new ArrayList<>(issues(before));
        long middle = expected.remove(before.hot());
        expected.add(middle);
        var park = new ParkIssue(middle, "not now, perhaps next time");
        State parked = ((Outcome.Accepted) Rules.apply(state, park, new Acting(state.at(), null, 1, 99))).state();

        RevealView after = RevealView.of(parked, running);

        assertThat(issues(after)).isEqualTo(expected).isNotEqualTo(issues(before));
        assertThat(after.rows().getLast().above()).isFalse();
        assertThat(after.hot()).isEqualTo(before.hot());
    }

    private static List<Long> issues(RevealView view) {
        return view.rows().stream().map(RevealView.Row::issue).toList();
    }

    @Test
    void fewerThanThreeOfASideAreNotShownApart() {
        State state = MeetingWorld.at(MeetingKind.PRIORITIZE, Step.REVEAL, Size.SMALL);
        RevealView view = RevealView.of(state, Meetings.running(state).orElseThrow());

        assertThat(view.sides()).isFalse();
        assertThat(view.rows()).allMatch(row -> row.sales() == null && row.marketing() == null);
    }

    private static int sum(RevealView.Row row) {
        return (row.sales() == null ? 0 : row.sales()) + (row.marketing() == null ? 0 : row.marketing());
    }

    private State cast(int issue) {
        var round = Voting.open(voting).orElseThrow();
        long voter = Voting.voters(voting, round).stream().filter(each -> !Voting.hasVoted(voting, round.id(), each))
                .findFirst().orElseThrow();
        var cast = new CastBallot(round.id(), voter, Map.of(round.issues().get(issue), 2));
        return ((Outcome.Accepted) Rules.apply(voting, cast, new Acting(voting.at(), null, 1, 99))).state();
    }
}
