package app.tandem.ui.console.meeting;

import app.tandem.model.Meeting;
import app.tandem.model.Step;
import app.tandem.rules.HistoryMove;
import app.tandem.rules.MeetingMove.GoToStep;
import app.tandem.rules.Move;
import app.tandem.rules.State;
import app.tandem.ui.Keyboard;
import app.tandem.ui.Keys;
import app.tandem.ui.Refusals;
import app.tandem.ui.controls.KeyCap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a meeting on the console: its header, its steps, the columns of the step where it stands, its keys. It
 * is the same for every kind of meeting; what is in the columns comes from the step's pane.
 */
public final class MeetingPane extends StackPane {

    private static final double WIDE = 1360;
    private static final double RAIL = 60;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final MeetingTools tools;
    private final Function<Step, @Nullable StepPane> catalogue;
    private final Surroundings around;
    private final Map<Step, StepPane> panes = new EnumMap<>(Step.class);
    private final MeetingHeader header;
    private final StepBar steps;
    private final ScriptCard script;
    private final Region caption;
    private final KeyBar keyBar;
    private final KeySheet sheet;
    private final RecordPanel records;
    private final RecordBar recordBar;
    private final StackPane body = new StackPane();
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private final WorkHolder work = new WorkHolder();
    private final StackPane foot = new StackPane();
    private final HBox columns;
    private @Nullable Meeting meeting;
    private @Nullable State state;
    private @Nullable Step shown;
    private boolean typing;

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
        this.catalogue = catalogue;
        this.around = around;
        header = new MeetingHeader(tools.texts(), new MeetingHeader.Acts(this::undo, this::redo, this::toClose),
                around.stage());
        steps = new StepBar(tools.texts(), this::go);
        script = new ScriptCard(tools.texts());
        caption = caption();
        keyBar = new KeyBar(tools.texts());
        sheet = new KeySheet(tools.texts());
        records = new RecordPanel(tools);
        recordBar = new RecordBar(tools.texts(), records::open);
        columns = columns();
        getStyleClass().add("meeting");
        VBox page = new VBox(header, steps, body, keyBar);
        page.setMinWidth(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        setAlignment(records, Pos.BOTTOM_RIGHT);
        getChildren().addAll(page, records, sheet);
        widthProperty().subscribe(() -> pseudoClassStateChanged(NARROW, getWidth() < WIDE - RAIL));
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> showTyping());
        around.singleKeys().subscribe(this::showTyping);
    }

    private HBox columns() {
        left.getStyleClass().add("column");
        right.getStyleClass().add("column");
        foot.getStyleClass().add("foot");
        VBox rightColumn = new VBox(scroll(right), foot);
        rightColumn.getStyleClass().add("right-column");
        VBox.setVgrow(rightColumn.getChildren().getFirst(), Priority.ALWAYS);
        ScrollPane leftColumn = scroll(left);
        leftColumn.getStyleClass().add("left-column");
        ScrollPane middle = scroll(work);
        HBox.setHgrow(middle, Priority.ALWAYS);
        HBox all = new HBox(leftColumn, middle, rightColumn);
        all.getStyleClass().add("columns");
        return all;
    }

    private static ScrollPane scroll(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("column-scroll");
        return scroll;
    }

    private Region caption() {
        Label title = new Label(tools.texts().get("meeting.on-the-stage"));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(title, space, new KeyCap("B"), new Label(tools.texts().get("meeting.blank")),
                new KeyCap("L"), new Label(tools.texts().get("meeting.theme")));
        line.getStyleClass().add("stage-caption");
        return line;
    }

    /** Draws the meeting where it stands; draws nothing that is not seen. */
    public void show(State now, Meeting running) {
        state = now;
        meeting = running;
        header.show(now, running, tools.clock().instant());
        steps.show(running);
        StepPane pane = panes.computeIfAbsent(running.step(), step -> catalogue.apply(step));
        if (pane == null) {
            body.getChildren().clear();
        } else {
            show(now, running, pane);
        }
        records.show(now, running);
        keyBar.show(List.copyOf(acts().keySet()), typing, around.singleKeys().get());
    }

    private void show(State now, Meeting running, StepPane pane) {
        pane.show(now, running);
        boolean entered = shown != running.step();
        if (entered) {
            shown = running.step();
            arrange(pane);
        }
        script.show(pane.script());
        if (entered) {
            leaveSteps();
            body.applyCss();
            pane.entered();
            keepFocus();
        }
    }

    /** What had the focus may have gone with the step before: the keys are to act here, not on what is beside. */
    private void keepFocus() {
        Scene scene = getScene();
        if (scene != null && (scene.getFocusOwner() == null || scene.getFocusOwner().getScene() != scene)) {
            body.requestFocus();
        }
    }

    /**
     * The button that led here would be pressed again by Space, which is the timer's key; and where the focus went with
     * what was taken away, keys would work elsewhere.
     */
    private void leaveSteps() {
        if (getScene() != null && (steps.isFocusWithin() || !holds(getScene().getFocusOwner()))) {
            body.requestFocus();
        }
    }

    private boolean holds(@Nullable Node owner) {
        Node each = owner;
        while (each != null && each != this) {
            each = each.getParent();
        }
        return each == this;
    }

    private void arrange(StepPane pane) {
        if (pane.whole()) {
            body.getChildren().setAll(pane.work());
            return;
        }
        List<Region> leftCards = new ArrayList<>(List.of(script));
        leftCards.addAll(pane.left());
        fill(left, leftCards);
        work.getChildren().setAll(pane.work());
        List<Region> rightCards = new ArrayList<>(List.of(caption, around.preview()));
        rightCards.addAll(pane.right());
        pane.cards().forEach(card -> {
            rightCards.add(card(card));
            rightCards.addAll(card == FrameCard.TIMER ? pane.belowTimer() : List.of());
        });
        fill(right, rightCards);
        foot.getChildren().setAll(pane.primary().stream().toList());
        body.getChildren().setAll(columns);
    }

    /** A card is as high as what it holds; one that scrolls says in its sheet how low it may be. */
    private static void fill(VBox column, List<Region> cards) {
        cards.forEach(card -> card.setMinHeight(USE_PREF_SIZE));
        column.getChildren().setAll(cards);
    }

    private Region card(FrameCard card) {
        return card == FrameCard.RECORD ? recordBar : Objects.requireNonNull(around.cards().get(card));
    }

    /** What keys do here and now: the step's first, then those of every meeting. */
    public Map<Keys, Runnable> acts() {
        if (sheet.isVisible()) {
            return Map.of(Keys.LEAVE, sheet::hide, Keys.HELP, sheet::hide);
        }
        Map<Keys, Runnable> acts = new LinkedHashMap<>();
        StepPane pane = shown == null ? null : panes.get(shown);
        if (pane != null) {
            acts.putAll(pane.acts());
        }
        common().forEach(acts::putIfAbsent);
        return acts;
    }

    /** The keys of every meeting, those first that the bar shows first. */
    private Map<Keys, Runnable> common() {
        Map<Keys, Runnable> common = new LinkedHashMap<>();
        common.put(Keys.UNDO, this::undo);
        common.put(Keys.STEP_ON, () -> steps.by(1));
        common.put(Keys.NOTE, () -> records.open(RecordKind.NOTE));
        common.put(Keys.DECISION, () -> records.open(RecordKind.DECISION));
        common.put(Keys.ACTION, () -> records.open(RecordKind.ACTION));
        common.putAll(around.keys());
        common.put(Keys.STEP_BACK, () -> steps.by(-1));
        common.put(Keys.REDO, this::redo);
        common.put(Keys.BLANK, () -> tools.showing().blank().set(!tools.showing().blank().get()));
        common.put(Keys.HIDE, () -> tools.showing().hidden().set(!tools.showing().hidden().get()));
        common.put(Keys.PAGE_ON, () -> tools.showing().turn(1));
        common.put(Keys.PAGE_BACK, () -> tools.showing().turn(-1));
        common.put(Keys.HELP, this::help);
        common.put(Keys.LEAVE, this::leaveField);
        return common;
    }

    /** Shows every key that works here, or closes the sheet of them. */
    public void help() {
        if (sheet.isVisible()) {
            sheet.hide();
        } else {
            sheet.show(acts().keySet());
        }
    }

    /** While text is typed the single keys rest. */
    private void showTyping() {
        typing = getScene() != null && Keyboard.typing(getScene());
        keyBar.show(List.copyOf(acts().keySet()), typing, around.singleKeys().get());
    }

    /** Time has gone by. */
    public void tick() {
        if (state != null && meeting != null) {
            header.show(state, meeting, tools.clock().instant());
        }
    }

    /** Leaves a field, or a list that uses the arrows, so that all keys act again. */
    private void leaveField() {
        body.requestFocus();
    }

    private void toClose() {
        steps.go(Step.CLOSE);
    }

    private void go(Step step) {
        Meeting now = meeting;
        if (now != null && now.running()) {
            make(new GoToStep(now.id(), step));
        } else {
            steps.stay();
        }
    }

    private void undo() {
        make(new HistoryMove.Undo());
    }

    private void redo() {
        make(new HistoryMove.Redo());
    }

    private void make(Move move) {
        tools.door().make(move, made -> {}, refused -> {
            steps.stay();
            tools.tell().accept(Refusals.of(tools.texts(), refused));
        });
    }
}
