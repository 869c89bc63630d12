package app.tandem.ui.controls;

import app.tandem.rules.Refusal;
import app.tandem.ui.Refusals;
import app.tandem.ui.Texts;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** One sentence under a control that says why what it holds was not taken; the control has a red edge meanwhile. */
public final class RefusalLine extends Label {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final Texts texts;
    private final Node control;

    public RefusalLine(Texts texts, Node control) {
        this.texts = texts;
        this.control = control;
        getStyleClass().add("refusing");
        setGraphic(new Icon(Feather.ALERT_CIRCLE));
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        clear();
    }

    public void show(Refusal why) {
        say(Refusals.of(texts, why));
    }

    public void say(String sentence) {
        setText(sentence);
        setVisible(!sentence.isEmpty());
        setManaged(!sentence.isEmpty());
        control.pseudoClassStateChanged(REFUSED, !sentence.isEmpty());
    }

    public void clear() {
        say("");
    }
}
