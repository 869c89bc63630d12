package app.tandem.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.ui.OnFx;
import app.tandem.ui.Pictures;
import app.tandem.ui.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A count that is typed. */
@ExtendWith(OnFx.class)
class CountFieldTest {

    private final CountField field = new CountField("Hands that show 3");

    @Test
    void nothingButDigitsComesIn() {
        field.setText("12");
        field.appendText("x");
        assertThat(field.getText()).isEqualTo("12");
        assertThat(field.count()).isEqualTo(12);

        field.clear();
        assertThat(field.count()).isZero();
    }

    @Test
    void escIsLeftToWhatIsAroundIt() {
        List<KeyCode> heard = new ArrayList<>();
        StackPane around = new StackPane(field);
        around.addEventHandler(KeyEvent.KEY_PRESSED, event -> heard.add(event.getCode()));
        Pictures.scene(around, Theme.LIGHT, 100, 50);

        Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));

        assertThat(heard).containsExactly(KeyCode.ESCAPE);
    }
}
