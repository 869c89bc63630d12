package app.tandem.ui.controls;

import app.tandem.ui.Keys;
import app.tandem.ui.Texts;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
public final class KeySheet extends StackPane {

    /** What works in every window. */
    private static final List<Keys> EVERYWHERE = List.of(Keys.THEME, Keys.FULL_SCREEN);

    private final Texts texts;
    private String leave = "";
    private final FlowPane keys = new FlowPane();
    private final Button close;
    private @Nullable Node before;

    public KeySheet(Texts texts) {
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

    /**
     * Shows these and those of every window, or shows them no more.
     *
     * @param leaves what Esc does where one is
     */
    public void toggle(Collection<Keys> all, String leaves) {
        if (isVisible()) {
            hide();
        } else {
            leave = leaves;
            show(all);
        }
    }

    private void show(Collection<Keys> all) {
        Set<Keys> shown = new LinkedHashSet<>(all);
        shown.addAll(EVERYWHERE);
        keys.getChildren().setAll(shown.stream().filter(each -> !KeyWords.caps(texts, each).isEmpty()).map(this::row)
                .toList());
        before = getScene() == null ? null : getScene().getFocusOwner();
        setVisible(true);
        close.requestFocus();
    }

    private HBox row(Keys key) {
        HBox caps = new HBox();
        caps.getStyleClass().add("caps");
        KeyWords.caps(texts, key).forEach(each -> caps.getChildren().add(new KeyCap(each)));
        Label words = new Label(key == Keys.LEAVE ? leave : KeyWords.words(texts, key));
        words.setWrapText(true);
        HBox row = new HBox(caps, words);
        row.getStyleClass().add("key");
        return row;
    }

    /** What keys do while it lies over the page. */
    public Map<Keys, Runnable> acts() {
        return Map.of(Keys.LEAVE, this::hide, Keys.HELP, this::hide);
    }

    private void hide() {
        setVisible(false);
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
        before = null;
    }
}
