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
    private int most = 10;

    Stepper(String id, String less, String more) {
        setId(id);
        getStyleClass().add("stepper");
        shown.getStyleClass().add("value");
        IconButton minus = new IconButton(() -> set(value.get() - 1));
        minus.show(Feather.MINUS, less);
        minus.setId(id + "-less");
        IconButton plus = new IconButton(() -> set(value.get() + 1));
        plus.show(Feather.PLUS, more);
        plus.setId(id + "-more");
        value.subscribe(now -> shown.setText(Integer.toString(now.intValue())));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            int by = "+".equals(event.getText()) ? 1 : "-".equals(event.getText()) ? -1 : 0;
            if (by != 0) {
                set(value.get() + by);
                event.consume();
            }
        });
        getChildren().addAll(minus, shown, plus);
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
