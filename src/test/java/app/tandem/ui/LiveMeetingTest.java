package app.tandem.ui;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/** What the benchmark measures in the second half stands, and takes its key. */
class LiveMeetingTest {

    @TempDir private Path folder;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FOLLOW_UP_SLOTS", "CHECK_SLOTS"})
    void aStepOfTheSecondHalfTakesItsKey(String step) throws Exception {
        try (LiveMeeting meeting = LiveMeeting.in(folder.resolve(step + ".tandem"), step)) {
            meeting.press(KeyCode.Z, true, false, false);
            meeting.press(KeyCode.Z, true, true, false);
        }
    }
}
