package app.tandem.cli;

import app.tandem.exchange.WorkspaceFile;
import app.tandem.exchange.WorkspaceFile.Unreadable;
import app.tandem.exchange.WorkspaceFile.Whole;
import app.tandem.workspace.Workspace;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "load", mixinStandardHelpOptions = true,
        description = "Makes a new workspace with all that a workspace file holds.")
final class LoadCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") private CommandSpec spec;

    @Parameters(paramLabel = "FILE.json", description = "a file that dump wrote") private Path file = Path.of("");

    @Mixin private WorkspaceOption workspace = new WorkspaceOption();

    @Override
    public Integer call() {
        switch (WorkspaceFile.read(file)) {
            case Whole whole -> workspace.make(folder -> Workspace.load(folder, whole.snapshot()));
            case Unreadable unreadable -> throw new Misuse(unreadable.refusal());
        }
        spec.commandLine().getOut().println("Made " + workspace.folder());
        return Exit.DONE;
    }
}
