package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Step;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The settings over a running forum, with a real workspace. */
class FrameSettingsTest extends ForumFrame {

    @Test
    void whileSettingsAreOpenTheKeysOfTheMeetingRest(FxRobot robot) throws Exception {
        enter(robot);
        robot.clickOn("#settings");
        assertThat(shown(robot, ".settings-over")).isTrue();

        robot.type(KeyCode.RIGHT).type(KeyCode.N);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(step()).isEqualTo(Step.SHARING);
        assertThat(shown(robot, ".record-panel")).isFalse();
    }

    @Test
    void settingsCloseWhereTheyAreLeftAndByTheirButton(FxRobot robot) throws Exception {
        enter(robot);
        robot.clickOn("#settings").clickOn("#settings");
        assertThat(shown(robot, ".settings-over")).isFalse();

        robot.clickOn("#settings").clickOn("#answer");

        assertThat(shown(robot, ".settings-over")).isFalse();
        assertThat(entry(robot).isFocused()).isTrue();
    }

    @Test
    void theThemeChosenIsKept(FxRobot robot) throws Exception {
        enter(robot);
        focus(robot, "#step-question");
        Theme before = settings.theme().orElse(Theme.LIGHT);

        robot.type(KeyCode.L);
        Wait.until(() -> settings.theme().filter(before.other()::equals).isPresent());
        settings.close();

        try (Settings again = new Settings(chosen)) {
            assertThat(again.theme()).contains(before.other());
        }
    }
}
