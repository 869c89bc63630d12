package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

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
            screen.home(State.empty(), "North", Theme.DARK, png);
        }

        BufferedImage picture = ImageIO.read(png.toFile());
        assertThat(picture.getWidth()).isEqualTo(1440);
        assertThat(picture.getHeight()).isEqualTo(900);
        assertThat(picture.getRGB(1430, 890) & 0xffffff).isEqualTo(0x14151a);
    }

    @Test
    void whoDidNotStartJavaFxDoesNotStopIt() {
        OffScreen.start().close();

        assertThat(Bridge.ask(() -> "still there")).isEqualTo("still there");
    }
}
