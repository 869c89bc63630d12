package app.tandem.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tandem.ui.Bridge;
import app.tandem.ui.OnFx;
import app.tandem.ui.Texts;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The stage, small, as its window comes and goes. */
@ExtendWith(OnFx.class)
class StagePreviewTest {

    private final Region root = new StackPane();
    private final Scene scene = new Scene(root, 320, 180);
    private final StagePreview preview = new StagePreview(Texts.english(), scene, new Showing());
    private final Scene console = new Scene(new StackPane(preview), 160, 90);
    private @Nullable Stage window;

    @AfterEach
    void close() {
        Bridge.ask(() -> {
            hide();
            return true;
        });
    }

    @Test
    void onAScreenItHasTheShapeOfTheScreen() {
        show();

        assertThat(root.getWidth()).isEqualTo(400);
        assertThat(root.getHeight()).isEqualTo(300);
        assertThat(shape()).isCloseTo(4.0 / 3, within(0.01));
    }

    @Test
    void offTheScreenItHasTheShapeWithWhichItBegan() {
        show();
        hide();

        assertThat(root.getWidth()).isEqualTo(320);
        assertThat(root.getHeight()).isEqualTo(180);
        assertThat(shape()).isCloseTo(16.0 / 9, within(0.01));
    }

    @Test
    void onTheSameScreenAgainItFillsIt() {
        show();
        hide();
        show();

        assertThat(root.getWidth()).isEqualTo(400);
        assertThat(shape()).isCloseTo(4.0 / 3, within(0.01));
    }

    private void show() {
        Stage shown = new Stage();
        shown.setScene(scene);
        shown.setWidth(400);
        shown.setHeight(300);
        shown.show();
        window = shown;
    }

    private void hide() {
        if (window != null) {
            window.setScene(null);
            window.close();
            window = null;
        }
    }

    private double shape() {
        console.getRoot().applyCss();
        console.getRoot().layout();
        ImageView image = (ImageView) preview.lookup(".image-view");
        return image.getFitWidth() / image.getFitHeight();
    }
}
