package app.tandem.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants of a tour.
 *
 * @param folder where the pictures and minutes go
 * @param size of every picture; null for what suits each window
 * @param theme of every picture
 */
public record TourWish(Path folder, @Nullable Size size, Tone theme) {

    /** By day or by night. */
    public enum Tone {
        LIGHT, DARK
    }

    /** Width and height in pixels, as "1920x1080". */
    public record Size(int width, int height) {

        private static final int LEAST_WIDTH = 1024;
        private static final int LEAST_HEIGHT = 640;
        private static final int MOST = 4096;

        public Size {
            if (width < LEAST_WIDTH || height < LEAST_HEIGHT || width > MOST || height > MOST) {
                throw new IllegalArgumentException(
                        "is from 1024x640 to 4096x4096, this is " + width + "x" + height);
            }
        }

        static Size of(String words) {
            if (!words.matches("\\d{1,5}x\\d{1,5}")) {
                throw new IllegalArgumentException("is width x height, such as 1920x1080, this is \"" + words + "\"");
            }
            var parts = words.split("x");
            return new Size(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }
    }

    /** A tour in the usual sizes, by day. */
    public static TourWish to(Path folder) {
        return new TourWish(folder, null, Tone.LIGHT);
    }
}
