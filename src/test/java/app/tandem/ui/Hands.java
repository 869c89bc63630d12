package app.tandem.ui;

import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;

/** The hands and eyes of somebody at the console, which the stage stands beside. They wait for what comes, and no longer. */
final class Hands {

    private static final int MOST_TABS = 12;

    private final FxRobot robot;
    private final Stage console;

    Hands(FxRobot robot, Stage console) {
        this.robot = robot;
        this.console = console;
    }

    /** Waits until this holds on the JavaFX thread; where it never does, the words say what did not. */
    void until(String what, BooleanSupplier holds) {
        try {
            Wait.until(holds);
        } catch (AssertionError never) {
            throw new AssertionError("never: " + what + "; the focus is at " + Bridge.ask(this::focused), never);
        }
    }

    private @Nullable Node focused() {
        return console.getScene().getFocusOwner();
    }

    /** Types keys, one after the other. */
    void keys(KeyCode... codes) {
        for (KeyCode each : codes) {
            robot.type(each);
            drawn();
        }
    }

    /** Waits until what was typed has come, and what came of it. */
    private static void drawn() {
        Bridge.ask(() -> true);
        Bridge.ask(() -> true);
    }

    /** Types a key while others are held. */
    void together(KeyCode... codes) {
        robot.push(codes);
        drawn();
    }

    /** Waits until a control has the focus. */
    void at(String id) {
        until("the focus at " + id, () -> is(id));
    }

    /** Goes to a control and presses it by key. */
    void press(String id) {
        until(id + " can be pressed", () -> shown(console.getScene(), "#" + id) != null
                && !Objects.requireNonNull(shown(console.getScene(), "#" + id)).isDisabled());
        focus(id);
        keys(KeyCode.SPACE);
    }

    /** Answers a question that stands before the console, by key. */
    void answers(String id) {
        until(id + " is asked for", () -> asked(id) != null);
        Bridge.ask(() -> {
            Objects.requireNonNull(asked(id)).requestFocus();
            return true;
        });
        keys(KeyCode.SPACE);
        until(id + " is done", () -> asked(id) == null);
    }

    private @Nullable Node asked(String id) {
        return Window.getWindows().stream().filter(each -> each != console)
                .map(each -> shown(each.getScene(), "#" + id)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private void focus(String id) {
        Bridge.ask(() -> {
            Objects.requireNonNull(shown(console.getScene(), "#" + id)).requestFocus();
            return true;
        });
        at(id);
    }

    /** Goes on by Tab until the focus is there. */
    void tabTo(String id) {
        sees("#" + id);
        for (int step = 0; step < MOST_TABS && !Bridge.ask(() -> is(id)); step++) {
            keys(KeyCode.TAB);
        }
        at(id);
    }

    private boolean is(String id) {
        Node focus = focused();
        return focus != null && id.equals(focus.getId());
    }

    /** Puts words into a field by keys, over what stands there. */
    void writes(String id, String words) {
        sees("#" + id);
        focus(id);
        together(KeyCode.CONTROL, KeyCode.A);
        pastes(words);
        until(words + " in " + id, () -> shown(console.getScene(), "#" + id) instanceof TextInputControl field
                && field.getText().equals(words));
    }

    /** Pastes into the field where the focus is. */
    void pastes(String words) {
        Bridge.ask(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words)));
        together(KeyCode.CONTROL, KeyCode.V);
    }

    /** Waits until something is seen on the console. */
    void sees(String query) {
        until(query + " on the console", () -> shown(console.getScene(), query) != null);
    }

    /** What stands on the console. */
    String reads(String query) {
        sees(query);
        return Bridge.ask(() -> ((Labeled) Objects.requireNonNull(shown(console.getScene(), query))).getText());
    }

    /** A node of the console, on the JavaFX thread. */
    <N extends Node> N node(String query, Class<N> type) {
        return type.cast(Objects.requireNonNull(shown(console.getScene(), query)));
    }

    /** Waits until so many of these are seen in the stage's own window. */
    void onStage(String query, int count) {
        until(count + " " + query + " on the stage", () -> stage() != null
                && Objects.requireNonNull(stage()).getRoot().lookupAll(query).stream().filter(Hands::seen)
                        .count() == count);
    }

    /** Waits until these words stand somewhere in the stage's own window. */
    void readOnStage(String words) {
        until(words + " on the stage", () -> stage() != null && Objects.requireNonNull(stage()).getRoot()
                .lookupAll(".text").stream().filter(Hands::seen).anyMatch(each -> says(each, words)));
    }

    private static boolean says(Node node, String words) {
        return node instanceof Text text && text.getText().contains(words);
    }

    private @Nullable Scene stage() {
        return Window.getWindows().stream().filter(each -> each != console && each instanceof Stage)
                .map(Window::getScene).findFirst().orElse(null);
    }

    private static @Nullable Node shown(Scene scene, String query) {
        return scene.getRoot().lookupAll(query).stream().filter(Hands::seen).findFirst().orElse(null);
    }

    private static boolean seen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
