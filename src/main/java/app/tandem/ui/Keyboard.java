package app.tandem.ui;

import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Lets the keys of the table act in a scene. A key that the focused control uses belongs to it; a single key rests in a
 * text field, where it works with Alt, and everywhere when single keys are turned off.
 */
public final class Keyboard {

    private static final Set<KeyCode> ACROSS = Set.of(KeyCode.LEFT, KeyCode.RIGHT);

    private final Scene scene;
    private final Supplier<Map<Keys, Runnable>> acts;
    private final BooleanSupplier singleKeys;

    private Keyboard(Scene scene, Supplier<Map<Keys, Runnable>> acts, BooleanSupplier singleKeys) {
        this.scene = scene;
        this.acts = acts;
        this.singleKeys = singleKeys;
    }

    /**
     * @param acts what the keys do now
     * @param singleKeys whether letters and signs alone act at all
     */
    public static void listen(Scene scene, Supplier<Map<Keys, Runnable>> acts, BooleanSupplier singleKeys) {
        Keyboard keyboard = new Keyboard(scene, acts, singleKeys);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keyboard::beforeTraversal);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, keyboard::pressed);
    }

    /** Whether text is typed there. */
    public static boolean typing(Scene scene) {
        return scene.getFocusOwner() instanceof TextInputControl field && field.isEditable();
    }

    /** Buttons and lists would only pass the focus on with these, and a field has its own undo alone with typing. */
    private void beforeTraversal(KeyEvent event) {
        Node focus = scene.getFocusOwner();
        if (ACROSS.contains(event.getCode()) && (focus instanceof ButtonBase || focus instanceof ListView)) {
            pressed(event);
        } else if (focus instanceof TextInputControl field && undoes(event) && !field.isUndoable()) {
            pressed(event);
        }
    }

    private static boolean undoes(KeyEvent event) {
        return Keys.UNDO.meant(event) || Keys.REDO.meant(event);
    }

    private void pressed(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        for (Map.Entry<Keys, Runnable> each : acts.get().entrySet()) {
            if (meant(each.getKey(), event)) {
                event.consume();
                each.getValue().run();
                return;
            }
        }
    }

    private boolean meant(Keys key, KeyEvent event) {
        if (!key.single()) {
            return key.meant(event) && !(undoes(event) && typesAgain());
        }
        if (event.isAltDown()) {
            return key.meantWithAlt(event);
        }
        return singleKeys.getAsBoolean() && key.meant(event) && !belongsToField(event);
    }

    private boolean typesAgain() {
        return scene.getFocusOwner() instanceof TextInputControl field && field.isUndoable();
    }

    private boolean belongsToField(KeyEvent event) {
        boolean pages = event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP;
        return typing(scene) && !(pages && !(scene.getFocusOwner() instanceof TextArea));
    }
}
