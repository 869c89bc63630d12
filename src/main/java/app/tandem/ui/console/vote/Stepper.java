package app.tandem.ui.console.vote;

import app.tandem.ui.controls.IconButton;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** A small number with minus and plus; the signs' keys do the same. */
final class Stepper extends HBox {

    private final IntegerProperty value = new SimpleIntegerProperty(1);
    private final Label shown = new Label();
    private final Runnable touched;
    private int most = 10;

    /**
     * @param touched is run when somebody sets it, not when it is set for them
     */
    Stepper(String id, String less, String more, Runnable touched) {
        this.touched = touched;
        setId(id);
        getStyleClass().add("stepper");
        shown.getStyleClass().add("value");
        IconButton minus = new IconButton(() -> by(-1));
        minus.show(Feather.MINUS, less);
        minus.setId(id + "-less");
        IconButton plus = new IconButton(() -> by(1));
        plus.show(Feather.PLUS, more);
        plus.setId(id + "-more");
        value.subscribe(now -> shown.setText(Integer.toString(now.intValue())));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            int by = "+".equals(event.getText()) ? 1 : "-".equals(event.getText()) ? -1 : 0;
            if (by != 0) {
                by(by);
                event.consume();
            }
        });
        getChildren().addAll(minus, shown, plus);
    }

    private void by(int by) {
        touched.run();
        set(value.get() + by);
    }

    IntegerProperty value() {
        return value;
    }

    void most(int now) {
        most = now;
        set(value.get());
    }

    void set(int now) {
        value.set(Math.clamp(now, 1, most));
    }
}
