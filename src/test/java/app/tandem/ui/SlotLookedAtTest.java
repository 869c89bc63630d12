package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Meeting;
import app.tandem.model.Slot;
import app.tandem.model.Step;
import app.tandem.rules.Acting;
import app.tandem.rules.Meetings;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome;
import app.tandem.rules.Rules;
import app.tandem.rules.SlotMove.EndSlot;
import app.tandem.rules.Slots;
import app.tandem.rules.State;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.TimerCard;
import app.tandem.ui.console.meeting.TimerClock;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What console and stage say of the time of the slot that is looked at while none runs. */
@ExtendWith(OnFx.class)
class SlotLookedAtTest {

    private State state = State.empty();
    private final OpenStage stage = MeetingScreens.unshown(Texts.english(),
            new TimerClock(() -> state.at(), () -> Duration.ZERO.toNanos()));
    private final TimerCard card = new TimerCard(new MeetingTools(Texts.english(), (move, accepted, refused) -> {},
            stage.showing(), () -> state.at(), words -> {}), new TimerCard.Works(stage.clock(), times -> {}, false));

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void whatWasDecidedShowsTheTimeItTookUntilAnotherIsLookedAt() {
        FollowUpWorld world = FollowUpWorld.of(FollowUpWorld.Size.USUAL).at(Step.SLOTS).counts(1, 0, 0, 0, 2, 4, 4)
                .decides(1);
        state = world.state();
        stage.showing().issue().set(world.issue(1));
        draw();
        Slot decided = world.slot(1);
        int took = decided.time().presented() + decided.time().discussed();

        assertThat(words()).isEqualTo("taken; it is over");
        assertThat(ShownTime.of(card)).isEqualTo("%d:%02d".formatted(took / 60, took % 60));
        stage.showing().issue().set(world.issue(2));
        assertThat(words()).isEqualTo("not started");
        draw();
        assertThat(ShownTime.of(card)).isEqualTo("7:00").isEqualTo(ShownTime.of(stage));
    }

    @Test
    void aDecisionAtACheckHasItsOwnMinutesAndNotThoseOfAReport() {
        state = CheckWorld.at(Step.SLOTS, CheckWorld.Size.USUAL);
        make(new EndSlot(meeting().id(), slot(each -> each.state().running()).issue()));
        Slot decision = slot(each -> each.kind().decides());
        stage.showing().issue().set(decision.issue());
        stage.showing().slot().set(decision.id());
        draw();

        assertThat(words()).isEqualTo("not started");
        assertThat(ShownTime.of(card)).isEqualTo("7:00").isEqualTo(ShownTime.of(stage));
        stage.showing().slot().set(slot(each -> !each.kind().decides() && each.state().over()).id());
        assertThat(words()).isEqualTo("taken; it is over");
    }

    private Meeting meeting() {
        return Meetings.running(state).orElseThrow();
    }

    private Slot slot(Predicate<Slot> which) {
        return Slots.of(state, meeting().id()).stream().filter(which).findFirst().orElseThrow();
    }

    private void make(Move move) {
        if (Rules.apply(state, move, new Acting(state.at(), null, 1, 900)) instanceof Outcome.Accepted made) {
            state = made.state();
        }
    }

    private void draw() {
        stage.show(state);
        card.show(state, meeting());
    }

    private String words() {
        return ((Label) Objects.requireNonNull(card.lookup(".words"))).getText();
    }
}
