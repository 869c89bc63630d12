package app.tandem.ui.console.forum;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Mark;
import app.tandem.rules.ForumMove.ParkResponses;
import app.tandem.rules.HistoryMove.Redo;
import app.tandem.rules.HistoryMove.Undo;
import app.tandem.ui.console.forum.SharingView.Phase;
import app.tandem.ui.console.forum.SharingView.Place;
import app.tandem.ui.console.forum.SharingView.Stands;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharingViewsTest {

    private final ForumWorld world = ForumWorld.ten();

    @Test
    void beforeTheOrderIsDrawnEverybodyWhoIsHereWaits() {
        SharingView view = view();

        assertThat(view.phase()).isEqualTo(Phase.BEFORE);
        assertThat(view.order()).hasSize(10).allMatch(each -> each.stands() == Stands.WAITING);
        assertThat(view.now()).isEmpty();
    }

    @Test
    void theFirstIsAskedAndTheSecondIsNext() {
        world.sharing();

        assertThat(stands()).startsWith(Stands.NOW, Stands.NEXT, Stands.WAITING).hasSize(10);
        assertThat(view().number()).isEqualTo(1);
        assertThat(view().round()).isEqualTo(1);
    }

    @Test
    void whoPassedIsSaidToHavePassedAlsoAfterOthersAnswered() {
        world.sharing().answered(2).passed().answered(1);

        assertThat(stands()).startsWith(Stands.SPOKE, Stands.SPOKE, Stands.PASSED, Stands.SPOKE, Stands.NOW,
                Stands.NEXT, Stands.WAITING);
        assertThat(view().number()).isEqualTo(4);
    }

    @Test
    void whatWasTakenBackDidNotHappenAndWhatWasBroughtBackDid() {
        world.sharing().answered(1).passed();
        world.make(new Undo());
        assertThat(stands()).startsWith(Stands.SPOKE, Stands.NOW, Stands.NEXT);

        world.make(new Redo());
        assertThat(stands()).startsWith(Stands.SPOKE, Stands.PASSED, Stands.NOW);
    }

    @Test
    void whoIsAwayIsGreyedAndSkipped() {
        world.sharing();
        List<Place> order = view().order();
        world.marked(order.get(1).face().name(), Mark.LEFT);

        assertThat(stands()).startsWith(Stands.NOW, Stands.AWAY, Stands.NEXT);
        world.answered(1);
        assertThat(stands()).startsWith(Stands.SPOKE, Stands.AWAY, Stands.NOW);
    }

    @Test
    void whoCameLateStandsAtTheEnd() {
        world.marked("Ines", Mark.ABSENT);
        world.sharing();
        world.marked("Ines", Mark.LATE);

        assertThat(view().order()).hasSize(10);
        assertThat(view().order().getLast().face().name()).isEqualTo("Ines");
        assertThat(view().order().getLast().stands()).isEqualTo(Stands.WAITING);
    }

    @Test
    void aNewRoundBeginsWithNobodyHavingSpoken() {
        world.sharing().answered(10);

        assertThat(view().round()).isEqualTo(2);
        assertThat(stands()).startsWith(Stands.NOW, Stands.NEXT).doesNotContain(Stands.SPOKE);
    }

    @Test
    void onceEverybodyPassedItIsNobodysTurn() {
        world.sharing().answered(3);
        IntStream.range(0, 10).forEach(each -> world.passed());

        assertThat(view().phase()).isEqualTo(Phase.OVER);
        assertThat(view().now()).isEmpty();
        assertThat(stands()).containsOnly(Stands.PASSED);
    }

    @Test
    void withNobodyHereNobodyCanBeAsked() {
        ForumWorld pair = ForumWorld.of(2);
        pair.marked("Sa0", Mark.LEFT);
        pair.marked("Ma0", Mark.LEFT);

        assertThat(SharingViews.of(pair.state(), pair.meeting()).phase()).isEqualTo(Phase.NOBODY);
    }

    @Test
    void answersAreListedNewestFirstWithTheirSides() {
        world.sharing().answered(3);
        List<AnswerLine> answers = view().answers();
        world.make(new ParkResponses(List.of(answers.getFirst().id())));

        assertThat(answers).extracting(AnswerLine::number).containsExactly(3, 2, 1);
        assertThat(view().answers().getFirst().parked()).isTrue();
        assertThat(view().tally().sales() + view().tally().marketing()).isEqualTo(3);
        assertThat(answers).extracting(AnswerLine::author).containsOnlyNulls();
    }

    @Test
    void fortyPeopleAndTwoHundredAnswersAreRead() {
        ForumWorld full = ForumWorld.of(40).filled(200, ForumWorld.LONGEST).sharing();
        SharingView view = SharingViews.of(full.state(), full.meeting());

        assertThat(view.order()).hasSize(40);
        assertThat(view.answers()).hasSize(200);
        assertThat(view.number()).isEqualTo(201);
        assertThat(view.tally().all()).isEqualTo(200);
    }

    private SharingView view() {
        return SharingViews.of(world.state(), world.meeting());
    }

    private List<Stands> stands() {
        return view().order().stream().map(Place::stands).toList();
    }
}
