package app.tandem.ui.controls;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What stands where there is nothing yet: a sentence of what will be there, and the one button that leads to it. */
public final class EmptyState extends VBox {

    public EmptyState(String words, Button button) {
        getStyleClass().add("empty-state");
        Label sentence = new Label(words);
        sentence.setWrapText(true);
        button.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(sentence, button);
    }
}
