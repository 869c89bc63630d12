package app.tandem.cli;

import app.tandem.store.CannotOpen;
import app.tandem.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** Names the workspace that a command is about. */
final class WorkspaceOption {

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "DIR",
            description = "the workspace's folder") private Path folder = Path.of("");

    Path folder() {
        return folder;
    }

    /** Makes it of a file that holds one; a bad file is the file's fault, all else throws CannotOpen. */
    void make(Function<Path, Workspace> making) {
        try {
            making.apply(folder).close();
        } catch (CannotOpen cannot) {
            if (cannot.kind() == CannotOpen.Kind.BAD_COPY) {
                throw new Misuse(Cli.words(cannot));
            }
            throw cannot;
        }
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
