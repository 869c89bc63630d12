package app.tandem.cli;

import app.tandem.workspace.Workspace;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Names the workspace that a command is about. */
final class WorkspaceOption {

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "DIR",
            description = "the workspace's folder") private Path folder = Path.of("");

    Path folder() {
        return folder;
    }

    /** Opens it, or throws CannotOpen. */
    Workspace open() {
        return Workspace.open(folder);
    }
}
