package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Slot;
import app.tandem.model.SlotState;
import app.tandem.model.Step;
import app.tandem.rules.Slots;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;

/** A follow-up from Home to its close: of its solutions one is adopted, one goes on trial, one is reworked. */
final class FollowUpJourney {

    static final LocalDate NEXT = LocalDate.of(2027, 3, 2);

    private static final int MEETING = 3;
    private static final LocalDate REVIEW = LocalDate.of(2027, 3, 1);
    private static final LocalDate DUE = LocalDate.of(2027, 2, 23);

    private final Journey journey;
    private final Hands hands;
    private final JourneyMoves moves;

    FollowUpJourney(Journey journey) {
        this.journey = journey;
        this.hands = journey.hands();
        this.moves = journey.moves();
    }

    void play() {
        begin();
        plan();
        journey.on(Step.SLOTS);
        adopted(slot(0));
        hands.keys(KeyCode.ESCAPE, KeyCode.DOWN);
        onTrial(slot(1));
        hands.keys(KeyCode.ESCAPE, KeyCode.DOWN);
        reworked(slot(2));
        balance();
        journey.close(MEETING, NEXT, 0, 0, 0, 0, 0, 0, 2, 5, 5, 2);
    }

    private void begin() {
        hands.press("next-act");
        journey.at(Step.ATTENDANCE);
        journey.openStage();
        hands.onStage(".stage-welcome-page", 1);
        hands.press("attendance-all");
        journey.allHere(MEETING, Journey.names());
    }

    private void plan() {
        hands.press("step-next");
        journey.at(Step.PLAN);
        hands.writes("plan-present", "6");
        hands.keys(KeyCode.ENTER);
        journey.until("six minutes to present", now -> minutes() == 6);
        moves.did("changeMeeting", Map.of("meeting", MEETING, "details", Map.of("present", 6, "discuss",
                journey.meeting(MEETING).minutes().discuss())));
        long before = journey.state().seq();
        hands.press("plan-shuffle");
        journey.until("another order", now -> now.seq() > before);
        moves.did("orderSlots", Map.of("meeting", MEETING, "order", "SHUFFLED"));
        hands.readOnStage(slot(0).title());
    }

    private int minutes() {
        return journey.meeting(MEETING).minutes().present();
    }

    private SlotJourney slot(int place) {
        return new SlotJourney(journey, MEETING, slots().get(place));
    }

    private List<Slot> slots() {
        return Slots.of(journey.state(), journey.meeting(MEETING).id());
    }

    private void adopted(SlotJourney slot) {
        slot.present();
        slot.support("This saves a call every week");
        slot.discuss();
        slot.concern("Who keeps it up during the summer?");
        slot.extend();
        slot.toHands();
        slot.count(0, 0, 0, 2, 6, 5);
        slot.adopt("Both teams use the one page from Monday on, “as it stands”.");
        slot.action("Put the one page where both teams find it", "Hannah", "page");
        slot.action("Tell the partners about it", "Bruno", "partners");
    }

    private void onTrial(SlotJourney slot) {
        slot.present();
        slot.discuss();
        slot.toHands();
        slot.count(0, 2, 3, 5, 2, 1);
        slot.again();
        slot.count(0, 0, 1, 5, 5, 2);
        slot.trial("We try it with two campaigns until March", REVIEW);
    }

    private void reworked(SlotJourney slot) {
        slot.present();
        slot.discuss();
        slot.extend();
        slot.extend();
        slot.toHands();
        slot.count(1, 1, 3, 4, 3, 1);
        slot.rework("We ask for a version with fewer steps", DUE);
    }

    private void balance() {
        journey.on(Step.BALANCE);
        hands.sees(".balance-card");
        hands.readOnStage(slot(0).title());
        assertThat(slots()).extracting(Slot::state).startsWith(SlotState.DECIDED, SlotState.DECIDED,
                SlotState.DECIDED).endsWith(SlotState.WAITING);
    }
}
