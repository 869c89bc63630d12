package app.tandem.ui.welcome;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.Icon;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One way to begin: what it is, and the button that does it. */
final class ChoiceCard extends VBox {

    private final Button button;

    ChoiceCard(Texts texts, Choice choice, Consumer<Choice> chosen) {
        getStyleClass().addAll("card", "choice");
        StackPane icon = new StackPane(new Icon(choice.icon));
        icon.getStyleClass().add("choice-icon");
        icon.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label title = new Label(texts.get(choice.title));
        title.getStyleClass().add("choice-title");
        title.setWrapText(true);
        Label text = new Label(texts.get(choice.text));
        text.getStyleClass().add("choice-text");
        text.setWrapText(true);
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        button = new Button(texts.get(choice.button));
        button.setId(choice.name().toLowerCase(Locale.ROOT));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> chosen.accept(choice));
        getChildren().addAll(icon, title, text, space, button);
    }

    /** Makes this the one that is quickest to take. */
    void first() {
        getStyleClass().add("first");
        button.getStyleClass().add("accent");
        button.setDefaultButton(true);
    }
}
