package app.tandem.ui.controls;

import app.tandem.model.Text;
import app.tandem.ui.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A field under its name; below it a hint, and why its value was refused, until something else is typed. */
public final class FormField<F extends Region> extends VBox {

    private final Texts texts;
    private final String name;
    private final F field;
    private final Label count = new Label();
    private final Label hint = hint();
    private final Node typed;
    private final RefusalLine line;

    /**
     * @param name what the field is called, also in the sentence that refuses a value
     */
    public FormField(Texts texts, String name, F field) {
        this.texts = texts;
        this.name = name;
        this.field = field;
        getStyleClass().add("form-field");
        field.setMaxWidth(Double.MAX_VALUE);
        count.getStyleClass().add("field-count");
        if (field instanceof TypedField own) {
            typed = own.field();
            line = own.line();
            getChildren().addAll(header(), own, hint);
        } else {
            typed = field;
            line = new RefusalLine(texts, field);
            getChildren().addAll(header(), field, hint, line);
        }
    }

    /** A field of text that says how long its text is, and how long it may be. */
    public static <F extends TextInputControl> FormField<F> counted(Texts texts, String name, F field, int most) {
        FormField<F> made = new FormField<>(texts, name, field);
        field.textProperty().subscribe(now -> {
            int length = Text.clean(now).codePointCount(0, Text.clean(now).length());
            made.count.setText(length == 0 ? "" : texts.get("field.count", length, most));
        });
        return made;
    }

    /** A line below a field that is there while it says something. */
    static Label hint() {
        Label hint = new Label();
        hint.getStyleClass().add("field-hint");
        hint.setWrapText(true);
        hint.visibleProperty().bind(hint.textProperty().isNotEmpty());
        hint.managedProperty().bind(hint.visibleProperty());
        return hint;
    }

    private HBox header() {
        Label label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(typed);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return new HBox(label, space, count);
    }

    public F field() {
        return field;
    }

    /** What one types in, for the focus. */
    public Node typed() {
        return typed;
    }

    /** Says why the value was refused, in a sentence that names the field. */
    public void refuse(String rule) {
        say(texts.get("field.refused", name, rule));
    }

    /** Says why the value was refused, in a sentence of its own. */
    public void say(String sentence) {
        line.say(sentence);
    }

    /** Says something about what stands in the field. */
    public void hint(String words) {
        hint.setText(words);
    }

    /** Takes away what was said of a refusal. */
    public void clear() {
        line.clear();
    }
}
