package app.tandem.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "help", mixinStandardHelpOptions = true, description = "Lists the commands, or explains one.")
final class HelpCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") private CommandSpec spec;

    @Parameters(paramLabel = "COMMAND", arity = "0..*",
            description = "such as apply, or: import people") private List<String> path = List.of();

    @Override
    public Integer call() {
        var at = spec.root().commandLine();
        for (var each : path) {
            at = at.getSubcommands().get(each);
            if (at == null) {
                throw new Misuse("There is no command " + String.join(" ", path) + ". Try: tandem help");
            }
        }
        at.usage(spec.commandLine().getOut());
        return Exit.DONE;
    }
}
