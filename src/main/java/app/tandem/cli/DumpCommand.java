package app.tandem.cli;

import app.tandem.exchange.WorkspaceFile;
import app.tandem.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "dump", mixinStandardHelpOptions = true,
        description = "Writes everything in a workspace to one private file of JSON, without loss. Refused while a "
                + "round is open.")
final class DumpCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") private CommandSpec spec;

    @Parameters(paramLabel = "FILE.json",
            description = "the file to write; an older one of the kind is replaced") private Path file = Path.of("");

    @Mixin private WorkspaceOption workspace = new WorkspaceOption();

    @Override
    public Integer call() throws IOException {
        Output.to(file, this::needPlace);
        return workspace.with(this::write);
    }

    private void needPlace() throws IOException {
        if (Files.exists(file) && !(Files.isRegularFile(file) && WorkspaceFile.isOne(file))) {
            throw new Misuse(file + " is there and is no workspace file; it was left as it is.");
        }
    }

    private int write(Workspace open) {
        WorkspaceFile.hindrance(open.state()).ifPresent(each -> {
            throw new Misuse(each);
        });
        Output.to(file, () -> WorkspaceFile.write(open.snapshot(), file));
        spec.commandLine().getOut().println("Wrote " + file);
        return Exit.DONE;
    }
}
