package app.tandem.cli;

import app.tandem.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Names the workspace that a command is about. */
final class WorkspaceOption {

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "DIR",
            description = "the workspace's folder") private Path folder = Path.of("");

    Path folder() {
        return folder;
    }

    /** What a command does with an open workspace; it returns the exit code. */
    interface Work {

        int in(Workspace open) throws IOException;
    }

    /** Opens it for a piece of work, or throws CannotOpen; what goes wrong is logged while its log is open. */
    int with(Work work) throws IOException {
        try (var open = Workspace.open(folder)) {
            return Logged.work(() -> work.in(open));
        }
    }
}
