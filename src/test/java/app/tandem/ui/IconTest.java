package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.ui.controls.Mark;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFx.class)
class IconTest {

    private static final int SIZE = 256;
    private static final int MARGIN = 8;
    private static final Path INSTALLED = Path.of("installer", "tandem.png");
    private static final Path DRAWN = Path.of("target", "tandem.png");

    @Test
    void theMenuShowsTheMarkOfTheWindows() throws IOException {
        var drawn = drawn();
        ImageIO.write(drawn, "png", DRAWN.toFile());
        var installed = ImageIO.read(INSTALLED.toFile());
        assertThat(installed.getWidth()).isEqualTo(SIZE);
        assertThat(different(drawn, installed)).as("pixels that differ; copy %s to %s where the mark has changed",
                DRAWN, INSTALLED).isLessThan(SIZE);
    }

    /** How many pixels are visibly not alike: a few are, at the edges, where another version of JavaFX draws. */
    private static long different(BufferedImage one, BufferedImage other) {
        return IntStream.range(0, SIZE * SIZE)
                .filter(at -> apart(one.getRGB(at % SIZE, at / SIZE), other.getRGB(at % SIZE, at / SIZE))).count();
    }

    private static boolean apart(int one, int other) {
        return IntStream.of(0, 8, 16, 24).anyMatch(bits -> Math.abs((one >> bits & 255) - (other >> bits & 255)) > 16);
    }

    private static BufferedImage drawn() {
        var mark = new Mark();
        var root = new Pane(mark);
        Theme.LIGHT.dress(new Scene(root, SIZE, SIZE));
        root.applyCss();
        double width = SIZE - 2 * MARGIN;
        double height = width * width / Mark.widthFor(width);
        mark.setManaged(false);
        mark.resizeRelocate(MARGIN, (SIZE - height) / 2, width, height);
        mark.layout();
        var clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        clear.setViewport(new Rectangle2D(0, 0, SIZE, SIZE));
        return picture(mark.snapshot(clear, new WritableImage(SIZE, SIZE)));
    }

    private static BufferedImage picture(WritableImage image) {
        var pixels = new int[SIZE * SIZE];
        image.getPixelReader().getPixels(0, 0, SIZE, SIZE, PixelFormat.getIntArgbInstance(), pixels, 0, SIZE);
        var picture = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, SIZE, SIZE, pixels, 0, SIZE);
        return picture;
    }
}
