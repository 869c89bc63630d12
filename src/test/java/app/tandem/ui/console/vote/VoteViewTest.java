package app.tandem.ui.console.vote;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Side;
import app.tandem.model.Step;
import app.tandem.rules.Acting;
import app.tandem.rules.Meetings;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome;
import app.tandem.rules.Rules;
import app.tandem.rules.State;
import app.tandem.rules.VoteMove.CastBallot;
import app.tandem.rules.VoteMove.TypePaper;
import app.tandem.rules.Voting;
import app.tandem.ui.MeetingWorld;
import app.tandem.ui.MeetingWorld.Size;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the console tells of a vote that runs, and of its result. */
class VoteViewTest {

    private final State voting = MeetingWorld.at(MeetingKind.PRIORITIZE, Step.VOTE, Size.USUAL);
    private final Meeting meeting = Meetings.running(voting).orElseThrow();
    private final long round = Voting.open(voting).orElseThrow().id();

    @Test
    void nothingThatTheConsoleShowsTellsWhatABallotSays() {
        VoteView one = VoteView.of(cast(0, 2), meeting);

        assertThat(VoteView.of(cast(3, 1), meeting)).isEqualTo(one);
        assertThat(VoteView.of(cast(0, 0), meeting)).isEqualTo(one);
        assertThat(one).isNotEqualTo(VoteView.of(voting, meeting));
    }

    @Test
    void nothingThatTheConsoleShowsTellsWhatAPaperSays() {
        VoteView one = VoteView.of(after(new TypePaper(round, Side.SALES, dots(0, 2))), meeting);

        assertThat(VoteView.of(after(new TypePaper(round, Side.SALES, dots(5, 1))), meeting)).isEqualTo(one);
    }

    @Test
    void beforeTheRevealThereIsNothingToMark() {
        Result result = Result.of(cast(0, 2), meeting);

        assertThat(result).isEqualTo(Result.of(cast(3, 1), meeting));
        assertThat(result.result().revealed()).isFalse();
        assertThat(result.line()).isZero();
        assertThat(result.rows()).hasSize(8).allMatch(row -> row.rank() == 0 && row.total() == 0);
    }

    @Test
    void whatIsBelowTheLineNeedsAReason() {
        State state = MeetingWorld.at(MeetingKind.PRIORITIZE, Step.REVEAL, Size.USUAL);
        Result result = Result.of(state, Meetings.running(state).orElseThrow());

        assertThat(result.needsReason(result.toMark(result.line()))).isFalse();
        assertThat(result.needsReason(result.toMark(result.line() + 1))).isTrue();
        assertThat(result.needsReason(result.toMark(result.belowTie()))).isFalse();
        assertThat(result.toTakeBack(0)).isEqualTo(List.of());
    }

    private State cast(int issue, int dots) {
        long voter = Voting.voters(voting, Voting.open(voting).orElseThrow()).stream()
                .filter(each -> !Voting.hasVoted(voting, round, each)).findFirst().orElseThrow();
        return after(new CastBallot(round, voter, dots(issue, dots)));
    }

    private Map<Long, Integer> dots(int issue, int dots) {
        return Map.of(Voting.open(voting).orElseThrow().issues().get(issue), dots);
    }

    private State after(Move move) {
        return ((Outcome.Accepted) Rules.apply(voting, move, new Acting(voting.at(), null, 1, 99))).state();
    }
}
