package app.tandem.ui.controls;

import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A field with its name above; below it stands why it was refused, until something else is typed. */
public final class LabelledField<F extends Control> extends VBox {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final F field;
    private final Label name;
    private final Label line = new Label();
    private final Icon alert = new Icon(Feather.ALERT_CIRCLE);

    public LabelledField(String name, F field) {
        this.field = field;
        this.name = new Label(name);
        this.name.getStyleClass().add("field-name");
        this.name.setLabelFor(field);
        getStyleClass().add("labelled-field");
        field.setMaxWidth(Double.MAX_VALUE);
        line.getStyleClass().add("field-line");
        line.setWrapText(true);
        getChildren().addAll(this.name, field, line);
        if (field instanceof TextInputControl text) {
            text.textProperty().subscribe((before, now) -> clear());
        }
        clear();
    }

    public F field() {
        return field;
    }

    public String name() {
        return name.getText();
    }

    /** Says why what stands in the field was refused. */
    public void refuse(String why) {
        say(why, true);
    }

    /** Says something about what stands in the field. */
    public void hint(String words) {
        say(words, false);
    }

    public void clear() {
        say("", false);
    }

    public boolean refused() {
        return line.getGraphic() != null;
    }

    private void say(String words, boolean refused) {
        line.setText(words);
        line.setGraphic(refused ? alert : null);
        line.setVisible(!words.isEmpty());
        line.setManaged(!words.isEmpty());
        pseudoClassStateChanged(REFUSED, refused);
    }
}
