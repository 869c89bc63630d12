package app.tandem.ui.home;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** What the cards of the home screen share. */
final class HomeCards {

    private HomeCards() {}

    /** Shows a node, or takes it out of sight and out of the layout. */
    static void toggle(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
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
