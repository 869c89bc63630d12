package app.tandem.cli;

import app.tandem.exchange.Json;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "check", mixinStandardHelpOptions = true,
        description = "Checks a workspace: its journal and hashes, what must always hold, and its high-water mark.")
final class CheckCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") private CommandSpec spec;

    @Mixin private WorkspaceOption workspace = new WorkspaceOption();

    @Option(names = "--json", description = "print as JSON") private boolean json;

    @Override
    public Integer call() throws IOException {
        return workspace.with(open -> tell(open.check(), open.state().seq()));
    }

    private int tell(List<String> wrong, long moves) {
        if (json) {
            spec.commandLine().getOut().println(Json.text(new Finding(wrong.isEmpty(), moves, wrong)));
        } else if (wrong.isEmpty()) {
            spec.commandLine().getOut().println("All is well: " + moves + " moves.");
        } else {
            wrong.forEach(spec.commandLine().getErr()::println);
        }
        return wrong.isEmpty() ? Exit.DONE : Exit.CANNOT_OPEN;
    }

    private record Finding(boolean well, long moves, List<String> wrong) {}
}
