package app.tandem.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "tour", mixinStandardHelpOptions = true,
        description = "Plays the sample off-screen, and leaves its minutes and pictures of the home screen.")
final class TourCommand implements Callable<Integer> {

    private final Windows windows;

    @Parameters(paramLabel = "DIR", defaultValue = "target/tour",
            description = "where to; ${DEFAULT-VALUE} by default") private Path folder = Path.of("");

    TourCommand(Windows windows) {
        this.windows = windows;
    }

    @Override
    public Integer call() {
        return windows.tour(folder);
    }
}
