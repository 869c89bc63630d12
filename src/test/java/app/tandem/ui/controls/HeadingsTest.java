package app.tandem.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.ui.OnFx;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A list of three groups, the first and the last of them without a row. */
@ExtendWith(OnFx.class)
class HeadingsTest {

    private final ListView<String> list = new ListView<>();
    private String chosen = "b1";

    @BeforeEach
    void fill() {
        list.getItems().setAll("A:", "B:", "b1", "C:", "c1", "D:");
        list.getSelectionModel().selectedItemProperty().subscribe((before, now) -> {
            if (now != null && now.endsWith(":")) {
                Headings.passOver(list, each -> each.endsWith(":"), each -> each.equals(chosen));
            } else if (now != null) {
                chosen = now;
            }
        });
        list.getSelectionModel().select("b1");
    }

    @Test
    void theWayDownGoesOverAHeadingToTheNextRow() {
        list.getSelectionModel().selectNext();
        assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo("c1");
    }

    @Test
    void theWayUpGoesOverAHeadingToTheRowBefore() {
        list.getSelectionModel().select("c1");
        list.getSelectionModel().selectPrevious();
        assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo("b1");
    }

    @Test
    void beforeTheFirstRowAndAfterTheLastOneStaysThere() {
        list.getSelectionModel().selectPrevious();
        assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo("b1");
        list.getSelectionModel().select("c1");
        list.getSelectionModel().selectNext();
        assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo("c1");
    }
}
