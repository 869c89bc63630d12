package app.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.rules.Move;
import app.tandem.rules.MoveTypes;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CliTest {

    private static final String FORUM = """
            {"move":"openCycle","name":"Spring 2026","at":"2030-01-14T08:00:00Z"}
            {"move":"planMeeting","kind":"OPEN_FORUM","details":{"start":"2030-01-14T10:00","zone":"Europe/Berlin"}}
            """;
    private static final String VOTE = """
            {"move":"startMeeting","meeting":1,"at":"2030-01-14T09:00:00Z"}
            {"move":"markAttendance","meeting":1,"people":["Ada","Bruno","Hannah","Ines"],"mark":"PRESENT"}
            {"move":"closeMeeting","meeting":1,"noNextReason":"the next is planned already"}
            {"move":"planMeeting","kind":"PRIORITIZE"}
            {"move":"startMeeting","meeting":2}
            {"move":"markAttendance","meeting":2,"people":["Ada","Bruno","Hannah","Ines"],"mark":"PRESENT"}
            {"move":"raiseIssue","title":"A calendar of campaigns","responses":[1,11],"as":"calendar"}
            {"move":"raiseIssue","title":"What a lead is","responses":[5,6]}
            {"move":"openRound","meeting":2,"dots":3}
            {"move":"castBallot","round":"open","person":"Ada","dots":{"@calendar":2,"2":1}}
            """;

    @TempDir static Path voting;

    @TempDir Path folder;

    private final Terminal terminal = new Terminal();
    private String workspace = "";

    @BeforeAll
    static void startAVote() throws IOException {
        var terminal = new Terminal();
        var workspace = voting.resolve("Voting.tandem").toString();
        terminal.run("new", workspace);
        terminal.run("import", "people", given("people.csv", voting), "-w", workspace);
        terminal.type(FORUM, "apply", "-", "-w", workspace);
        terminal.run("import", "answers", given("answers.txt", voting), "-w", workspace);
        assertThat(terminal.type(VOTE, "apply", "-", "-w", workspace)).as(terminal.out()).isZero();
    }

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

    @Test
    void anonymisingNamesTheOlderBackupsThatStillHoldTheName() throws IOException {
        terminal.run("new", workspace);
        terminal.run("import", "people", given("people.csv", folder), "-w", workspace);
        terminal.type(FORUM + """
                {"move":"startMeeting","meeting":1}
                {"move":"markAttendance","meeting":1,"people":["Ada","Hannah"],"mark":"PRESENT"}
                {"move":"closeMeeting","meeting":1,"noNextReason":"this was all"}
                """, "apply", "-", "-w", workspace);
        assertThat(terminal.err()).isEmpty();

        assertThat(terminal.type("{\"move\":\"anonymise\",\"person\":\"Ada\"}", "apply", "-", "-w", workspace))
                .isZero();

        assertThat(terminal.err()).contains("still hold the name").contains(".zip");
    }

    @BeforeEach
    void nameTheWorkspace() {
        workspace = folder.resolve("Spring.tandem").toString();
    }

    @Test
    void aNewWorkspaceTakesInPeopleAndAnswersAndShowsThem() throws IOException {
        assertThat(terminal.run("new", workspace)).isZero();
        assertThat(terminal.run("import", "people", given("people.csv"), "-w", workspace)).isZero();
        assertThat(terminal.out()).contains("14 imported");
        assertThat(terminal.type(FORUM, "apply", "-", "-w", workspace)).isZero();
        assertThat(terminal.run("import", "answers", given("answers.txt"), "-w", workspace)).isZero();
        assertThat(terminal.out()).contains("42 imported");

        assertThat(terminal.run("show", "people", "-w", workspace)).isZero();
        assertThat(terminal.out()).contains("Lucía").contains("lucia@example.com");
        assertThat(terminal.run("show", "status", "--json", "-w", workspace)).isZero();
        assertThat(terminal.out()).contains("\"answers\" : 42").contains("\"SALES\" : 7");
    }

    @Test
    void nothingOfAFileWithErrorsIsImportedUnlessTheRefusedAreSkipped() throws IOException {
        terminal.run("new", workspace);
        var file = given("people-with-errors.csv");

        assertThat(terminal.run("import", "people", file, "-w", workspace)).isEqualTo(2);
        assertThat(terminal.out()).contains("3 right, 4 refused; nothing was imported.").contains("line 9")
                .contains("extra");
        assertThat(terminal.err()).contains("line 4: refused, name is needed")
                .contains("line 5: refused, name is the same as on line 2").contains("line 6: refused, email")
                .contains("line 7-8: refused, name may not hold a line break");
        terminal.run("show", "status", "--json", "-w", workspace);
        assertThat(terminal.out()).contains("\"moves\" : 0");

        assertThat(terminal.run("import", "people", file, "-w", workspace, "--skip-refused")).isZero();
        terminal.run("show", "people", "-w", workspace);
        assertThat(terminal.out()).contains("Zoë", "Sales Person", "OK Then").doesNotContain("Máté");
        assertThat(terminal.run("import", "people", file, "-w", workspace, "--skip-refused", "--json")).isZero();
        assertThat(terminal.out()).contains("\"known\" : true").contains("\"imported\" : 3");
    }

    @Test
    void everyLineOfMovesHasItsOutcome() throws IOException {
        startedVote();
        var moves = """
                # after a comment and a blank line

                {"move":"markHot","issues":[1],"as":"x"}
                {"move":"raiseIssue","title":"Meet once a quarter","as":"quarter"}
                {"move":"addNote","meeting":2,"kind":"NOTE","text":"Seen","issue":"@quarter"}
                {"move":"nonsense"}
                """;

        assertThat(terminal.type(moves, "apply", "-", "-w", workspace)).isEqualTo(2);

        var lines = terminal.out().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("{\"n\":3,\"accepted\":false,\"field\":\"");
        assertThat(lines.get(1)).startsWith("{\"n\":4,\"accepted\":true,\"seq\":")
                .contains("\"made\":{\"kind\":\"issue\",\"id\":").endsWith("\"number\":3}}");
        assertThat(lines.get(2)).startsWith("{\"n\":5,\"accepted\":true");
        assertThat(lines.get(3)).startsWith("{\"n\":6,\"accepted\":false,\"field\":\"move\",").contains("nonsense");
    }

    @Test
    void aBallotsOutcomeTellsNothingOfTheBallot() throws IOException {
        startedVote();

        terminal.type("{\"move\":\"castBallot\",\"round\":\"open\",\"person\":\"Bruno\",\"dots\":{\"1\":1}}", "apply",
                "-",
                "-w", workspace);

        assertThat(terminal.out().strip()).matches("\\{\"n\":1,\"accepted\":true,\"seq\":[0-9]+}");
    }

    @Test
    void withStopNothingIsMadeAfterARefusal() {
        terminal.run("new", workspace);
        var moves = "{\"move\":\"undo\"}\n{\"move\":\"openCycle\",\"name\":\"Spring\"}\n";

        assertThat(terminal.type(moves, "apply", "-", "-w", workspace, "--stop")).isEqualTo(2);

        assertThat(terminal.out().lines()).hasSize(1);
        assertThat(terminal.type("", "apply", "-", "-w", workspace)).isZero();
        terminal.run("check", "-w", workspace);
        assertThat(terminal.out()).contains("0 moves");
    }

    @Test
    void eachOutcomeIsToldBeforeTheNextLineIsRead() throws Exception {
        terminal.run("new", workspace);
        var typed = new PipedOutputStream();
        var out = new PipedOutputStream();
        var read = new BufferedReader(new InputStreamReader(new PipedInputStream(out), StandardCharsets.UTF_8));
        var cli = new Cli(new NoWindows(), new PipedInputStream(typed), new PrintWriter(out, false),
                new PrintWriter(System.err));
        var code = CompletableFuture.supplyAsync(() -> cli.run("apply", "-", "-w", workspace));

        for (int each = 1; each <= 3; each++) {
            typed.write(("{\"move\":\"addPerson\",\"name\":\"P" + each + "\",\"side\":\"SALES\"}\n").getBytes());
            typed.flush();
            assertThat(read.readLine()).startsWith("{\"n\":" + each + ",\"accepted\":true,\"seq\":" + each);
        }
        typed.close();
        assertThat(code.get()).isZero();
    }

    @Test
    void theWorkspaceFileReadsBackInWithoutLoss() throws IOException {
        startedVote();
        assertThat(terminal.run("dump", file("early.json"), "-w", workspace)).isEqualTo(2);
        assertThat(terminal.err()).contains("round must be revealed or voided first");
        terminal.type("""
                {"move":"revealRound","round":"open"}
                {"move":"addNote","meeting":2,"kind":"NOTE","text":"Not to be kept"}
                {"move":"undo"}
                {"move":"closeMeeting","meeting":2,"noNextReason":"to be seen"}
                {"move":"makeMinutesFinal","meeting":2}
                """, "apply", "-", "-w", workspace);
        assertThat(terminal.out()).doesNotContain("false");

        assertThat(terminal.run("dump", file("one.json"), "-w", workspace)).isZero();
        assertThat(terminal.run("load", file("one.json"), "-w", file("Copy.tandem"))).isZero();
        assertThat(terminal.run("dump", file("two.json"), "-w", file("Copy.tandem"))).isZero();

        assertThat(folder.resolve("two.json")).hasSameBinaryContentAs(folder.resolve("one.json"));
        assertThat(terminal.run("check", "-w", file("Copy.tandem"))).isZero();
        assertThat(terminal.run("load", file("one.json"), "-w", file("Copy.tandem"))).isEqualTo(3);
        assertThat(terminal.run("dump", given("people.csv"), "-w", workspace)).isEqualTo(2);
        assertThat(folder.resolve("people.csv")).content().startsWith("name,side");
    }

    @Test
    void aRefusedWorkspaceSaysHowToGoOnFromItsBackup() throws IOException {
        startedVote();
        Files.writeString(Path.of(workspace, "workspace.mv.db"), "lost");
        assertThat(terminal.run("check", "-w", workspace)).isEqualTo(3);
        var said = Pattern.compile("tandem restore \"(.*)\" -w NEW.tandem").matcher(terminal.err());
        assertThat(said.find()).as(terminal.err()).isTrue();

        assertThat(terminal.run("restore", said.group(1), "-w", file("New.tandem"))).as(terminal.err()).isZero();
        assertThat(terminal.run("check", "-w", file("New.tandem"))).isZero();
        assertThat(terminal.run("restore", said.group(1), "-w", file("New.tandem"))).isEqualTo(3);
        assertThat(terminal.run("restore", given("people.csv"), "-w", file("Other.tandem"))).isEqualTo(2);
        assertThat(terminal.err()).contains("No workspace can be made from").contains("people.csv");
        assertThat(folder.resolve("Other.tandem")).doesNotExist();
    }

    @Test
    void minutesAreWrittenInTheFormatsAskedFor() throws IOException {
        startedVote();

        assertThat(terminal.run("minutes", "--meeting", "last", "--to", file("min"), "-w", workspace)).isZero();
        assertThat(terminal.out().lines()).hasSize(2);
        assertThat(terminal.out().lines().map(Path::of)).allSatisfy(each -> assertThat(each).isNotEmptyFile());
        assertThat(terminal.run("minutes", "--meeting", "1", "--format", "md", "--to", file("one"), "-w", workspace,
                "--cycle", "1")).isZero();
        assertThat(terminal.out()).contains("open-forum").doesNotContain("html");
        assertThat(terminal.run("minutes", "--meeting", "7", "-w", workspace)).isEqualTo(2);
        assertThat(terminal.run("minutes", "--meeting", "1", "--format", "pdf", "-w", workspace)).isEqualTo(2);
    }

    @Test
    void aMeetingThatNeverStartedHasNoMinutes() throws IOException {
        startedVote();
        terminal.type("""
                {"move":"planMeeting","kind":"FOLLOW_UP"}
                {"move":"planMeeting","kind":"FOLLOW_UP"}
                {"move":"cancelMeeting","meeting":4}
                """, "apply", "-", "-w", workspace);

        assertThat(terminal.run("minutes", "--meeting", "3", "--to", file("min"), "-w", workspace)).isEqualTo(2);
        assertThat(terminal.err()).contains("Meeting 3 has not started yet");
        assertThat(terminal.run("minutes", "--meeting", "4", "--to", file("min"), "-w", workspace)).isEqualTo(2);
        assertThat(terminal.err()).contains("Meeting 4 was cancelled");
        assertThat(folder.resolve("min")).doesNotExist();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() throws IOException {
        startedVote();
        terminal.type("{\"move\":\"revealRound\",\"round\":\"open\"}", "apply", "-", "-w", workspace);
        var taken = given("people.csv");

        assertThat(terminal.run("minutes", "--meeting", "1", "--to", taken, "-w", workspace)).isEqualTo(2);
        assertThat(terminal.err().strip()).startsWith(taken).endsWith(taken + " is a file and no folder.");
        assertThat(terminal.run("dump", taken + "/all.json", "-w", workspace)).isEqualTo(2);
        assertThat(terminal.err().strip()).startsWith(taken).contains("cannot be written").doesNotContain("unexpected");
    }

    @Test
    void whatHappenedBeforeIsImportedWithItsTime() throws IOException {
        terminal.run("new", workspace);
        var people = given("people.csv");

        assertThat(terminal.run("import", "people", people, "-w", workspace, "--at", "yesterday")).isEqualTo(2);
        assertThat(terminal.err()).contains("--at must be a time such as").contains("yesterday");
        assertThat(terminal.run("import", "people", people, "-w", workspace, "--at", "2024-01-08T08:00:00Z")).isZero();
        terminal.run("show", "journal", "-w", workspace);
        assertThat(terminal.out()).contains("2024-01-08T08:00:00Z");
        assertThat(terminal.run("import", "people", people, "-w", workspace, "--at", "2023-01-08T08:00:00Z"))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("Refused: at");
    }

    @Test
    void aFileThatIsNotThereIsNamedAndNothingIsCounted() {
        terminal.run("new", workspace);

        assertThat(terminal.run("import", "people", file("gone.csv"), "-w", workspace)).isEqualTo(2);

        assertThat(terminal.err().strip()).isEqualTo("The file " + file("gone.csv") + " is not there, or is a folder");
        assertThat(terminal.out()).isEmpty();
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

    private static Stream<CommandLine> commands(CommandLine at) {
        return Stream.concat(Stream.of(at), at.getSubcommands().values().stream().flatMap(CliTest::commands));
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

    /** A copy of a workspace in which a vote is under way. */
    private void startedVote() throws IOException {
        var from = voting.resolve("Voting.tandem");
        try (var files = Files.walk(from)) {
            for (var each : files.toList()) {
                Files.copy(each, Path.of(workspace).resolve(from.relativize(each)));
            }
        }
    }

    private static String[] words(String command) {
        return command.isBlank() ? new String[0] : command.strip().split(" +");
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String given(String name) throws IOException {
        return given(name, folder);
    }

    private static String given(String name, Path folder) throws IOException {
        try (var in = Objects.requireNonNull(CliTest.class.getResourceAsStream("/app/tandem/exchange/" + name))) {
            return Files.write(folder.resolve(name), in.readAllBytes()).toString();
        }
    }

    private record NoWindows() implements Windows {

        @Override
        public int welcome() {
            return 0;
        }

        @Override
        public int open(Path workspace) {
            return 0;
        }

        @Override
        public int tour(TourWish wish) {
            return 0;
        }
    }
}
