package app.tandem.ui.controls;

import app.tandem.rules.Refusal;
import app.tandem.ui.Refusals;
import app.tandem.ui.Texts;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import org.kordamp.ikonli.feather.Feather;

/** One sentence that says why something was not taken. */
public final class RefusalLine extends Label {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final Texts texts;
    private final List<Node> controls;

    /**
     * @param controls those that hold what was not taken: they have a red edge until something else is typed or chosen
     */
    public RefusalLine(Texts texts, Node... controls) {
        this.texts = texts;
        this.controls = List.of(controls);
        getStyleClass().add("refusing");
        setGraphic(new Icon(Feather.ALERT_CIRCLE));
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        this.controls.forEach(this::follow);
        clear();
    }

    private void follow(Node control) {
        if (control instanceof TextInputControl typed) {
            typed.textProperty().subscribe(this::clear);
        } else if (control instanceof ComboBoxBase<?> chosen) {
            chosen.valueProperty().subscribe(this::clear);
        }
    }

    public void show(Refusal why) {
        say(Refusals.of(texts, why));
    }

    public void say(String sentence) {
        setText(sentence);
        setVisible(!sentence.isEmpty());
        setManaged(!sentence.isEmpty());
        controls.forEach(each -> each.pseudoClassStateChanged(REFUSED, !sentence.isEmpty()));
    }

    public void clear() {
        say("");
    }
}
