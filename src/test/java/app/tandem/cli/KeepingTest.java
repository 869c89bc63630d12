package app.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What goes out to files and comes back: minutes, the whole workspace, its backups. */
class KeepingTest extends VotingTerminal {

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
}
