package app.tandem.ui;

import app.tandem.ui.controls.UsesArrows;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Lets the keys of the table act in a scene. A key that the focused control uses belongs to it; a single key rests in a
 * text field, where a letter works with Alt; letters and signs rest everywhere when single keys are turned off.
 */
public final class Keyboard {

    private static final Set<KeyCode> ACROSS = Set.of(KeyCode.LEFT, KeyCode.RIGHT);
    private static final Set<KeyCode> PRESSING = Set.of(KeyCode.SPACE, KeyCode.ENTER);

    private final Scene scene;
    private final Supplier<Map<Keys, Runnable>> acts;
    private final BooleanSupplier singleKeys;
    private boolean acted;

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
        scene.addEventFilter(KeyEvent.KEY_TYPED, keyboard::typed);
    }

    /** What the focus is on, as far as it keeps keys to itself. */
    public enum Use {
        NOTHING, ARROWS, TEXT
    }

    /** Which keys belong to the control that has the focus. */
    public static Use use(Scene scene) {
        return typing(scene) ? Use.TEXT : moves(scene.getFocusOwner()) ? Use.ARROWS : Use.NOTHING;
    }

    private static boolean moves(@Nullable Node focus) {
        Node each = focus;
        while (each != null && !(each instanceof UsesArrows)) {
            each = each.getParent();
        }
        return each != null && !passesOn(focus);
    }

    /** Whether text is typed there. */
    public static boolean typing(Scene scene) {
        return switch (scene.getFocusOwner()) {
            case TextInputControl field -> field.isEditable();
            case ComboBoxBase<?> box -> box.isEditable();
            case Spinner<?> spinner -> spinner.isEditable();
            case null, default -> false;
        };
    }

    /** Buttons and lists would only pass the focus on with these, and a field has its own undo alone with typing. */
    private void beforeTraversal(KeyEvent event) {
        acted = false;
        Node focus = scene.getFocusOwner();
        if (ACROSS.contains(event.getCode()) && passesOn(focus)) {
            pressed(event);
        } else if (focus instanceof TextInputControl field && undoes(event) && !keeps(field, event)) {
            pressed(event);
        }
    }

    /** A choice among several moves by the arrows; any other button, and a list, has no use for left and right. */
    private static boolean passesOn(@Nullable Node focus) {
        return focus instanceof ButtonBase && !(focus instanceof ToggleButton) || focus instanceof ListView;
    }

    private static boolean undoes(KeyEvent event) {
        return Keys.UNDO.meant(event) || Keys.REDO.meant(event);
    }

    /**
     * Whether a field takes back typing, or brings it back, and no act. One that was emptied, as a field is when it is
     * saved, holds no typing to take back; but typing that was taken back from it is still there to come again.
     */
    private static boolean keeps(TextInputControl field, KeyEvent event) {
        boolean unsaved = !field.getText().isEmpty() && (field.isUndoable() || field.isRedoable());
        return field.isEditable() && (unsaved || Keys.REDO.meant(event) && field.isRedoable());
    }

    private void pressed(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        for (Map.Entry<Keys, Runnable> each : acts.get().entrySet()) {
            if (meant(each.getKey(), event)) {
                event.consume();
                acted = true;
                each.getValue().run();
                return;
            }
        }
    }

    /** The letter of a key that acted is no text for the field to which that act gave the focus. */
    private void typed(KeyEvent event) {
        if (acted) {
            event.consume();
        }
    }

    private boolean meant(Keys key, KeyEvent event) {
        if (!key.single()) {
            return key.meant(event) && !(undoes(event) && typesAgain(event));
        }
        if (event.isAltDown()) {
            return key.meantWithAlt(event);
        }
        return (singleKeys.getAsBoolean() || !key.sign()) && key.meant(event) && !belongsToFocus(event);
    }

    private boolean typesAgain(KeyEvent event) {
        return scene.getFocusOwner() instanceof TextInputControl field && keeps(field, event);
    }

    private boolean belongsToFocus(KeyEvent event) {
        if (PRESSING.contains(event.getCode())) {
            return typing(scene) || scene.getFocusOwner() instanceof ButtonBase;
        }
        boolean pages = event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP;
        return typing(scene) && !(pages && !(scene.getFocusOwner() instanceof TextArea));
    }
}
