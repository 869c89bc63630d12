package app.tandem;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LaunchTest {

    @Start
    void show(Stage stage) {
        Label label = new Label("Grüße 你好");
        label.setId("greeting");
        stage.setScene(new Scene(label, 300, 200));
        stage.show();
    }

    @Test
    void aWindowShowsWithoutADisplay(FxRobot robot) {
        assertThat(robot.lookup("#greeting").queryAs(Label.class).getText()).startsWith("Grüße");
        assertThat(Platform.isFxApplicationThread()).isFalse();
    }
}
