package app.tandem.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.ui.Texts;
import app.tandem.ui.Theme;
import app.tandem.ui.Wait;
import app.tandem.ui.controls.IconButton;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What was just done, said while somebody looks at what was said before. */
@ExtendWith(ApplicationExtension.class)
class ConsoleToastTest {

    private static final Texts TEXTS = Texts.english();

    private final Region page = new Region();
    private ConsolePane console;

    @Start
    void show(Stage stage) {
        Rail rail = new Rail(TEXTS, () -> {}, to -> {}, new IconButton(() -> {}));
        console = new ConsolePane(TEXTS, rail, page);
        Scene scene = new Scene(console, 1000, 700);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void itStaysUnderThePointerAndHasRoomForALongerSentence(FxRobot robot) throws Exception {
        robot.interact(() -> console.offer("Saved.", () -> {}));
        Wait.until(() -> toast().isVisible() && toast().getWidth() > 0);
        robot.moveTo("#undo");
        Wait.until(() -> toast().isHover());
        double left = toast().getLayoutX();
        double before = toast().getWidth();

        robot.interact(() -> console.offer("Everybody who was at the last meeting is marked as present.", () -> {}));

        Wait.until(() -> toast().getWidth() > before);
        assertThat(toast().getLayoutX()).isEqualTo(left);
        Label words = (Label) toast().lookup(".label");
        assertThat(words.getWidth()).isGreaterThanOrEqualTo(words.prefWidth(-1));
    }

    private Region toast() {
        return (Region) console.lookup(".toast");
    }
}
