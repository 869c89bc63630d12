package app.tandem.cli;

import app.tandem.exchange.Json;
import app.tandem.exchange.Preview;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome;
import app.tandem.rules.Outcome.Refused;
import app.tandem.rules.Refusal;
import app.tandem.workspace.Stamp;
import app.tandem.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the imports have in common: the file, what is said of it, and the one move that takes it in. */
final class Importing {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "the file") private Path file = Path.of("");

    @Mixin private WorkspaceOption workspace = new WorkspaceOption();

    @Option(names = "--skip-refused",
            description = "take in the rest where lines are refused") private boolean skipRefused;

    @Option(names = "--at", paramLabel = "TIME",
            description = "when it happened, such as 2026-02-03T09:00:00Z, never before the last move; left out, "
                    + "now") private @Nullable String at;

    @Option(names = "--json", description = "print as JSON") private boolean json;

    Path file() {
        return file;
    }

    int with(WorkspaceOption.Work work) throws IOException {
        moment();
        return workspace.with(work);
    }

    /** The time given; refused in words before anything is opened. */
    private @Nullable Instant moment() {
        try {
            return at == null ? null : Instant.parse(at);
        } catch (DateTimeException wrong) {
            throw new Misuse("--at must be a time such as 2026-02-03T09:00:00Z (given: " + at + ").");
        }
    }

    /** Says what a preview found, and makes the move where nothing stands against it. */
    <T> int take(Workspace open, Preview<T> preview, Function<List<T>, Move> move) {
        var may = preview.file() == null && (skipRefused || preview.clean()) && !preview.right().isEmpty();
        var outcome = may ? open.apply(move.apply(preview.values()), new Stamp(moment(), null, null)) : null;
        var imported = outcome instanceof Outcome.Accepted ? preview.right().size() : 0;
        if (json) {
            spec.commandLine().getOut().println(Json.pretty(data(preview, outcome, imported)));
        } else if (preview.file() != null) {
            tell(preview.file());
        } else {
            tell(preview, outcome, imported);
        }
        return imported > 0 || preview.clean() && outcome == null ? Exit.DONE : Exit.REFUSED;
    }

    private static <T> LinkedHashMap<String, @Nullable Object> data(Preview<T> preview, @Nullable Outcome outcome,
            int imported) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("imported", imported);
        data.put("right", preview.right());
        data.put("refused", preview.refused());
        data.put("remarks", preview.remarks());
        data.put("file", preview.file());
        data.put("door", outcome instanceof Refused refused ? refused.refusal() : null);
        return data;
    }

    private void tell(Refusal wholeFile) {
        var err = spec.commandLine().getErr();
        var value = wholeFile.value();
        err.println("The file " + file + " " + wholeFile.rule()
                + (value == null || value.equals(file) ? "" : " (given: " + value + ")"));
        err.flush();
    }

    private <T> void tell(Preview<T> preview, @Nullable Outcome outcome, int imported) {
        var out = spec.commandLine().getOut();
        preview.right().stream().filter(Preview.Right::known)
                .forEach(each -> out.println("line " + each.lines() + ": known, will be updated"));
        preview.remarks().forEach(each -> out.println("line " + each.lines() + ": " + each.words()));
        var err = spec.commandLine().getErr();
        preview.refused().forEach(each -> err.println("line " + each.lines() + ": refused, " + each.field() + " "
                + each.rule() + (each.value().isEmpty() ? "" : " (given: " + oneLine(each.value()) + ")")));
        if (outcome instanceof Refused refused) {
            err.println("Refused: " + Misuse.words(refused.refusal()));
        }
        err.flush();
        out.println(sum(preview, imported));
    }

    private <T> String sum(Preview<T> preview, int imported) {
        var counts = preview.right().size() + " right, " + preview.refused().size() + " refused; ";
        if (imported > 0) {
            return counts + imported + " imported.";
        }
        return counts + "nothing was imported."
                + (preview.refused().isEmpty() || preview.right().isEmpty() || skipRefused ? ""
                        : " With --skip-refused, what is right is taken in.");
    }

    private static String oneLine(String value) {
        return value.replace("\n", "\\n").replace("\r", "\\r");
    }
}
