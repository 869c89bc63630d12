package app.tandem.ui.console.meeting;

import app.tandem.model.Meeting;
import app.tandem.rules.State;
import app.tandem.ui.Keys;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.layout.Region;

/** What every meeting has beside its steps: the timer, and who has spoken. */
public final class MeetingCards {

    private final TimerCard timer;
    private final SpokenCard spoken;

    public MeetingCards(MeetingTools tools, TimerCard.Works works) {
        timer = new TimerCard(tools, works);
        spoken = new SpokenCard(tools);
    }

    /** Draws what holds. */
    public void show(State state, Meeting meeting) {
        timer.show(state, meeting);
        spoken.show(state, meeting);
    }

    /** The cards at the right of a step. */
    public Map<FrameCard, Region> all() {
        return Map.of(FrameCard.TIMER, timer, FrameCard.SPOKEN, spoken);
    }

    /** What their keys do, at every step. */
    public Map<Keys, Runnable> keys() {
        Map<Keys, Runnable> keys = new LinkedHashMap<>();
        keys.put(Keys.TICK, spoken::tick);
        keys.put(Keys.TIMER, timer::toggle);
        keys.put(Keys.MORE, timer::more);
        keys.put(Keys.LESS, timer::less);
        return keys;
    }
}
