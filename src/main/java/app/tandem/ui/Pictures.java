package app.tandem.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Draws a screen that is not shown, at any size, into a PNG file. Runs on the JavaFX thread. */
public final class Pictures {

    private Pictures() {}

    /** A scene of that size, dressed and laid out, but in no window. */
    public static Scene scene(Parent root, Theme theme, int width, int height) {
        Scene scene = new Scene(root, width, height);
        theme.dress(scene);
        root.applyCss();
        root.layout();
        return scene;
    }

    /** The stage's scene of that size, dressed and laid out, but in no window. */
    public static Scene stage(Parent root, Theme theme, int width, int height) {
        Scene scene = new Scene(root, width, height);
        theme.dressStage(scene);
        root.applyCss();
        root.layout();
        return scene;
    }

    /** Writes what a scene looks like. */
    public static void write(Scene scene, Path png) throws IOException {
        WritableImage image = scene.snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        ImageIO.write(picture, "png", png.toFile());
    }
}
