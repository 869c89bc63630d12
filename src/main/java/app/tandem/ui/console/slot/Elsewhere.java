package app.tandem.ui.console.slot;

import app.tandem.model.Issue;
import app.tandem.model.Slot;
import app.tandem.rules.Slots;
import app.tandem.rules.State;
import app.tandem.ui.Keys;
import app.tandem.ui.Texts;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.scene.layout.Region;

/** Another slot runs than the one that is looked at: which, and the way to it. */
public final class Elsewhere {

    private final Texts texts;
    private final LongConsumer look;
    private final WayLine line;
    private long running;

    /**
     * @param look looks at a slot
     */
    public Elsewhere(Texts texts, LongConsumer look) {
        this.texts = texts;
        this.look = look;
        line = new WayLine(Parts.keyed(Parts.button("slot-running", texts.get("slot.elsewhere.go"), this::go),
                texts.get("key.enter")));
    }

    /** Says what runs where it is not this slot; returns whether there is such a one. */
    public boolean show(State state, long meeting, long slot) {
        Optional<Slot> other = Slots.running(state, meeting).filter(each -> each.id() != slot);
        running = other.map(Slot::id).orElse(0L);
        line.show(other.map(each -> state.get(Issue.class, each.issue())).map(each -> texts.get("slot.elsewhere",
                texts.get("record.issue.name", each.number(), each.title()))).orElse(""));
        return running != 0;
    }

    public Region line() {
        return line;
    }

    private void go() {
        look.accept(running);
    }

    /** What its key does; nothing while no other slot runs. */
    public Map<Keys, Runnable> acts() {
        return running == 0 ? Map.of() : Map.of(Keys.TO_RUNNING, this::go);
    }
}
