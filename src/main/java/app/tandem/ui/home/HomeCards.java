package app.tandem.ui.home;

import app.tandem.ui.controls.Icon;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** What the cards of the home screen share. */
final class HomeCards {

    private HomeCards() {}

    /** A quiet button that leads to where there is more. */
    static Button lead(String id, String words, Runnable go) {
        Button button = new Button(words, new Icon(Feather.CHEVRON_RIGHT));
        button.setId(id);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setOnAction(event -> go.run());
        return button;
    }

    /** One sentence in place of what is not there yet. */
    static StackPane empty(String sentence) {
        Label words = new Label(sentence);
        words.setWrapText(true);
        StackPane empty = new StackPane(words);
        empty.getStyleClass().add("empty");
        return empty;
    }
}
