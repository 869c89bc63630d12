package app.tandem.ui.console.forum;

import app.tandem.model.ResponseSide;
import app.tandem.model.Side;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.KeyCap;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** What the forum's panes are put together from. */
final class Parts {

    private Parts() {}

    /** A button that shows the key which does the same. */
    static Button keyed(String words, String key, Runnable act) {
        Button button = plain(words, act);
        button.setGraphic(new KeyCap(key));
        button.setContentDisplay(ContentDisplay.RIGHT);
        return button;
    }

    static Button plain(String words, Runnable act) {
        Button button = new Button(words);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> act.run());
        return button;
    }

    static Button quiet(String words, Feather icon, Runnable act) {
        Button button = plain(words, act);
        button.setGraphic(new Icon(icon));
        button.getStyleClass().add("quiet-button");
        return button;
    }

    /** A sentence that wraps. */
    static Label words(String sentence) {
        Label words = new Label(sentence);
        words.setWrapText(true);
        return words;
    }

    /** The side in whose shape an answer's is drawn. */
    static Side side(ResponseSide from) {
        return switch (from) {
            case SALES -> Side.SALES;
            case MARKETING -> Side.MARKETING;
            case NOT_KNOWN -> Side.NEITHER;
        };
    }
}
