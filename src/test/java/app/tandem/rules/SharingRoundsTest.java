package app.tandem.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Response;
import app.tandem.model.ResponseSide;
import app.tandem.model.Sharing;
import app.tandem.model.Side;
import app.tandem.rules.ForumMove.BeginSharing;
import app.tandem.rules.ForumMove.PassTurn;
import app.tandem.rules.ForumMove.Respond;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharingRoundsTest {

    private final World world = World.withTeams();
    private final Meeting forum = world.running(MeetingKind.OPEN_FORUM);

    @Test
    void sidesAlternateAndOnlyVotersShare() {
        var order = begin().order();

        assertThat(order).hasSize(8).doesNotHaveDuplicates().doesNotContain(world.id("Noor"));
        for (int place = 1; place < order.size(); place++) {
            assertThat(side(order.get(place))).isNotEqualTo(side(order.get(place - 1)));
        }
    }

    @Test
    void theRestOfTheLargerSideIsAtTheEnd() {
        Room.mark(world, forum, Mark.ABSENT, "Ada", "Bruno");

        assertThat(begin().order().stream().map(this::side)).containsExactly(Side.MARKETING, Side.SALES,
                Side.MARKETING, Side.SALES, Side.MARKETING, Side.MARKETING);
    }

    @Test
    void theShuffleIsTheSeeds() {
        var orders = new HashSet<List<Long>>();
        var firstSides = new HashSet<Side>();
        for (long seed = 0; seed < 40; seed++) {
            assertThat(drawn(seed)).isEqualTo(drawn(seed));
            orders.add(drawn(seed));
            firstSides.add(side(drawn(seed).getFirst()));
        }
        assertThat(orders).hasSizeGreaterThan(20);
        assertThat(firstSides).containsExactlyInAnyOrder(Side.SALES, Side.MARKETING);
    }

    private List<Long> drawn(long seed) {
        return SharingRounds.begin(world.state(), 1, forum, seed).order();
    }

    @Test
    void anAnswerInATurnIsOfTheSideWhoseTurnItIsAndMovesOn() {
        var order = begin().order();

        var answer = world.make(Response.class, new Respond(forum.id(), "Fewer leads", null, null, true));

        assertThat(answer.side()).isEqualTo(ResponseSide.valueOf(side(order.getFirst()).name()));
        assertThat(answer.author()).isNull();
        assertThat(turn()).isEqualTo(order.get(1));
    }

    @Test
    void anAnswerOutOfTurnLeavesTheTurn() {
        var order = begin().order();

        world.apply(new Respond(forum.id(), "Fewer leads", null, null, null));

        assertThat(turn()).isEqualTo(order.getFirst());
    }

    @Test
    void itEndsWhenAllPassSinceAnybodyLastAnswered() {
        begin();
        for (int turn = 0; turn < 7; turn++) {
            world.apply(new PassTurn(forum.id()));
        }
        world.apply(new Respond(forum.id(), "Fewer leads", null, null, true));
        assertThat(sharing().round()).isEqualTo(2);
        for (int turn = 0; turn < 8; turn++) {
            assertThat(sharing().over()).isFalse();
            world.apply(new PassTurn(forum.id()));
        }

        assertThat(sharing().over()).isTrue();
        assertThat(SharingRounds.whoseTurn(world.state(), forum.id())).isEmpty();
        var over = new Refusal("turn", "is nobody's, sharing is over", 1);
        assertThat(world.refused(new PassTurn(forum.id()))).isEqualTo(over);
        assertThat(world.refused(new Respond(forum.id(), "Fewer leads", null, null, true))).isEqualTo(over);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 7})
    void whoIsAwayIsPassedOver(int place) {
        var order = begin().order();
        for (int turn = 0; turn < place; turn++) {
            world.apply(new Respond(forum.id(), "Fewer leads", null, null, true));
        }
        assertThat(turn()).isEqualTo(order.get(place));

        Room.mark(world, forum, Mark.LEFT, People.name(world.state(), order.get(place)));

        assertThat(turn()).isEqualTo(order.get((place + 1) % 8));
        world.apply(new Respond(forum.id(), "Fewer leads", null, null, true));
        assertThat(turn()).isEqualTo(order.get((place + 2) % 8));
    }

    @Test
    void itEndsWhenTheLastWhoHasNotPassedLeaves() {
        var order = new ArrayList<>(begin().order());
        for (int turn = 0; turn < 7; turn++) {
            world.apply(new PassTurn(forum.id()));
        }

        Room.mark(world, forum, Mark.LEFT, People.name(world.state(), order.getLast()));

        assertThat(SharingRounds.whoseTurn(world.state(), forum.id())).isEmpty();
    }

    @Test
    void whoComesLateHasATurnAtTheEndOfTheRound() {
        Room.mark(world, forum, Mark.ABSENT, "Ada");
        begin();
        Room.mark(world, forum, Mark.LATE, "Ada");
        for (int turn = 0; turn < 7; turn++) {
            assertThat(turn()).isNotEqualTo(world.id("Ada"));
            world.apply(new PassTurn(forum.id()));
        }

        assertThat(turn()).isEqualTo(world.id("Ada"));
        assertThat(sharing().round()).isEqualTo(1);
        world.apply(new PassTurn(forum.id()));
        assertThat(sharing().over()).isTrue();
    }

    @Test
    void sharingMayBeginAnew() {
        begin();
        world.apply(new PassTurn(forum.id()));

        var again = begin();

        assertThat(again.turn()).isZero();
        assertThat(again.passed()).isEmpty();
        assertThat(world.state().all(Sharing.class)).hasSize(1);
    }

    @Test
    void thereAreNoTurnsBeforeSharingBegins() {
        assertThat(world.refused(new PassTurn(forum.id())))
                .isEqualTo(new Refusal("turn", "needs sharing to have begun", 1));
    }

    private Sharing begin() {
        world.apply(new BeginSharing(forum.id()));
        return sharing();
    }

    private Sharing sharing() {
        return SharingRounds.of(world.state(), forum.id()).orElseThrow();
    }

    private long turn() {
        return SharingRounds.whoseTurn(world.state(), forum.id()).orElseThrow();
    }

    private Side side(long person) {
        return People.side(world.state(), person, world.today());
    }
}
