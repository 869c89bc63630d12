package app.tandem.ui.console.meeting;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.Seen;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the facilitator may read aloud, and a line of advice. */
final class ScriptCard extends VBox {

    private final Label say = new Label();
    private final Label advice = new Label();

    ScriptCard(Texts texts) {
        getStyleClass().add("script-card");
        Label title = new Label(texts.get("meeting.say"), new Icon(Feather.MESSAGE_SQUARE));
        title.getStyleClass().add("script-title");
        say.getStyleClass().add("say");
        say.setWrapText(true);
        advice.getStyleClass().add("advice");
        advice.setWrapText(true);
        getChildren().addAll(title, say, advice);
    }

    void show(Script script) {
        say.setText(script.say());
        advice.setText(script.advice());
        Seen.when(!script.advice().isEmpty(), advice);
    }
}
