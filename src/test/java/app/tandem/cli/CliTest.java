package app.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.rules.Move;
import app.tandem.rules.MoveTypes;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What is shown, what helps, and what cannot be done. */
class CliTest extends VotingTerminal {

    @Test
    void theJournalIsReadInLinesThatFitAndWholeAsJson() {
        var detail = "A long detail of it. ".repeat(30).strip();
        terminal.run("new", workspace);
        terminal.type(FORUM + "{\"move\":\"raiseIssue\",\"title\":\"Same numbers\",\"detail\":\"" + detail + "\"}",
                "apply",
                "-", "-w", workspace);

        terminal.run("show", "journal", "-w", workspace);
        assertThat(terminal.out().lines()).allMatch(line -> line.length() <= 240).anyMatch(line -> line.endsWith("…"));
        terminal.run("show", "journal", "--json", "-w", workspace);
        assertThat(terminal.out()).contains(detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "people", "meetings", "issues", "duos", "actions", "journal", "issue 1",
            "issue 2 --cycle 1"})
    void whateverIsShownIsShownAsTextAndAsJson(String what) throws IOException {
        startedVote();

        assertThat(terminal.run(words("show " + what + " -w " + workspace))).isZero();
        assertThat(terminal.out()).isNotBlank();
        assertThat(terminal.run(words("show " + what + " --json -w " + workspace))).isZero();
        assertThat(terminal.out()).matches("(?s)[\\[{].*[\\]}]\\s*");
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void theJournalNamesMovesAndNobodysName() throws IOException {
        startedVote();

        terminal.run("show", "journal", "-w", workspace);

        assertThat(terminal.out()).contains("openCycle").contains("castBallot").doesNotContain("dots\":{");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            frob                              | 2 | frob
            show                              | 2 | Missing required subcommand
            show everything                   | 2 | There are: status, people, meetings, issues, issue, duos
            show people                       | 2 | --workspace=DIR
            apply                             | 2 | MOVES.jsonl
            apply nowhere.jsonl -w nowhere    | 2 | There is no file
            apply - -w nowhere                | 3 | nowhere
            show people -w nowhere            | 3 | nowhere
            check -w nowhere                  | 3 | nowhere
            load nowhere.json -w nowhere      | 2 | is not there, or is a folder
            help frob                         | 2 | There is no command
            help moves frob                   | 2 | There is no move
            import people x.csv -w nowhere    | 3 | nowhere
            """)
    void whatCannotBeDoneEndsWithItsCodeAndWordsOnStandardError(String command, int code, String words) {
        assertThat(terminal.run(words(command))).isEqualTo(code);
        assertThat(terminal.err()).contains(words).doesNotContain("Exception");
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void whatIsNotThereIsNamed() throws IOException {
        startedVote();

        assertThat(terminal.run("show", "issue", "99", "-w", workspace)).isEqualTo(2);
        assertThat(terminal.err()).contains("There is no issue 99 in cycle 1.");
        assertThat(terminal.run("show", "issues", "--cycle", "4", "-w", workspace)).isEqualTo(2);
        assertThat(terminal.err()).contains("There is no cycle 4.");
        assertThat(terminal.run("import", "answers", given("answers.txt"), "-w", workspace)).isEqualTo(2);
        assertThat(terminal.err()).contains("No open forum runs or is planned");
        assertThat(terminal.run("new", workspace)).isEqualTo(3);
    }

    @Test
    void theWindowsAreAskedForWhatIsTheirs() {
        terminal.run();
        terminal.run("open", "Some.tandem");
        terminal.run("tour", "there");

        assertThat(terminal.shown()).containsExactly("welcome", "open Some.tandem", "tour there usual LIGHT");
    }

    @Test
    void theHelpTellsEveryCommandAndOption() {
        assertThat(terminal.run("help")).isZero();
        assertThat(terminal.out()).contains("new", "open", "import", "apply", "show", "minutes", "dump", "load",
                "restore", "check", "Exit codes");
        commands(terminal.cli(System.in).line()).forEach(each -> {
            var spec = each.getCommandSpec();
            assertThat(spec.usageMessage().description()).as(spec.qualifiedName()).isNotEmpty();
            spec.args().forEach(argument -> assertThat(argument.description()).as(spec.qualifiedName()).isNotEmpty());
            assertThat(terminal.run(words(spec.qualifiedName().replaceFirst("tandem ?", "") + " --help"))).isZero();
            assertThat(terminal.out()).startsWith("Usage: " + spec.qualifiedName());
        });
    }

    @Test
    void theHelpTellsEveryMove() {
        assertThat(terminal.run("help", "moves")).isZero();
        assertThat(terminal.out()).contains(MoveTypes.all().stream().map(each -> "\n" + Move.name(each) + "\n")
                .toList().toArray(String[]::new));
        assertThat(terminal.out()).contains("5 to 120 characters").contains("Cannot be undone.")
                .contains("as      a label").contains("Labels live within one file.");
        assertThat(terminal.run("help", "moves", "addPerson", "--json")).isZero();
        assertThat(terminal.out()).contains("\"move\" : \"addPerson\"").doesNotContain("openCycle");
    }

    private static Stream<CommandLine> commands(CommandLine at) {
        return Stream.concat(Stream.of(at), at.getSubcommands().values().stream().flatMap(CliTest::commands));
    }
}
