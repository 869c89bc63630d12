package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Action;
import app.tandem.model.Decision;
import app.tandem.model.DecisionKind;
import app.tandem.model.FistCount;
import app.tandem.model.Issue;
import app.tandem.model.Note;
import app.tandem.model.Slot;
import app.tandem.model.SlotState;
import app.tandem.rules.Slots;
import app.tandem.rules.State;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.input.KeyCode;

/** One slot that decides, of a follow-up or a check, by keys: presented, discussed, voted on, decided. */
final class SlotJourney {

    private final Journey journey;
    private final Hands hands;
    private final int meeting;
    private final Slot slot;

    /**
     * @param meeting its number
     */
    SlotJourney(Journey journey, int meeting, Slot slot) {
        this.journey = journey;
        this.hands = journey.hands();
        this.meeting = meeting;
        this.slot = slot;
    }

    int issue() {
        return journey.state().get(Issue.class, slot.issue()).number();
    }

    String title() {
        return journey.state().get(Issue.class, slot.issue()).title();
    }

    private void did(String move, Map<String, ?> more) {
        Map<String, Object> parts = new HashMap<>(more);
        parts.put("meeting", meeting);
        parts.put("issue", issue());
        journey.moves().did(move, parts);
    }

    private Slot now() {
        return journey.state().get(Slot.class, slot.id());
    }

    private void comesTo(SlotState state) {
        journey.until("slot of issue " + issue() + " comes to " + state, now -> now().state() == state);
    }

    void present() {
        hands.keys(KeyCode.ESCAPE, KeyCode.ENTER);
        comesTo(SlotState.PRESENTING);
        did("startSlot", Map.of());
        hands.readOnStage(title());
    }

    void discuss() {
        hands.keys(KeyCode.ESCAPE, KeyCode.ENTER);
        comesTo(SlotState.DISCUSSING);
        did("discussSlot", Map.of());
    }

    void support(String words) {
        say(KeyCode.S, "SUPPORT", words);
    }

    void concern(String words) {
        say(KeyCode.C, "CONCERN", words);
    }

    private void say(KeyCode key, String kind, String words) {
        hands.keys(KeyCode.ESCAPE, key);
        String field = kind.toLowerCase(Locale.ROOT) + "-text";
        hands.at(field);
        hands.writes(field, words);
        hands.keys(KeyCode.ENTER);
        journey.until(words, now -> now.stream(Note.class).anyMatch(each -> each.text().equals(words)));
        did("addNote", Map.of("kind", kind, "text", words));
    }

    /** The discussion goes on for a while longer. */
    void extend() {
        int before = now().time().extensions();
        hands.keys(KeyCode.ESCAPE, KeyCode.V);
        journey.until("extended", now -> now().time().extensions() == before + 1);
        did("extendSlot", Map.of());
    }

    /** The discussion ends before its time, and the room comes to the hands. */
    void toHands() {
        hands.keys(KeyCode.ESCAPE, KeyCode.ENTER);
        hands.at("fist-0");
        journey.moves().did("pauseTimer", Map.of("meeting", meeting, "paused", true));
    }

    /** Counts hands that show 0 to 5. */
    void count(Integer... shown) {
        int before = counts(journey.state()).size();
        hands.at("fist-0");
        for (int fingers = 0; fingers < shown.length; fingers++) {
            if (fingers > 0) {
                hands.keys(KeyCode.TAB);
            }
            if (shown[fingers] > 0) {
                hands.keys(KeyCode.getKeyCode(shown[fingers].toString()));
            }
        }
        hands.keys(KeyCode.ENTER);
        journey.until("hands are counted", now -> counts(now).size() == before + 1);
        assertThat(counts(journey.state()).getLast().hands()).containsExactly(shown);
        did("countFist", Map.of("hands", List.of(shown)));
    }

    private List<FistCount> counts(State state) {
        return Slots.counts(state, slot.id());
    }

    /** What would help was said: the room votes once more. */
    void again() {
        hands.press("fist-again");
    }

    /** The hands adopt it, and the words are there to be typed. */
    void adopt(String words) {
        record(DecisionKind.ADOPT, words, Map.of());
    }

    void trial(String words, LocalDate review) {
        hands.press("decide-trial");
        hands.at("decision-review");
        hands.writes("decision-review", review.toString());
        record(DecisionKind.TRIAL, words, Map.of("reviewOn", review));
    }

    void rework(String words, LocalDate due) {
        hands.press("decide-rework");
        hands.at("decision-due");
        hands.writes("decision-due", due.toString());
        record(DecisionKind.REWORK, words, Map.of("due", due));
    }

    private void record(DecisionKind kind, String words, Map<String, ?> more) {
        hands.writes("slot-decision-words", words);
        hands.keys(KeyCode.ENTER);
        comesTo(SlotState.DECIDED);
        Decision made = journey.state().stream(Decision.class).reduce((_, later) -> later).orElseThrow();
        assertThat(made.kind()).isEqualTo(kind);
        assertThat(made.wording()).isEqualTo(words);
        Map<String, Object> parts = new HashMap<>(more);
        parts.put("kind", kind);
        parts.put("wording", words);
        did("decide", parts);
    }

    /** Somebody does something for it; the issue that is talked about is proposed. */
    void action(String words, String owner, String label) {
        hands.keys(KeyCode.ESCAPE, KeyCode.A);
        hands.at("action-text");
        hands.writes("action-text", words);
        hands.writes("action-owner", owner);
        hands.keys(KeyCode.ENTER);
        journey.until(words, now -> now.stream(Action.class).anyMatch(each -> each.text().equals(words)));
        Action made = journey.state().stream(Action.class).reduce((_, later) -> later).orElseThrow();
        assertThat(made.issue()).isEqualTo(slot.issue());
        did("addAction", Map.of("text", words, "owner", owner, "due", made.due(), "as", label));
        hands.at("action-text");
        hands.keys(KeyCode.ESCAPE);
    }
}
