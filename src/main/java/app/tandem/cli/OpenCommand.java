package app.tandem.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "open", mixinStandardHelpOptions = true, description = "Opens a workspace's windows.")
final class OpenCommand implements Callable<Integer> {

    private final Windows windows;

    @Parameters(paramLabel = "DIR", description = "the workspace's folder") private Path folder = Path.of("");

    OpenCommand(Windows windows) {
        this.windows = windows;
    }

    @Override
    public Integer call() {
        return windows.open(folder);
    }
}
