package app.tandem.cli;

import app.tandem.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "new", mixinStandardHelpOptions = true, description = "Makes a workspace in a new folder.")
final class NewCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") private CommandSpec spec;

    @Parameters(paramLabel = "DIR",
            description = "the folder to make, such as Name.tandem") private Path folder = Path.of("");

    @Option(names = "--sample", description = "with two teams and a cycle of theirs in it") private boolean sample;

    @Override
    public Integer call() throws IOException {
        try (var workspace = Workspace.create(folder)) {
            return Logged.work(() -> filled(workspace));
        }
    }

    private int filled(Workspace workspace) throws IOException {
        if (sample) {
            SampleWorkspace.play(workspace, (done, of) -> {});
        }
        spec.commandLine().getOut().println("Made " + folder);
        return Exit.DONE;
    }
}
