package app.tandem.ui.console.slot;

import app.tandem.model.Slot;
import app.tandem.model.SlotState;
import app.tandem.rules.MeetingMove.PauseTimer;
import app.tandem.rules.Move;
import app.tandem.rules.SlotMove.DiscussSlot;
import app.tandem.rules.SlotMove.EndSlot;
import app.tandem.rules.SlotMove.ExtendSlot;
import app.tandem.rules.SlotMove.StartSlot;
import app.tandem.rules.Slots;
import app.tandem.ui.Door;
import app.tandem.ui.Keys;
import app.tandem.ui.SingleFile;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.slot.SlotView.Phase;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Seen;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What moves a slot on: begin, discuss, extend, end early, leave undecided; with the keys that do the same. */
public final class SlotCourse extends VBox {

    private static final int MINUTE = 60;

    private final Texts texts;
    private final Door door;
    private final Button start;
    private final Button discuss;
    private final Button extend;
    private final Button early;
    private final Button undecided;
    private final RefusalLine refusal;
    private final Runnable decide;
    private @Nullable SlotView shown;

    /**
     * @param decide leads to where it is decided, once the discussion has ended
     */
    public SlotCourse(MeetingTools tools, Runnable decide) {
        this.texts = tools.texts();
        this.door = new SingleFile(tools.door());
        this.decide = decide;
        start = Parts.keyed(Parts.button("slot-start", texts.get("slot.start"), this::start), texts.get("key.enter"));
        start.getStyleClass().add("accent");
        discuss = Parts.keyed(Parts.button("slot-discuss", texts.get("slot.discuss.now"), this::discuss),
                texts.get("key.enter"));
        discuss.getStyleClass().add("accent");
        extend = Parts.keyed(Parts.button("slot-extend", "", this::extend), texts.get("key.v"));
        early = Parts.button("slot-early", texts.get("slot.early"), this::early);
        undecided = Parts.button("slot-undecided", texts.get("slot.undecided"), this::end);
        HBox buttons = new HBox(start, discuss, extend, early, undecided);
        buttons.getStyleClass().add("buttons");
        buttons.getChildren().forEach(each -> {
            HBox.setHgrow(each, Priority.ALWAYS);
            ((Button) each).setMaxWidth(Double.MAX_VALUE);
        });
        refusal = new RefusalLine(texts, buttons);
        getStyleClass().add("slot-course");
        getChildren().addAll(refusal, buttons);
    }

    /** Shows the ways on from where a slot is; none for null. */
    public void show(@Nullable SlotView now) {
        if (now == null || !now.equals(shown)) {
            shown = now;
            refusal.clear();
            SlotState state = now == null ? SlotState.MOVED : now.slot().state();
            Phase phase = now == null ? Phase.OVER : now.phase();
            Seen.when(state == SlotState.WAITING, start);
            start.setDisable(now != null && now.nobodyHere());
            Seen.when(state == SlotState.PRESENTING, discuss);
            int more = now == null ? 0 : Slots.extension(now.slot()) / MINUTE;
            extend.setText(texts.get("slot.extend", more));
            Seen.when(state == SlotState.DISCUSSING, extend);
            extend.setDisable(more == 0);
            Seen.when(state == SlotState.DISCUSSING && phase == Phase.DISCUSSING, early);
            Seen.when(state == SlotState.DISCUSSING && phase == Phase.DECIDING, undecided);
        }
    }

    /** What its keys do now. */
    public Map<Keys, Runnable> acts() {
        Map<Keys, Runnable> acts = new LinkedHashMap<>();
        if (start.isManaged() && !start.isDisabled()) {
            acts.put(Keys.START_SLOT, this::start);
        }
        if (discuss.isManaged()) {
            acts.put(Keys.DISCUSS, this::discuss);
        }
        if (extend.isManaged()) {
            acts.put(Keys.DECIDE, early.isManaged() ? this::early : decide);
            acts.put(Keys.EXTEND, this::extend);
        }
        return acts;
    }

    private void start() {
        make(slot -> new StartSlot(slot.meeting(), slot.issue()), () -> {});
    }

    private void discuss() {
        make(slot -> new DiscussSlot(slot.meeting(), slot.issue()), () -> {});
    }

    private void extend() {
        make(slot -> new ExtendSlot(slot.meeting(), slot.issue()), () -> {});
    }

    /** The discussion ends before its time: its clock stands while the room decides. */
    private void early() {
        make(slot -> new PauseTimer(slot.meeting(), true), decide);
    }

    private void end() {
        make(slot -> new EndSlot(slot.meeting(), slot.issue()), () -> {});
    }

    private void make(Function<Slot, Move> move, Runnable then) {
        SlotView now = shown;
        if (now != null) {
            door.make(move.apply(now.slot()), made -> then.run(), refusal::show);
        }
    }
}
