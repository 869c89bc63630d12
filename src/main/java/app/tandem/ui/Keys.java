package app.tandem.ui;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The one table of keys. A single letter rests while a text field has the focus. */
enum Keys {
    THEME(new KeyCodeCombination(KeyCode.L), true), FULL_SCREEN(new KeyCodeCombination(KeyCode.F11), false);

    private final KeyCombination combination;
    private final boolean single;

    Keys(KeyCombination combination, boolean single) {
        this.combination = combination;
        this.single = single;
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
        return combination.match(event) && !(single && scene.getFocusOwner() instanceof TextInputControl);
    }
}
