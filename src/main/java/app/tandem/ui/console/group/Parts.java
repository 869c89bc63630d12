package app.tandem.ui.console.group;

import app.tandem.ui.controls.KeyCap;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;

/** What the panes of grouping and clarifying are put together from. */
final class Parts {

    private Parts() {}

    /** A button that shows the key which does the same. */
    static Button keyed(String id, String words, String key, Runnable act) {
        Button button = plain(id, words, act);
        button.setGraphic(new KeyCap(key));
        button.setContentDisplay(ContentDisplay.RIGHT);
        return button;
    }

    static Button plain(String id, String words, Runnable act) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> act.run());
        return button;
    }

    /** Words that wrap, and are never cut. */
    static Label words(String style) {
        Label words = new Label();
        words.getStyleClass().add(style);
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        return words;
    }

    /** A label that is as wide as its words. */
    static Label fixed(String style) {
        Label words = new Label();
        words.getStyleClass().add(style);
        words.setMinSize(Label.USE_PREF_SIZE, Label.USE_PREF_SIZE);
        return words;
    }
}
