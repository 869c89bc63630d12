package app.tandem.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "tandem", mixinStandardHelpOptions = true, version = "Tandem 0.1.0",
        description = "Meetings in which two teams settle what is between them, in duos. Without a command, the first "
                + "window opens.",
        footer = {"", "Exit codes: 0 done; 1 something unexpected; 2 refused, or not understood; 3 the workspace "
                + "cannot be opened."})
final class Root implements Callable<Integer> {

    private final Windows windows;

    Root(Windows windows) {
        this.windows = windows;
    }

    @Override
    public Integer call() {
        return windows.welcome();
    }
}
