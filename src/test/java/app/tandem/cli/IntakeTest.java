package app.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What comes in: people and answers from files, moves one a line. */
class IntakeTest extends VotingTerminal {

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
