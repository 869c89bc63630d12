package app.tandem.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.ui.OnFx;
import app.tandem.ui.Texts;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFx.class)
class RailTest {

    private final Rail rail = new Rail(Texts.english(), () -> {}, to -> {});

    @Test
    void theHotButtonsOfTheCycleAreCountedWhereThereAreAny() {
        assertThat(count().isVisible()).isFalse();
        assertThat(issues().getAccessibleText()).isEqualTo("Issues");

        rail.hotButtons(6);

        assertThat(count().getText()).isEqualTo("6");
        assertThat(count().isVisible()).isTrue();
        assertThat(issues().getAccessibleText()).isEqualTo("Issues, 6 hot buttons");
    }

    @Test
    void aFoldedRailHasNoRoomForTheCountAndSaysItInWords() {
        rail.hotButtons(6);
        rail.fold(true);

        assertThat(count().isVisible()).isFalse();
        assertThat(issues().getTooltip().getText()).isEqualTo("Issues, 6 hot buttons");
        rail.fold(false);
        assertThat(count().isVisible()).isTrue();
    }

    private Label count() {
        return (Label) find("hot-button-count");
    }

    private Button issues() {
        return (Button) find("to-issues");
    }

    private Node find(String id) {
        return Objects.requireNonNull(rail.lookup("#" + id), id);
    }
}
