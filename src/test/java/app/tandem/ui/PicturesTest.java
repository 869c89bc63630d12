package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.ui.home.HomeWorlds;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnFx.class)
class PicturesTest {

    @TempDir private Path folder;

    @Test
    void aScreenLargerThanAnyDisplayIsDrawn() throws IOException {
        BufferedImage picture = picture(Theme.LIGHT);

        assertThat(picture.getWidth()).isEqualTo(1920);
        assertThat(picture.getHeight()).isEqualTo(1080);
        assertThat(colour(picture, 230, 1070)).isEqualTo("#f6f5f2");
    }

    @Test
    void aScreenIsDrawnInTheThemeAskedFor() throws IOException {
        assertThat(colour(picture(Theme.DARK), 230, 1070)).isEqualTo("#14151a");
    }

    private BufferedImage picture(Theme theme) throws IOException {
        Path png = folder.resolve(theme + ".png");
        Pictures.write(Pictures.scene(Screens.home(HomeWorlds.northRegion()), theme, 1920, 1080), png);
        return ImageIO.read(png.toFile());
    }

    private static String colour(BufferedImage picture, int x, int y) {
        return String.format("#%06x", picture.getRGB(x, y) & 0xffffff);
    }
}
