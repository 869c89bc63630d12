package app.tandem.ui.console.forum;

import app.tandem.rules.Refusal;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.Icon;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** One sentence under a field that says why what stands in it was not taken; the field has a red edge meanwhile. */
final class Refusing extends Label {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final Texts texts;
    private final Node field;

    Refusing(Texts texts, Node field) {
        this.texts = texts;
        this.field = field;
        getStyleClass().add("refusing");
        setGraphic(new Icon(Feather.ALERT_CIRCLE));
        setWrapText(true);
        clear();
    }

    void show(Refusal why) {
        say(switch (why.field()) {
            case "text" -> texts.get("forum.refused.answer", why.rule());
            case "question" -> texts.get("forum.refused.question", why.rule());
            case "details.writing" -> texts.get("forum.refused.writing", why.rule(), String.valueOf(why.value()));
            default -> texts.get("forum.refused.other", why.field(), why.rule());
        });
    }

    void say(String sentence) {
        setText(sentence);
        shown(true);
    }

    void clear() {
        setText("");
        shown(false);
    }

    private void shown(boolean refused) {
        Parts.toggle(this, refused);
        field.pseudoClassStateChanged(REFUSED, refused);
    }
}
