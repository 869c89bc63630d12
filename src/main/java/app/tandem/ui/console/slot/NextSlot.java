package app.tandem.ui.console.slot;

import app.tandem.rules.MeetingMove.GoToStep;
import app.tandem.ui.Keys;
import app.tandem.ui.Refusals;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.controls.Seen;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** From a slot that is over to the next one: its button, and the key that does the same. */
public final class NextSlot {

    private final MeetingTools tools;
    private final Button button;
    private final Runnable next;

    /**
     * @param next goes on from the slot that is looked at
     */
    public NextSlot(MeetingTools tools, Runnable next) {
        this.tools = tools;
        this.next = next;
        button = Parts.keyed(Parts.button("next-slot", "", next),
                tools.texts().get("key.enter"));
        button.getStyleClass().add("accent");
        button.setMaxWidth(Double.MAX_VALUE);
        show(false, false);
    }

    /** Is there once the slot is over, and says where it leads. */
    public void show(boolean over, boolean last) {
        Seen.when(over, button);
        button.setText(words(tools.texts(), last));
    }

    /** What the way on is called: to the next issue, or after the last one to the next step. */
    public static String words(Texts texts, boolean last) {
        return texts.get(last ? "slot.next.step" : "slot.next");
    }

    public Region button() {
        return button;
    }

    /** Goes to a step of the meeting, after the last slot. */
    public void leave(GoToStep step) {
        tools.door().make(step, made -> {}, why -> tools.tell().accept(Refusals.of(tools.texts(), why)));
    }

    /** What its key does; nothing while the slot is not over. */
    public Map<Keys, Runnable> acts() {
        return button.isManaged() ? Map.of(Keys.NEXT_REPORT, next) : Map.of();
    }
}
