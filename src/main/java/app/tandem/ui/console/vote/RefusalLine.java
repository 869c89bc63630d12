package app.tandem.ui.console.vote;

import app.tandem.rules.Refusal;
import app.tandem.ui.Refusals;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.Icon;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** One sentence beside what was refused, naming the field, the rule and the value. */
final class RefusalLine extends Label {

    private final Texts texts;

    RefusalLine(Texts texts) {
        this.texts = texts;
        getStyleClass().add("refusing");
        setGraphic(new Icon(Feather.ALERT_CIRCLE));
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        clear();
    }

    void show(Refusal why) {
        say(Refusals.of(texts, why));
    }

    void clear() {
        say("");
    }

    private void say(String words) {
        setText(words);
        setVisible(!words.isEmpty());
        setManaged(!words.isEmpty());
    }
}
