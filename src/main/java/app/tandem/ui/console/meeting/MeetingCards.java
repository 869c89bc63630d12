package app.tandem.ui.console.meeting;

import app.tandem.model.Meeting;
import app.tandem.rules.State;
import app.tandem.ui.Keys;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.layout.Region;

/** What every meeting has beside its steps: the timer, who has spoken, and the records that can be made at any moment. */
public final class MeetingCards {

    private final TimerCard timer;
    private final SpokenCard spoken;
    private final RecordPanel panel;
    private final RecordBar records;

    public MeetingCards(MeetingTools tools, TimerCard.Works works) {
        timer = new TimerCard(tools, works);
        spoken = new SpokenCard(tools);
        panel = new RecordPanel(tools);
        records = new RecordBar(tools.texts(), panel::open);
    }

    /** Draws what holds. */
    public void show(State state, Meeting meeting) {
        timer.show(state, meeting);
        spoken.show(state, meeting);
        panel.show(state, meeting);
    }

    /** The cards at the right of a step. */
    public Map<FrameCard, Region> all() {
        return Map.of(FrameCard.TIMER, timer, FrameCard.SPOKEN, spoken, FrameCard.RECORD, records);
    }

    /** Where a note, a decision or an action is written, over the page. */
    public Region panel() {
        return panel;
    }

    /** What their keys do, at every step. */
    public Map<Keys, Runnable> keys() {
        Map<Keys, Runnable> keys = new LinkedHashMap<>();
        keys.put(Keys.TICK, spoken::tick);
        keys.put(Keys.NOTE, () -> panel.open(RecordKind.NOTE));
        keys.put(Keys.DECISION, () -> panel.open(RecordKind.DECISION));
        keys.put(Keys.ACTION, () -> panel.open(RecordKind.ACTION));
        keys.put(Keys.TIMER, timer::toggle);
        keys.put(Keys.MORE, timer::more);
        keys.put(Keys.LESS, timer::less);
        return keys;
    }
}
