package app.tandem.ui;

import app.tandem.model.Action;
import app.tandem.model.ActionState;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Slot;
import app.tandem.model.SlotKind;
import app.tandem.model.Step;
import app.tandem.rules.Issues;
import app.tandem.rules.Slots;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;

/** A temperature check from Home to its close: two reports that the room rates, and what was on trial. */
final class CheckJourney {

    private static final int MEETING = 4;
    private static final LocalDate NEXT = LocalDate.of(2027, 3, 30);
    private static final String WORKS = "Two customers knew of the offer before we called";

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
        look(first);
        new ReportJourney(journey, MEETING, first).thanks("The first three calls began with the campaign's own words");
        look(trial);
        new ReportJourney(journey, MEETING, trial).works(WORKS);
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
        hands.readOnStage(WORKS);
        hands.press("finish-" + number(slot));
        hands.at("finish-note");
        hands.writes("finish-note", "It is in use by both teams, and stays");
        hands.keys(KeyCode.ENTER);
        journey.until("it is done", now -> now.get(Issue.class, slot.issue()).state() == IssueState.DONE);
        moves.did("finishIssue", Map.of("issue", number(slot), "note", "It is in use by both teams, and stays"));
    }
}
