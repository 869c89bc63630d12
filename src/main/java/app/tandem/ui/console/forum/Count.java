package app.tandem.ui.console.forum;

import app.tandem.model.TextRule;
import app.tandem.ui.Texts;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/** "41 of 280": how long what is typed in a field is, and by how much it is too long. */
final class Count extends Label {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    Count(Texts texts, LineField field, TextRule rule) {
        getStyleClass().add("count");
        setMinWidth(USE_PREF_SIZE);
        field.textProperty().subscribe(typed -> show(texts, field.written(), rule.most()));
    }

    private void show(Texts texts, String written, int most) {
        int length = written.codePointCount(0, written.length());
        setText(length <= most ? texts.get("forum.count", length, most)
                : texts.get("forum.count.over", length, most, length - most));
        pseudoClassStateChanged(OVER, length > most);
    }
}
