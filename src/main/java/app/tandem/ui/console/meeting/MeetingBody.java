package app.tandem.ui.console.meeting;

import app.tandem.model.Meeting;
import app.tandem.model.Step;
import app.tandem.rules.State;
import app.tandem.ui.Keys;
import app.tandem.ui.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The step where a meeting stands, between the bar of its steps and that of its keys; of a meeting that is closed, its
 * close. A step's pane is made once, and what is typed in it stays.
 */
final class MeetingBody extends StackPane {

    private final Function<Step, @Nullable StepPane> catalogue;
    private final Map<Step, StepPane> panes = new EnumMap<>(Step.class);
    private final ScriptCard script;
    private final MeetingColumns columns;
    private final StepBar steps;
    private @Nullable StepPane shown;
    private boolean closed;

    /**
     * @param catalogue makes the pane of a step, once a meeting; null for a step that has none
     * @param steps from where one comes to another step
     * @param preview the stage, small
     * @param cards finds the frame's own cards
     */
    MeetingBody(Texts texts, Function<Step, @Nullable StepPane> catalogue, StepBar steps, Region preview,
            Function<FrameCard, Region> cards) {
        this.catalogue = catalogue;
        this.steps = steps;
        script = new ScriptCard(texts);
        columns = new MeetingColumns(texts, script, preview, cards);
    }

    void show(State now, Meeting at) {
        StepPane pane = panes.computeIfAbsent(at.closed() ? Step.CLOSE : at.step(), step -> catalogue.apply(step));
        if (pane == null) {
            getChildren().clear();
            shown = null;
        } else {
            show(now, at, pane);
        }
    }

    private void show(State now, Meeting at, StepPane pane) {
        pane.show(now, at);
        boolean entered = shown != pane || closed != at.closed();
        shown = pane;
        closed = at.closed();
        boolean columnsStood = getChildren().contains(columns);
        if (entered) {
            arrange(pane);
        }
        script.show(pane.script());
        if (entered) {
            leaveSteps();
            style(pane, columnsStood);
            pane.entered();
            keepFocus();
        }
    }

    /** What scrolls is in the window only once it has its styles; what stood there has them. */
    private void style(StepPane pane, boolean columnsStood) {
        if (pane.whole() || !columnsStood) {
            applyCss();
        } else {
            Stream.of(pane.left(), List.of(pane.work()), pane.right(), pane.belowTimer()).flatMap(List::stream)
                    .forEach(Node::applyCss);
        }
    }

    private void arrange(StepPane pane) {
        if (pane.whole()) {
            getChildren().setAll(pane.work());
        } else {
            columns.arrange(pane);
            getChildren().setAll(columns);
        }
    }

    /** Shows what to say now. */
    void say() {
        if (shown != null) {
            script.show(shown.script());
        }
    }

    /** What this step's keys do. */
    Map<Keys, Runnable> acts() {
        return shown == null ? Map.of() : shown.acts();
    }

    /** Gives the focus to where one works first. */
    void focusWork() {
        requestFocus();
        if (shown != null) {
            shown.focus();
        }
    }

    /**
     * The button that led here would be pressed again by Space, which is the timer's key; and where the focus went with
     * what was taken away, keys would work elsewhere.
     */
    private void leaveSteps() {
        if (getScene() != null && (steps.isFocusWithin() || !holds(getScene().getFocusOwner()))) {
            requestFocus();
        }
    }

    private boolean holds(@Nullable Node owner) {
        Node each = owner;
        while (each != null && !(each instanceof MeetingPane)) {
            each = each.getParent();
        }
        return each != null;
    }

    /** What had the focus may have gone with the step before: the keys are to act here, not on what is beside. */
    private void keepFocus() {
        Scene scene = getScene();
        if (scene != null && (scene.getFocusOwner() == null || scene.getFocusOwner().getScene() != scene)) {
            requestFocus();
        }
    }
}
