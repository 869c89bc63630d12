package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Action;
import app.tandem.model.ActionState;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Report;
import app.tandem.model.RoomRating;
import app.tandem.model.Slot;
import app.tandem.model.SlotKind;
import app.tandem.model.SlotState;
import app.tandem.model.Step;
import app.tandem.rules.Issues;
import app.tandem.rules.RoomRatings;
import app.tandem.rules.Slots;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;

/** A temperature check from Home to its close: two reports that the room rates, and what was on trial. */
final class CheckJourney {

    private static final int MEETING = 4;
    private static final LocalDate NEXT = LocalDate.of(2027, 3, 30);
    private static final String BETTER = "we had the numbers of all three regions in it";

    private final Journey journey;
    private final Hands hands;
    private final JourneyMoves moves;

    CheckJourney(Journey journey) {
        this.journey = journey;
        this.hands = journey.hands();
        this.moves = journey.moves();
    }

    void play() {
        begin();
        actions();
        journey.on(Step.SLOTS);
        Slot first = report(false);
        Slot trial = report(true);
        reported(first, "The first three calls began with the campaign's own words", this::thanked);
        reported(trial, "Two customers knew of the offer before we called", this::works);
        decided(decision(trial.issue()));
        wins(trial);
        journey.close(MEETING, NEXT, 0, 0, 0, 0, 0, 0, 1, 5, 5, 2);
    }

    private void begin() {
        hands.press("next-act");
        journey.at(Step.ATTENDANCE);
        hands.onStage(".stage-welcome-page", 1);
        hands.press("attendance-all");
        journey.allHere(MEETING, Journey.names());
    }

    /** Of last time one is done and one dropped; what was left from before stays open. */
    private void actions() {
        journey.on(Step.ACTIONS);
        settle("Put the one page where both teams find it", KeyCode.DIGIT1, ActionState.DONE, "@page");
        settle("Tell the partners about it", KeyCode.DIGIT2, ActionState.DROPPED, "@partners");
    }

    private void settle(String words, KeyCode key, ActionState to, String label) {
        hands.readOnStage(words);
        hands.tabTo("action-" + action(words).id());
        hands.keys(key);
        journey.until(words + " is " + to, now -> action(words).state() == to);
        moves.did("settleAction", Map.of("action", label, "state", to));
    }

    private Action action(String words) {
        return journey.state().stream(Action.class).filter(each -> each.text().equals(words)).findFirst().orElseThrow();
    }

    private List<Slot> slots() {
        return Slots.of(journey.state(), journey.meeting(MEETING).id());
    }

    /** The report of the issue that is on trial, or of the one that was adopted for good. */
    private Slot report(boolean onTrial) {
        return slots().stream().filter(each -> each.kind() == SlotKind.REPORT)
                .filter(each -> Issues.review(journey.state(), each.issue()).isPresent() == onTrial).findFirst()
                .orElseThrow();
    }

    private Slot decision(long issue) {
        return slots().stream().filter(each -> each.kind() == SlotKind.DECISION && each.issue() == issue).findFirst()
                .orElseThrow();
    }

    private int number(Slot slot) {
        return journey.state().get(Issue.class, slot.issue()).number();
    }

    /** Goes through the list to a slot. */
    private void look(Slot slot) {
        hands.keys(KeyCode.ESCAPE);
        slots().forEach(each -> hands.keys(KeyCode.UP));
        slots().stream().takeWhile(each -> each.id() != slot.id()).forEach(each -> hands.keys(KeyCode.DOWN));
        hands.sees("#slot-" + number(slot) + (slot.kind() == SlotKind.DECISION ? "-decision" : "") + ":now");
    }

    private void reported(Slot slot, String working, Runnable more) {
        look(slot);
        hands.keys(KeyCode.ENTER);
        comesTo(slot, SlotState.PRESENTING);
        did("startSlot", slot, Map.of());
        hands.at("report-works");
        hands.writes("report-works", working);
        hands.writes("report-better", BETTER);
        more.run();
        hands.keys(KeyCode.ENTER);
        journey.until("the report is in", now -> now.stream(Report.class)
                .anyMatch(each -> each.working().equals(working)));
        given(slot);
        hands.readOnStage(working);
        rate(slot);
        hands.keys(KeyCode.ENTER);
        comesTo(slot, SlotState.REPORTED);
        did("endSlot", slot, Map.of());
    }

    /** Marketing is thanked, a four is given, and a third is done. */
    private void thanked() {
        hands.writes("report-credit", "for the list of all who came to the fair");
        hands.together(KeyCode.SHIFT, KeyCode.TAB);
        hands.keys(KeyCode.RIGHT, KeyCode.SPACE, KeyCode.TAB, KeyCode.TAB, KeyCode.DIGIT4);
        hands.writes("report-progress", "35");
    }

    /** Nobody is thanked; a five is given, for it works. */
    private void works() {
        hands.writes("report-credit", "");
        hands.keys(KeyCode.TAB, KeyCode.DIGIT5, KeyCode.TAB, KeyCode.RIGHT, KeyCode.SPACE);
        hands.writes("report-progress", "80");
    }

    private void given(Slot slot) {
        Report made = journey.state().stream(Report.class).reduce((_, later) -> later).orElseThrow();
        assertThat(made.issue()).isEqualTo(slot.issue());
        Map<String, Object> parts = new HashMap<>(Map.of("issue", number(slot), "working", made.working(),
                "improvement", BETTER, "state", made.state(), "rating", made.rating(), "progress", made.progress()));
        if (made.credit() != null) {
            parts.put("creditTo", made.credit().to());
            parts.put("credit", made.credit().words());
        }
        moves.did("giveReport", parts);
    }

    /** Two are counted by their keys, the rest is typed; only then it is shown. */
    private void rate(Slot slot) {
        List<Integer> counts = new ArrayList<>(List.of(0, 0, 0, 0, 0));
        hands.keys(KeyCode.ESCAPE, KeyCode.DIGIT3);
        rated(slot, counts, 3, 1);
        hands.keys(KeyCode.DIGIT3);
        rated(slot, counts, 3, 2);
        hands.writes("count-4", "7");
        rated(slot, counts, 4, 7);
        hands.writes("count-5", "4");
        rated(slot, counts, 5, 4);
        hands.keys(KeyCode.ESCAPE, KeyCode.H);
        journey.until("the room's rating is shown", now -> RoomRatings.seen(now, journey.meeting(MEETING).id(),
                slot.issue()).isPresent());
        did("revealRating", slot, Map.of());
        hands.readOnStage("4.2");
    }

    private void rated(Slot slot, List<Integer> counts, int score, int many) {
        counts.set(score - 1, many);
        List<Integer> now = List.copyOf(counts);
        journey.until("rated " + now, state -> RoomRatings.at(state, journey.meeting(MEETING).id(), slot.issue())
                .map(RoomRating::counts).filter(now::equals).isPresent());
        did("rateIssue", slot, Map.of("counts", now));
    }

    private void did(String move, Slot slot, Map<String, ?> more) {
        Map<String, Object> parts = new HashMap<>(more);
        parts.put("meeting", MEETING);
        parts.put("issue", number(slot));
        moves.did(move, parts);
    }

    private void comesTo(Slot slot, SlotState state) {
        journey.until("slot of issue " + number(slot) + " comes to " + state,
                now -> now.get(Slot.class, slot.id()).state() == state);
    }

    private void decided(Slot slot) {
        look(slot);
        SlotJourney trial = new SlotJourney(journey, MEETING, slot);
        trial.present();
        trial.discuss();
        trial.toHands();
        trial.count(0, 0, 0, 1, 6, 6);
        trial.adopt("What we tried with two campaigns we do with all");
    }

    private void wins(Slot slot) {
        journey.on(Step.WINS);
        hands.readOnStage("Two customers knew of the offer before we called");
        hands.press("finish-" + number(slot));
        hands.at("finish-note");
        hands.writes("finish-note", "It is in use by both teams, and stays");
        hands.keys(KeyCode.ENTER);
        journey.until("it is done", now -> now.get(Issue.class, slot.issue()).state() == IssueState.DONE);
        moves.did("finishIssue", Map.of("issue", number(slot), "note", "It is in use by both teams, and stays"));
    }
}
