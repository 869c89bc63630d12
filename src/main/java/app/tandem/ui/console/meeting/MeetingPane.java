package app.tandem.ui.console.meeting;

import app.tandem.model.Meeting;
import app.tandem.model.Step;
import app.tandem.rules.History;
import app.tandem.rules.HistoryMove;
import app.tandem.rules.MeetingMove.GoToStep;
import app.tandem.rules.Move;
import app.tandem.rules.State;
import app.tandem.ui.Keyboard;
import app.tandem.ui.Keyboard.Use;
import app.tandem.ui.Keys;
import app.tandem.ui.Refusals;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a meeting on the console: its header, its steps, the columns of the step where it stands, its keys. It
 * is the same for every kind of meeting; what is in the columns comes from the step's pane. Of a meeting that is closed
 * it shows its close alone.
 */
public final class MeetingPane extends StackPane {

    private static final double WIDE = 1360;
    private static final double RAIL = 60;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final MeetingTools tools;
    private final Surroundings around;
    private final MeetingHeader header;
    private final StepBar steps;
    private final KeyBar keyBar;
    private final MeetingKeys keys;
    private final RecordPanel records;
    private final RecordBar recordBar;
    private final MeetingBody body;
    private @Nullable Meeting meeting;
    private @Nullable State state;
    private Use use = Use.NOTHING;

    /**
     * What the frame is given to arrange.
     *
     * @param preview the stage, small
     * @param stage says where the stage is
     * @param cards the timer, who has spoken, the buttons of records
     * @param keys what the keys of every meeting do
     * @param singleKeys whether letters and signs alone act
     */
    public record Surroundings(Region preview, Node stage, Map<FrameCard, ? extends Region> cards,
            Map<Keys, Runnable> keys, ObservableBooleanValue singleKeys) {}

    /**
     * @param catalogue makes the pane of a step, once a meeting; null for a step that has none
     */
    public MeetingPane(MeetingTools tools, Function<Step, @Nullable StepPane> catalogue, Surroundings around) {
        this.tools = tools;
        this.around = around;
        Acts acts = new Acts();
        header = new MeetingHeader(tools.texts(),
                new MeetingHeader.Acts(acts::undo, acts::redo, () -> acts.go(Step.CLOSE)), around.stage());
        steps = new StepBar(tools.texts(), acts::make);
        keyBar = new KeyBar(tools.texts());
        records = new RecordPanel(tools);
        recordBar = new RecordBar(tools.texts(), records::open);
        keys = new MeetingKeys(acts, tools.showing(), around.keys());
        body = new MeetingBody(tools.texts(), catalogue, steps, around.preview(), this::card);
        getStyleClass().add("meeting");
        getChildren().addAll(page(), layer(records));
        widthProperty().subscribe(() -> pseudoClassStateChanged(NARROW, getWidth() < WIDE - RAIL));
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> showUse());
        around.singleKeys().subscribe(this::showUse);
        tools.showing().issue().subscribe((was, now) -> lookedOn());
        tools.showing().slot().subscribe((was, now) -> lookedOn());
        FocusKeeper.keep(this, this::toWork);
    }

    private VBox page() {
        VBox page = new VBox(header, steps, body, keyBar);
        page.setMinWidth(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        return page;
    }

    /** What lies over the page at its corner; the rest of the page can be used meanwhile. */
    private static StackPane layer(Region over) {
        StackPane layer = new StackPane(over);
        layer.getStyleClass().add("record-layer");
        layer.setPickOnBounds(false);
        return layer;
    }

    private Region card(FrameCard card) {
        return card == FrameCard.RECORD ? recordBar : Objects.requireNonNull(around.cards().get(card));
    }

    /** Draws the meeting where it stands; draws nothing that is not seen. */
    public void show(State now, Meeting at) {
        state = now;
        meeting = at;
        header.show(now, at, tools.clock().instant());
        steps.show(at);
        body.show(now, at);
        if (at.closed() && records.isOpen()) {
            records.close();
        }
        records.show(now, at);
        showKeys();
    }

    /** Gives the focus to what lies over the page, or else to the step, so that keys work again. */
    private void toWork() {
        if (records.isOpen()) {
            records.focus();
        } else {
            body.focusWork();
        }
    }

    /** What keys do here and now: the step's first, then those of every meeting. */
    public Map<Keys, Runnable> acts() {
        State now = state;
        if (now != null && meeting != null && meeting.closed()) {
            return keys.closed(History.undoable(now, null).isPresent(), History.redoable(now, null).isPresent());
        }
        return keys.running(body.acts());
    }

    /** Keys that belong to the control that has the focus rest. */
    private void showUse() {
        use = getScene() == null ? Use.NOTHING : Keyboard.use(getScene());
        showKeys();
    }

    /** Another issue is looked at: what to say and what keys do may be other things. */
    private void lookedOn() {
        body.say();
        showKeys();
    }

    private void showKeys() {
        keyBar.show(List.copyOf(acts().keySet()), use, around.singleKeys().get());
    }

    /** Time has gone by. */
    public void tick() {
        if (state != null && meeting != null) {
            header.show(state, meeting, tools.clock().instant());
        }
    }

    /** What the frame's own buttons and keys do. */
    private final class Acts implements MeetingKeys.Frame {

        @Override
        public void undo() {
            make(new HistoryMove.Undo());
        }

        @Override
        public void redo() {
            make(new HistoryMove.Redo());
        }

        @Override
        public void step(int by) {
            steps.by(by);
        }

        @Override
        public void open(RecordKind kind) {
            records.open(kind);
        }

        /** Leaves a field, or a list that uses the arrows, so that all keys act again. */
        @Override
        public void leaveField() {
            body.requestFocus();
        }

        void go(Step step) {
            steps.go(step);
        }

        void make(Step step) {
            Meeting now = meeting;
            if (now != null && now.running()) {
                make(new GoToStep(now.id(), step));
            } else {
                steps.stay();
            }
        }

        private void make(Move move) {
            tools.door().make(move, made -> {}, refused -> {
                steps.stay();
                tools.tell().accept(Refusals.of(tools.texts(), refused));
            });
        }
    }
}
