package app.tandem.ui.console;

import app.tandem.ui.Settings;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.IconButton;
import javafx.beans.property.BooleanProperty;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What a person chooses for all workspaces, over the page beside the rail's foot, until one clicks elsewhere. */
public final class SettingsCard extends StackPane {

    private final VBox card;
    private final CheckBox singleKeys;
    private final CheckBox sound;
    private final EventHandler<MouseEvent> away = this::pressed;
    private final IconButton button;
    private @Nullable Node before;

    public SettingsCard(Texts texts, Settings settings) {
        getStyleClass().add("settings-over");
        Label title = new Label(texts.get("settings.title"));
        title.getStyleClass().add("card-title");
        singleKeys = box(texts.get("settings.single-keys"), "single-keys", settings.singleKeys());
        sound = box(texts.get("settings.sound"), "sound", settings.sound());
        card = new VBox(title, singleKeys, note(texts.get("settings.single-keys.note")), sound,
                note(texts.get("settings.sound.note")));
        card.getStyleClass().addAll("card", "settings-card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(card);
        button = gear(texts, this::toggle);
        setPickOnBounds(false);
        setVisible(false);
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removeEventFilter(MouseEvent.MOUSE_PRESSED, away);
            }
            if (now != null) {
                now.addEventFilter(MouseEvent.MOUSE_PRESSED, away);
            }
        });
    }

    /** A button for settings. */
    public static IconButton gear(Texts texts, Runnable show) {
        IconButton button = new IconButton(show);
        button.setId("settings");
        button.show(Feather.SETTINGS, texts.get("settings.title"));
        return button;
    }

    private static CheckBox box(String words, String id, BooleanProperty chosen) {
        CheckBox box = new CheckBox(words);
        box.setId(id);
        box.selectedProperty().bindBidirectional(chosen);
        return box;
    }

    private static Label note(String words) {
        Label note = new Label(words);
        note.getStyleClass().add("note");
        note.setWrapText(true);
        return note;
    }

    /** Whether it lies over the page. */
    public boolean isOpen() {
        return isVisible();
    }

    /** The button that opens it, and closes it again. */
    public IconButton button() {
        return button;
    }

    private void toggle() {
        if (isOpen()) {
            close();
        } else {
            before = getScene() == null ? null : getScene().getFocusOwner();
            setVisible(true);
            singleKeys.requestFocus();
        }
    }

    /** Closes it and gives the focus back to where it was. */
    public void close() {
        Node back = before;
        before = null;
        setVisible(false);
        if (back != null && back.getScene() != null) {
            back.requestFocus();
        }
    }

    private void pressed(MouseEvent event) {
        if (isOpen() && event.getTarget() instanceof Node target && !within(target, card) && !within(target, button)) {
            before = null;
            setVisible(false);
        }
    }

    private static boolean within(Node node, Node holder) {
        return node == holder || node.getParent() != null && within(node.getParent(), holder);
    }

    /** The focus stays in the card; there are but two places for it. */
    private void typed(KeyEvent event) {
        if (event.getCode().isArrowKey() || event.getCode() == KeyCode.TAB) {
            event.consume();
            (singleKeys.isFocused() ? sound : singleKeys).requestFocus();
        }
    }
}
