package app.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A terminal, and a workspace in which a vote is under way for those who ask for it. */
abstract class VotingTerminal {

    static final String FORUM = """
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

    final Terminal terminal = new Terminal();
    String workspace = "";

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

    @BeforeEach
    void nameTheWorkspace() {
        workspace = folder.resolve("Spring.tandem").toString();
    }

    /** A copy of a workspace in which a vote is under way. */
    final void startedVote() throws IOException {
        var from = voting.resolve("Voting.tandem");
        try (var files = Files.walk(from)) {
            for (var each : files.toList()) {
                Files.copy(each, Path.of(workspace).resolve(from.relativize(each)));
            }
        }
    }

    static String[] words(String command) {
        return command.isBlank() ? new String[0] : command.strip().split(" +");
    }

    final String file(String name) {
        return folder.resolve(name).toString();
    }

    final String given(String name) throws IOException {
        return given(name, folder);
    }

    static String given(String name, Path folder) throws IOException {
        try (var in = Objects
                .requireNonNull(VotingTerminal.class.getResourceAsStream("/app/tandem/exchange/" + name))) {
            return Files.write(folder.resolve(name), in.readAllBytes()).toString();
        }
    }
}
