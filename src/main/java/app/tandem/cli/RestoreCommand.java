package app.tandem.cli;

import app.tandem.workspace.Workspace;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "restore", mixinStandardHelpOptions = true,
        description = "Makes a new workspace from a backup, which is checked first and stays as it is.")
final class RestoreCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") private CommandSpec spec;

    @Parameters(paramLabel = "BACKUP.zip",
            description = "a file from a workspace's folder of backups") private Path backup = Path.of("");

    @Mixin private WorkspaceOption workspace = new WorkspaceOption();

    @Override
    public Integer call() {
        workspace.make(folder -> Workspace.restore(folder, backup));
        spec.commandLine().getOut().println("Made " + workspace.folder());
        return Exit.DONE;
    }
}
