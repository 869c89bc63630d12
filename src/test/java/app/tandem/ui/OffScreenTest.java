package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Step;
import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class OffScreenTest {

    @TempDir private Path folder;

    @Test
    void homeIsDrawnFromAStateWithoutAnyWindow() throws IOException {
        Path png = folder.resolve("home.png");

        try (OffScreen screen = OffScreen.start()) {
            screen.home(State.empty(), new OffScreen.Picture(png, Theme.DARK, 1440, 900));
        }

        BufferedImage picture = ImageIO.read(png.toFile());
        assertThat(picture.getWidth()).isEqualTo(1440);
        assertThat(picture.getHeight()).isEqualTo(900);
        assertThat(picture.getRGB(1430, 890) & 0xffffff).isEqualTo(0x14151a);
    }

    @Test
    void consoleAndStageAreDrawnInTheSizeAndThemeAskedFor() throws IOException {
        State state = MeetingWorld.at(MeetingKind.OPEN_FORUM, Step.WALL, MeetingWorld.Size.USUAL);
        Meeting meeting = Meetings.running(state).orElseThrow();
        Path console = folder.resolve("console.png");
        Path stage = folder.resolve("stage.png");

        try (OffScreen screen = OffScreen.start()) {
            screen.meeting(state, meeting, 0, new OffScreen.Picture(console, Theme.LIGHT, 1280, 720),
                    new OffScreen.Picture(stage, Theme.DARK, 1024, 768));
            assertThat(screen.shows(MeetingKind.OPEN_FORUM, Step.WALL)).isTrue();
            assertThat(screen.shows(MeetingKind.OPEN_FORUM, Step.SLOTS)).isFalse();
        }

        assertThat(ImageIO.read(console.toFile()).getWidth()).isEqualTo(1280);
        BufferedImage room = ImageIO.read(stage.toFile());
        assertThat(room.getHeight()).isEqualTo(768);
        assertThat(room.getRGB(2, 2) & 0xffffff).isEqualTo(0x101217);
    }

    @Test
    void whoDidNotStartJavaFxDoesNotStopIt() {
        OffScreen.start().close();

        assertThat(Bridge.ask(() -> "still there")).isEqualTo("still there");
    }
}
