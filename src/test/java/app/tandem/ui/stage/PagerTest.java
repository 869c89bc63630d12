package app.tandem.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.ui.OnFx;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rows of a page of the stage that is on no screen: a picture of it is taken once, for the preview. */
@ExtendWith(OnFx.class)
class PagerTest {

    private final Pager<String> pager = new Pager<>(1, 10, Words::new);

    @Test
    void newRowsAreInThePictureThatIsTakenAtOnce() {
        StackPane root = new StackPane(pager);
        new Scene(root, 400, 400);
        pager.show(List.of("one", "two"), new Showing());

        root.snapshot(null, null);

        assertThat(root.lookupAll(".label").stream().filter(each -> each.getParent().isVisible())).hasSize(2)
                .allSatisfy(each -> assertThat(((Label) each).getSkin()).isNotNull());
    }

    private static final class Words extends Pager.Cell<String> {

        private final Label words = new Label();

        Words() {
            getChildren().add(words);
        }

        @Override
        public void show(String item) {
            words.setText(item);
        }

        @Override
        protected void layoutChildren() {
            words.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }
}
