package app.tandem.ui.console.meeting;

import app.tandem.ui.Keys;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.KeyCap;
import java.util.Collection;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All keys that work where one is, over the page. */
final class KeySheet extends StackPane {

    private final Texts texts;
    private final FlowPane keys = new FlowPane();
    private final Button close;
    private @Nullable Node before;

    KeySheet(Texts texts) {
        this.texts = texts;
        getStyleClass().add("key-sheet");
        Label title = new Label(texts.get("keys.title"));
        title.getStyleClass().add("page-title");
        Label field = new Label(texts.get("keys.field"));
        field.getStyleClass().add("quiet");
        field.setWrapText(true);
        keys.getStyleClass().add("keys");
        close = new Button(texts.get("keys.close"), new KeyCap(texts.get("key.esc")));
        close.setContentDisplay(ContentDisplay.RIGHT);
        close.setId("close-keys");
        close.setOnAction(event -> hide());
        VBox card = new VBox(title, keys, field, close);
        card.getStyleClass().addAll("card", "sheet");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(card);
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                hide();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, KeySheet::stay);
        setVisible(false);
    }

    /** The focus stays within the sheet while it lies over the page. */
    private static void stay(KeyEvent event) {
        if (event.getCode().isArrowKey() || event.getCode() == KeyCode.TAB) {
            event.consume();
        }
    }

    void show(Collection<Keys> all) {
        keys.getChildren().clear();
        for (Keys each : all) {
            List<String> signs = KeyWords.caps(texts, each);
            if (signs.isEmpty()) {
                continue;
            }
            HBox row = new HBox();
            row.getStyleClass().add("key");
            HBox caps = new HBox();
            caps.getStyleClass().add("caps");
            signs.forEach(cap -> caps.getChildren().add(new KeyCap(cap)));
            Label words = new Label(KeyWords.words(texts, each));
            words.setWrapText(true);
            row.getChildren().addAll(caps, words);
            keys.getChildren().add(row);
        }
        before = getScene() == null ? null : getScene().getFocusOwner();
        setVisible(true);
        close.requestFocus();
    }

    void focus() {
        close.requestFocus();
    }

    void hide() {
        setVisible(false);
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
        before = null;
    }
}
