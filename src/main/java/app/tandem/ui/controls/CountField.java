package app.tandem.ui.controls;

import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;

/** A count, typed; nothing but digits comes in, and an empty field is none. */
public final class CountField extends TextField {

    private static final String COUNT = "\\d{0,3}";

    /**
     * @param name what is counted, as it is read aloud
     */
    public CountField(String name) {
        getStyleClass().add("count-field");
        setAccessibleText(name);
        setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().matches(COUNT) ? change : null));
        Escape.handOn(this);
        focusedProperty().subscribe(focused -> {
            if (focused) {
                selectAll();
            }
        });
    }

    public int count() {
        return getText().isEmpty() ? 0 : Integer.parseInt(getText());
    }
}
