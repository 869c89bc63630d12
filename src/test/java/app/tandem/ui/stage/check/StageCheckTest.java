package app.tandem.ui.stage.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Slot;
import app.tandem.model.SlotState;
import app.tandem.model.Step;
import app.tandem.rules.Acting;
import app.tandem.rules.Meetings;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome;
import app.tandem.rules.Rules;
import app.tandem.rules.SlotMove.EndSlot;
import app.tandem.rules.SlotMove.RateIssue;
import app.tandem.rules.SlotMove.RevealRating;
import app.tandem.rules.Slots;
import app.tandem.rules.State;
import app.tandem.ui.CheckWorld;
import app.tandem.ui.CheckWorld.Rated;
import app.tandem.ui.CheckWorld.Size;
import app.tandem.ui.controls.Trend;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the room reads off a temperature check. */
class StageCheckTest {

    private static final Size UNSEEN = new Size(10, 3, Rated.ALL, true, false);

    private final State state = CheckWorld.at(Step.SLOTS, UNSEEN);
    private final Meeting check = Meetings.running(state).orElseThrow();
    private final Slot running = Slots.running(state, check.id()).orElseThrow();

    @Test
    void beforeTheRevealTheRoomSeesHowManyHaveRatedAndNothingElse() {
        ReportView one = ReportView.of(rated(List.of(10, 0, 0, 0, 0)), check, running);

        assertThat(ReportView.of(rated(List.of(0, 0, 0, 0, 10)), check, running)).isEqualTo(one);
        assertThat(one.room()).isEqualTo(new Room(10, 10, false, Room.NONE));
        assertThat(one.course().mean()).isEmpty();
    }

    @Test
    void afterTheRevealItSeesTheCountsTheMeanAndWhereItGoes() {
        State seen = after(rated(List.of(0, 0, 1, 5, 4)), new RevealRating(check.id(), running.issue()));
        ReportView view = ReportView.of(seen, check, running);

        assertThat(view.room().counts()).containsExactly(0, 0, 1, 5, 4);
        assertThat(view.course().mean()).hasValue(4.3);
        assertThat(view.course().trend()).isEqualTo(Trend.UP);
        assertThat(view.course().points()).hasSize(4);
        assertThat(view.course().before()).isNotNull()
                .satisfies(each -> assertThat(each.day()).isEqualTo(LocalDate.of(2026, 5, 10)));
    }

    @Test
    void whatIsHiddenTellsNothingOfToday() {
        State seen = after(state, new RevealRating(check.id(), running.issue()));
        Course hidden = Course.of(seen, check, running.issue()).hidden();

        assertThat(hidden.points().getLast().mean()).isEmpty();
        assertThat(hidden.points().getFirst().mean()).isPresent();
        assertThat(hidden.trend()).isNull();
    }

    @Test
    void theSlotThatRunsIsLookedAtThenTheNextThatWaits() {
        assertThat(CheckSlots.lookedAt(state, check, 0)).contains(running);
        State ended = after(state, new EndSlot(check.id(), running.issue()));
        assertThat(CheckSlots.lookedAt(ended, check, 0).orElseThrow().state()).isEqualTo(SlotState.WAITING);
        assertThat(CheckSlots.lookedAt(ended, check, running.id()).orElseThrow().id()).isEqualTo(running.id());
        State early = CheckWorld.at(Step.ATTENDANCE, new Size(2, 1, Rated.NONE, false, false));
        Meeting prioritize = early.stream(Meeting.class).filter(each -> each.kind() == MeetingKind.PRIORITIZE)
                .findFirst().orElseThrow();
        assertThat(CheckSlots.lookedAt(early, prioritize, 0)).isEmpty();
    }

    @Test
    void theWinsAreWhatWorksTheCreditTheTrialsAndTheNextDate() {
        State over = CheckWorld.at(Step.WINS, Size.USUAL);
        Wins wins = Wins.of(over, Meetings.running(over).orElseThrow());

        assertThat(wins.wins()).hasSize(4).allMatch(each -> each.trend() == Trend.UP);
        assertThat(wins.wins()).filteredOn(each -> !each.closes()).hasSize(1);
        assertThat(wins.thanks()).hasSize(4);
        assertThat(wins.trials()).singleElement()
                .satisfies(each -> assertThat(each.review()).isEqualTo(LocalDate.of(2026, 6, 9)));
        assertThat(wins.next().day()).isEqualTo(LocalDate.of(2026, 7, 10));
    }

    @Test
    void theActionsOfLastTimeSayHowManyAreDone() {
        State then = CheckWorld.at(Step.ACTIONS, Size.USUAL);
        LastActions actions = LastActions.of(then, Meetings.running(then).orElseThrow());

        assertThat(actions.items()).hasSize(15);
        assertThat(actions.done()).isEqualTo(9);
        assertThat(actions.items()).isSortedAccordingTo((one, other) -> one.due().compareTo(other.due()));
    }

    private State rated(List<Integer> counts) {
        return after(state, new RateIssue(check.id(), running.issue(), counts));
    }

    private static State after(State state, Move move) {
        return ((Outcome.Accepted) Rules.apply(state, move, new Acting(state.at(), null, 1, 9999))).state();
    }
}
