package app.tandem.cli;

import app.tandem.exchange.LineOutcome;
import app.tandem.exchange.MovesFile;
import app.tandem.model.Person;
import app.tandem.rules.Outcome.Accepted;
import app.tandem.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "apply", mixinStandardHelpOptions = true,
        description = "Makes moves, one on each line as JSON (see tandem help moves), and prints what came of each as "
                + "a line of JSON once it is durable. \"n\" is the line's number in the file; blank lines and lines "
                + "that begin with # are passed over. Goes on after a refusal; the exit code is 2 where there was one.")
final class ApplyCommand implements Callable<Integer> {

    private final InputStream in;

    @Spec
    @SuppressWarnings("NullAway.Init") private CommandSpec spec;

    @Parameters(paramLabel = "MOVES.jsonl",
            description = "the file of moves, or - for standard input") private String moves = "";

    @Mixin private WorkspaceOption workspace = new WorkspaceOption();

    private boolean anonymised;

    @Option(names = "--stop", description = "stop at the first refusal") private boolean stop;

    ApplyCommand(InputStream in) {
        this.in = in;
    }

    @Override
    public Integer call() throws IOException {
        if (moves.equals("-")) {
            return play(in);
        }
        if (!Files.isRegularFile(Path.of(moves))) {
            throw new Misuse("There is no file " + moves + ".");
        }
        try (var file = Files.newInputStream(Path.of(moves))) {
            return play(file);
        }
    }

    private int play(InputStream lines) throws IOException {
        return workspace.with(open -> {
            var allAccepted = new MovesFile(open, FinalMinutes::complete).play(lines, this::tell);
            if (anonymised) {
                nameOlderBackups(open);
            }
            return allAccepted ? Exit.DONE : Exit.REFUSED;
        });
    }

    /** What was made before somebody was anonymised still holds the name, and is the user's to remove. */
    private void nameOlderBackups(Workspace open) {
        var older = open.backupsWithOldNames();
        if (!older.isEmpty()) {
            var err = spec.commandLine().getErr();
            err.println("These backups were made before, and still hold the name of who was anonymised:");
            older.forEach(each -> err.println(each.file()));
            err.flush();
        }
    }

    private boolean tell(LineOutcome outcome) {
        var out = spec.commandLine().getOut();
        out.println(outcome.json());
        out.flush();
        anonymised |= outcome.outcome() instanceof Accepted accepted && wasAnonymised(accepted);
        return outcome.accepted() || !stop;
    }

    private static boolean wasAnonymised(Accepted accepted) {
        return accepted.changes().stream().anyMatch(
                each -> each.after() instanceof Person person && person.anonymised() && !each.made());
    }
}
