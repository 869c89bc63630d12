package app.tandem.cli;

import app.tandem.cli.TourWish.Size;
import app.tandem.cli.TourWish.Tone;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

@Command(name = "tour", mixinStandardHelpOptions = true,
        description = "Plays the sample off-screen, and leaves a picture of console and stage at every step, and the "
                + "minutes.")
final class TourCommand implements Callable<Integer> {

    private final Windows windows;

    @Parameters(paramLabel = "DIR", defaultValue = "target/tour",
            description = "where to; ${DEFAULT-VALUE} by default") private Path folder = Path.of("");

    @Option(names = "--size", paramLabel = "WxH", converter = ToSize.class,
            description = "of every picture, such as 1920x1080; by default 1440x900 for the console, 1920x1080 for "
                    + "the stage") private @Nullable Size size;

    @Option(names = "--theme", paramLabel = "light|dark", defaultValue = "light",
            description = "light or dark; ${DEFAULT-VALUE} by default") private Tone theme = Tone.LIGHT;

    TourCommand(Windows windows) {
        this.windows = windows;
    }

    @Override
    public Integer call() {
        return windows.tour(new TourWish(folder, size, theme));
    }

    /** Reads a size, or says what one looks like. */
    static final class ToSize implements ITypeConverter<Size> {

        @Override
        public Size convert(String words) {
            try {
                return Size.of(words);
            } catch (IllegalArgumentException wrong) {
                throw new TypeConversionException(wrong.getMessage());
            }
        }
    }
}
