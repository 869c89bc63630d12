package app.tandem.ui.console.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.ui.OnFx;
import app.tandem.ui.Theme;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A part that stays where it is costs nothing: JavaFX asks a node for its type whenever it looks for its styles. */
@ExtendWith(OnFx.class)
class PlacedTest {

    private final VBox column = new VBox();
    private final Part script = new Part();
    private final Part card = new Part();
    private final Part timer = new Part();

    @BeforeEach
    void show() {
        Theme.LIGHT.dress(new Scene(column));
        place(script, card, timer);
    }

    private void place(Node... parts) {
        Placed.in(column, List.of(parts));
        column.applyCss();
    }

    @Test
    void whatStaysIsNotStyledAnew() {
        int before = script.styled + timer.styled;

        place(script, new Part(), new Part(), timer);
        place(script, timer);

        assertThat(script.styled + timer.styled).isEqualTo(before);
        assertThat(column.getChildren()).containsExactly(script, timer);
    }

    @Test
    void whatComesBackStandsWhereItBelongs() {
        place(script, timer);
        place(script, card, timer);

        assertThat(column.getChildren()).containsExactly(script, card, timer);
    }

    @Test
    void whatStaysMayStandInAnotherOrder() {
        place(timer, card, script);

        assertThat(column.getChildren()).containsExactly(timer, card, script);
    }

    private static final class Part extends Region {

        private int styled;

        @Override
        public String getTypeSelector() {
            styled++;
            return super.getTypeSelector();
        }
    }
}
