package app.tandem.ui.console.slot;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.DecisionKind;
import app.tandem.model.SlotState;
import app.tandem.model.Step;
import app.tandem.rules.MeetingMove.PauseTimer;
import app.tandem.rules.SlotMove.EndSlot;
import app.tandem.ui.FollowUpWorld;
import app.tandem.ui.FollowUpWorld.Size;
import app.tandem.ui.console.slot.SlotView.Phase;
import app.tandem.ui.console.slot.SlotView.Said;
import app.tandem.ui.controls.Face;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is shown of a slot at each of its phases. */
class SlotViewTest {

    private final FollowUpWorld world = FollowUpWorld.of(Size.USUAL).at(Step.SLOTS);

    @Test
    void aSlotThatWaitsNamesItsDuoAndWhatIsWritten() {
        SlotView view = view(1);

        assertThat(view.phase()).isEqualTo(Phase.WAITING);
        assertThat(view.topic().number()).isEqualTo(1);
        assertThat(Objects.requireNonNull(view.topic().duo()).sales().name()).isEqualTo("Omar");
        assertThat(Objects.requireNonNull(view.proposal()).steps()).hasSize(3);
        assertThat(view(3).proposal()).isNull();
        assertThat(view.decides()).isFalse();
        assertThat(view(6).last()).isTrue();
        assertThat(view(5).last()).isFalse();
    }

    @Test
    void whoIsThereAloneIsNamed() {
        assertThat(Objects.requireNonNull(view(1).topic().duo()).alone()).isEmpty();
        world.leaves(1, 1);
        assertThat(Objects.requireNonNull(view(1).topic().duo()).alone()).map(Face::name).contains("Sofia");
        assertThat(view(1).nobodyHere()).isFalse();
        world.leaves(1, 2);

        assertThat(Objects.requireNonNull(view(1).topic().duo()).alone()).isEmpty();
        assertThat(view(1).nobodyHere()).isTrue();
    }

    @Test
    void itIsPresentedThenDiscussedThenDecidedWhileItsClockStands() {
        world.presents(1);
        assertThat(view(1).phase()).isEqualTo(Phase.PRESENTING);
        assertThat(view(1).decides()).isFalse();
        FollowUpWorld discussed = FollowUpWorld.of(Size.USUAL).at(Step.SLOTS).discusses(1);
        assertThat(view(discussed, 1).phase()).isEqualTo(Phase.DISCUSSING);
        assertThat(view(discussed, 1).slot().time().presented()).isEqualTo(408);
        assertThat(view(discussed, 1).support()).extracting(Said::text).contains("Day 14 fits the sales week");
        assertThat(view(discussed, 1).concerns()).hasSize(2);
        discussed.make(new PauseTimer(discussed.meeting().id(), true));

        assertThat(view(discussed, 1).phase()).isEqualTo(Phase.DECIDING);
        discussed.make(new PauseTimer(discussed.meeting().id(), false));
        assertThat(view(discussed, 1).phase()).isEqualTo(Phase.DISCUSSING);
    }

    @Test
    void aPausedDiscussionSaysWhatItTookSoFar() {
        world.counts(1, 0, 0, 0, 3, 5, 2);

        assertThat(view(1).slot().time().discussed()).isEqualTo(235);
        assertThat(view(1).fist().last().orElseThrow()).containsExactly(0, 0, 0, 3, 5, 2);
        assertThat(view(1).fist().voters()).isEqualTo(10);
        assertThat(view(1).overrides(DecisionKind.ADOPT)).isFalse();
    }

    @Test
    void adoptingAgainstTheHandsIsAnOverrideAndDecliningNever() {
        world.counts(1, 1, 0, 0, 9);

        assertThat(view(1).overrides(DecisionKind.TRIAL)).isTrue();
        assertThat(view(1).overrides(DecisionKind.DECLINE)).isFalse();
    }

    @Test
    void whatWasDecidedStandsAndWhatEndedOpenCanStillBeDecided() {
        world.counts(1, 0, 0, 0, 3, 5, 2).decides(1);
        assertThat(view(1).phase()).isEqualTo(Phase.OVER);
        assertThat(Objects.requireNonNull(view(1).decided()).wording()).startsWith("From the spring fair on");
        world.discusses(2).make(new EndSlot(world.meeting().id(), world.issue(2)));

        assertThat(view(2).slot().state()).isEqualTo(SlotState.UNDECIDED);
        assertThat(view(2).decides()).isTrue();
        assertThat(view(2).decided()).isNull();
    }

    private SlotView view(int place) {
        return view(world, place);
    }

    private static SlotView view(FollowUpWorld of, int place) {
        return SlotView.of(of.state(), of.meeting(), of.slot(place));
    }
}
