package app.tandem.ui;

import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Report;
import app.tandem.model.RoomRating;
import app.tandem.model.Side;
import app.tandem.model.Slot;
import app.tandem.model.SlotState;
import app.tandem.rules.RoomRatings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;

/** One report of a check, by keys: typed, rated by the room, shown, ended. */
final class ReportJourney {

    private static final String BETTER = "we had the numbers of all three regions in it";

    private final Journey journey;
    private final Hands hands;
    private final JourneyMoves moves;
    private final int meeting;
    private final Slot slot;

    /**
     * @param meeting its number
     */
    ReportJourney(Journey journey, int meeting, Slot slot) {
        this.journey = journey;
        this.hands = journey.hands();
        this.moves = journey.moves();
        this.meeting = meeting;
        this.slot = slot;
    }

    private int number() {
        return journey.state().get(Issue.class, slot.issue()).number();
    }

    /** Marketing is thanked, a four is given, and a third is done. */
    void thanks(String working) {
        String thanks = "for the list of all who came to the fair";
        report(working, Map.of("state", IssueState.IN_PROGRESS, "rating", 4, "progress", 35, "creditTo",
                Side.MARKETING, "credit", thanks), () -> {
                    hands.writes("report-credit", thanks);
                    hands.together(KeyCode.SHIFT, KeyCode.TAB);
                    hands.keys(KeyCode.RIGHT, KeyCode.SPACE, KeyCode.TAB, KeyCode.TAB, KeyCode.DIGIT4);
                    hands.writes("report-progress", "35");
                });
    }

    /** Nobody is thanked; a five is given, for it works. */
    void works(String working) {
        report(working, Map.of("state", IssueState.WORKING, "rating", 5, "progress", 80), () -> {
            hands.writes("report-credit", "");
            hands.keys(KeyCode.TAB, KeyCode.DIGIT5, KeyCode.TAB, KeyCode.RIGHT, KeyCode.SPACE);
            hands.writes("report-progress", "80");
        });
    }

    private void report(String working, Map<String, ?> parts, Runnable more) {
        hands.keys(KeyCode.ENTER);
        comesTo(SlotState.PRESENTING);
        did("startSlot", Map.of());
        hands.at("report-works");
        hands.writes("report-works", working);
        hands.writes("report-better", BETTER);
        more.run();
        hands.keys(KeyCode.ENTER);
        journey.until("the report is in", now -> now.stream(Report.class)
                .anyMatch(each -> each.working().equals(working)));
        given(working, parts);
        hands.readOnStage(working);
        rate();
        hands.keys(KeyCode.ENTER);
        comesTo(SlotState.REPORTED);
        did("endSlot", Map.of());
    }

    private void given(String working, Map<String, ?> more) {
        Map<String, Object> parts = new HashMap<>(more);
        parts.putAll(Map.of("issue", number(), "working", working, "improvement", BETTER));
        moves.did("giveReport", parts);
    }

    /** Two are counted by their keys, the rest is typed; only then it is shown. */
    private void rate() {
        List<Integer> counts = new ArrayList<>(List.of(0, 0, 0, 0, 0));
        hands.keys(KeyCode.ESCAPE, KeyCode.DIGIT3);
        rated(counts, 3, 1);
        hands.keys(KeyCode.DIGIT3);
        rated(counts, 3, 2);
        hands.writes("count-4", "7");
        rated(counts, 4, 7);
        hands.writes("count-5", "4");
        rated(counts, 5, 4);
        hands.keys(KeyCode.ESCAPE, KeyCode.H);
        journey.until("the room's rating is shown", now -> RoomRatings.seen(now, journey.meeting(meeting).id(),
                slot.issue()).isPresent());
        did("revealRating", Map.of());
        hands.readOnStage("4.2");
    }

    private void rated(List<Integer> counts, int score, int many) {
        counts.set(score - 1, many);
        List<Integer> now = List.copyOf(counts);
        journey.until("rated " + now, state -> RoomRatings.at(state, journey.meeting(meeting).id(), slot.issue())
                .map(RoomRating::counts).filter(now::equals).isPresent());
        did("rateIssue", Map.of("counts", now));
    }

    private void did(String move, Map<String, ?> more) {
        Map<String, Object> parts = new HashMap<>(more);
        parts.put("meeting", meeting);
        parts.put("issue", number());
        moves.did(move, parts);
    }

    private void comesTo(SlotState state) {
        journey.until("slot of issue " + number() + " comes to " + state,
                now -> now.get(Slot.class, slot.id()).state() == state);
    }
}
