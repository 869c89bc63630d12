package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.MeetingKind;
import app.tandem.model.Pairing;
import app.tandem.model.Duo;
import app.tandem.model.Response;
import app.tandem.model.Issue;
import app.tandem.rules.Meetings;
import app.tandem.rules.Voting;
import app.tandem.model.Step;
import app.tandem.rules.State;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;

/** The worlds that screens are drawn with are what they say. */
class MeetingWorldTest {

    static Stream<Arguments> worlds() {
        return Stream.of(MeetingKind.OPEN_FORUM, MeetingKind.PRIORITIZE)
                .flatMap(kind -> kind.steps().stream().flatMap(step -> Stream
                        .of(MeetingWorld.Size.USUAL, MeetingWorld.Size.SMALL, MeetingWorld.Size.LARGE,
                                new MeetingWorld.Size(10, 42, 15, false))
                        .map(size -> Arguments.of(kind, step, size))));
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void aWorldStandsAtItsStep(MeetingKind kind, Step step, MeetingWorld.Size size) {
        State state = MeetingWorld.at(kind, step, size);

        assertThat(Meetings.running(state)).hasValueSatisfying(meeting -> {
            assertThat(meeting.kind()).isEqualTo(kind);
            assertThat(meeting.step()).isEqualTo(step);
        });
        if (kind == MeetingKind.PRIORITIZE) {
            assertThat(state.stream(Response.class)).hasSize(size.answers());
        }
    }

    @Test
    void aVoteIsOpenAndThenRevealed() {
        assertThat(Voting.open(MeetingWorld.at(MeetingKind.PRIORITIZE, Step.VOTE, MeetingWorld.Size.USUAL)))
                .isPresent();
        State revealed = MeetingWorld.at(MeetingKind.PRIORITIZE, Step.REVEAL, MeetingWorld.Size.LARGE);
        assertThat(Voting.open(revealed)).isEmpty();
        assertThat(revealed.stream(Issue.class)).hasSize(40);
    }

    @Test
    void duosAreProposedAndTaken() {
        assertThat(MeetingWorld.at(MeetingKind.PRIORITIZE, Step.PAIR, MeetingWorld.Size.USUAL).stream(Pairing.class))
                .isNotEmpty();
        assertThat(MeetingWorld.taken(MeetingWorld.Size.USUAL).stream(Duo.class)).isNotEmpty();
    }
}
