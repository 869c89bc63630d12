package app.tandem.ui.controls;

import app.tandem.model.Text;
import app.tandem.ui.Texts;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A field under its name; below it why its value was refused, until something else is typed. */
public final class FormField extends VBox {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final Texts texts;
    private final String name;
    private final Label count = new Label();
    private final Label line = new Label();

    /**
     * @param name what the field is called, also in the sentence that refuses a value
     */
    public FormField(Texts texts, String name, Node field) {
        this.texts = texts;
        this.name = name;
        getStyleClass().add("form-field");
        Label label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(field);
        count.getStyleClass().add("field-count");
        line.getStyleClass().add("field-line");
        line.setWrapText(true);
        line.setGraphic(new Icon(Feather.ALERT_CIRCLE));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(new HBox(label, space, count), field, line);
        if (field instanceof TextInputControl typed) {
            typed.textProperty().subscribe(this::clear);
        }
        clear();
    }

    /** A field of text that says how long its text is, and how long it may be. */
    public static FormField counted(Texts texts, String name, TextInputControl field, int most) {
        FormField made = new FormField(texts, name, field);
        field.textProperty().subscribe(now -> {
            int length = Text.clean(now).codePointCount(0, Text.clean(now).length());
            made.count.setText(length == 0 ? "" : texts.get("field.count", length, most));
        });
        return made;
    }

    /** Says why the value was refused, in a sentence that names the field. */
    public void refuse(String rule) {
        say(texts.get("field.refused", name, rule));
    }

    /** Takes away what was said. */
    public void clear() {
        say("");
    }

    private void say(String words) {
        line.setText(words);
        line.setVisible(!words.isEmpty());
        line.setManaged(!words.isEmpty());
        pseudoClassStateChanged(REFUSED, !words.isEmpty());
    }
}
