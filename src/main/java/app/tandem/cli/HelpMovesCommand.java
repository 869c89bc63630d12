package app.tandem.cli;

import app.tandem.exchange.Json;
import app.tandem.exchange.MoveGuide;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "moves", mixinStandardHelpOptions = true,
        description = "Explains every move that apply makes: its fields, types and limits, whether it can be undone, "
                + "and an example line.")
final class HelpMovesCommand implements Callable<Integer> {

    private static final String HEAD = """
            A move is a line of JSON: its name under "move", and its fields. Besides these, every line may have
              at      when it is made, as "2026-02-03T09:00:00Z"; left out, now. Never before the last move.
              seed    a whole number for shuffles and draws; left out, one is drawn.
              by      who acts: a person's name; left out, the facilitator.
              as      a label, by which later lines of the file name what this one made: "as":"calendar", then
                      "issue":"@calendar". Labels live within one file.

            Names of things
              person                     by name, ignoring case, those who are active first: "Ada"
              cycle                      by its number: 1
              meeting, issue, answer     by its number in the open cycle, or the last where none is open: 3
                                         in any cycle: "1#3", number 3 of cycle 1
              duo                        by its two names: "Ada + Hannah"; one that works first, else the newest
              round                      "open" or "last"
              all of these, decisions,   by the label of an earlier line: "@calendar", or by id: "id:123"
              actions, notes, updates
              and reports
            A field in [ ] may be left out. What is marked * is not written into the journal.
            """;

    @Spec
    @SuppressWarnings("NullAway.Init") private CommandSpec spec;

    @Parameters(paramLabel = "MOVE", arity = "0..1",
            description = "one move only, such as raiseIssue") private @Nullable String move;

    @Option(names = "--json", description = "print as JSON") private boolean json;

    @Override
    public Integer call() {
        var guides = MoveGuide.all().stream().filter(each -> move == null || each.move().equals(move)).toList();
        if (guides.isEmpty()) {
            throw new Misuse("There is no move " + move + ". Try: tandem help moves");
        }
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.pretty(guides));
        } else {
            print(out, guides);
        }
        return Exit.DONE;
    }

    private void print(PrintWriter out, List<MoveGuide> guides) {
        if (move == null) {
            out.print(HEAD);
        }
        guides.forEach(each -> print(out, each));
    }

    private static void print(PrintWriter out, MoveGuide guide) {
        out.println();
        out.println(guide.move());
        out.println("  " + guide.purpose() + " " + guide.undo());
        guide.fields().forEach(each -> out.println("    " + field(each)));
        out.println("  " + guide.example());
    }

    private static String field(MoveGuide.Field field) {
        var name = (field.needed() ? field.name() : "[" + field.name() + "]") + (field.unlogged() ? "*" : "");
        return String.format("%-20s %s%s", name, field.type(), field.limits().isEmpty() ? "" : "; " + field.limits());
    }
}
