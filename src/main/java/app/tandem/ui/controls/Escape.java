package app.tandem.ui.controls;

import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The key that leaves a field: JavaFX lets a field that checks what is typed keep it to itself. */
public final class Escape {

    private Escape() {}

    /** Hands the key on to what is around a field. */
    public static void handOn(TextField field) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Parent around = field.getParent();
            if (event.getCode() == KeyCode.ESCAPE && around != null) {
                Event.fireEvent(around, event);
                event.consume();
            }
        });
    }
}
