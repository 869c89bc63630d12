package app.tandem.ui;

import static javafx.scene.input.KeyCombination.CONTROL_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The one table of keys. A single letter rests while a text field has the focus. */
public enum Keys {
    // Everywhere
    THEME(KeyCode.L), FULL_SCREEN(KeyCode.F11), HELP(KeyCode.F1), FIND(KeyCode.F, CONTROL_DOWN), UNDO(KeyCode.Z,
            CONTROL_DOWN),
    REDO(KeyCode.Z, CONTROL_DOWN, SHIFT_DOWN), LEAVE(KeyCode.ESCAPE),
    // In every meeting
    TIMER(KeyCode.SPACE), MORE(KeyCode.PLUS), LESS(KeyCode.MINUS), STEP_BACK(KeyCode.LEFT), STEP_ON(
            KeyCode.RIGHT),
    NOTE(KeyCode.N), DECISION(KeyCode.D), ACTION(KeyCode.A), TICK(KeyCode.T), BLANK(
            KeyCode.B),
    HIDE(KeyCode.H), PAGE_BACK(KeyCode.PAGE_UP), PAGE_ON(KeyCode.PAGE_DOWN),
    // A list of any step
    UP(KeyCode.UP), DOWN(KeyCode.DOWN),
    // Forum
    SAVE(KeyCode.ENTER), PASS(KeyCode.P),
    // Group
    ADD_TO(KeyCode.M), NEW_ISSUE(KeyCode.G), SPLIT(KeyCode.S), PARK(KeyCode.K), RENAME(KeyCode.F2),
    // Pair
    LOCK(KeyCode.ENTER), SWAP(KeyCode.X), PROPOSE(KeyCode.P), TAKE(KeyCode.Y);

    private final KeyCodeCombination combination;

    Keys(KeyCode code, KeyCombination.Modifier... modifiers) {
        this.combination = new KeyCodeCombination(code, modifiers);
    }

    public KeyCodeCombination combination() {
        return combination;
    }

    /** Whether it is a letter or a sign alone, which rests in a text field. */
    public boolean single() {
        KeyCode code = combination.getCode();
        return combination.getControl() == KeyCombination.ModifierValue.UP && !code.isFunctionKey()
                && code != KeyCode.ESCAPE;
    }

    /** Lets these keys act in a scene; a key that the focused control used does not come here. */
    static void listen(Scene scene, Map<Keys, Runnable> acts) {
        Map<Keys, Runnable> table = new EnumMap<>(acts);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> table.forEach((key, act) -> {
            if (!event.isConsumed() && key.meant(event, scene)) {
                act.run();
                event.consume();
            }
        }));
    }

    private boolean meant(KeyEvent event, Scene scene) {
        return combination.match(event) && !(single() && scene.getFocusOwner() instanceof TextInputControl);
    }
}
