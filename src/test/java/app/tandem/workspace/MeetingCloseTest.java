package app.tandem.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.MeetingKind;
import app.tandem.model.Person;
import app.tandem.rules.PeopleMove.Anonymise;
import app.tandem.rules.PeopleMove.DeactivatePerson;
import app.tandem.store.Backup;
import app.tandem.store.Backup.Purpose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens in the folder when a meeting closes. */
class MeetingCloseTest {

    @TempDir Path home;

    @Test
    void aMeetingsCloseLeavesOneVerifiedBackupAndASmallFile() throws IOException {
        var folder = home.resolve("North.tandem");
        try (var workspace = Workspace.create(folder)) {
            var played = new Played(workspace).teams();
            var meeting = played.started(MeetingKind.OPEN_FORUM);
            played.issues(60);
            var before = Files.size(folder.resolve("workspace.mv.db"));
            played.close(meeting);
            assertThat(workspace.backups()).singleElement()
                    .matches(each -> each.seq() == workspace.state().seq() && each.purpose() == Purpose.AFTER);
            assertThat(Files.size(folder.resolve("workspace.mv.db"))).isLessThan(before / 4);
            assertThat(workspace.check()).isEmpty();
            assertThat(files(folder.resolve("backups"))).hasSize(1);
        }
    }

    @Test
    void aCloseThatDiedBeforeItsBackupIsMadeUpForAtTheNextOpening() throws IOException {
        var folder = home.resolve("North.tandem");
        try (var workspace = Workspace.create(folder)) {
            var played = new Played(workspace).teams();
            played.close(played.started(MeetingKind.OPEN_FORUM));
            Files.delete(workspace.backups().getFirst().file());
        }
        try (var workspace = Workspace.open(folder)) {
            assertThat(workspace.backups()).hasSize(1);
        }
    }

    @Test
    void noBackupIsMadeWhileARoundsMeetingRuns() {
        try (var workspace = Workspace.create(home.resolve("North.tandem"))) {
            var played = new Played(workspace).teams();
            var issues = played.issues(3);
            var gone = played.people().getFirst();
            played.ok(new DeactivatePerson(gone, "moved away"));
            var meeting = played.started(MeetingKind.PRIORITIZE);
            var round = played.open(meeting);
            played.ok(new Anonymise(gone));
            played.cast(round, played.people().getFirst(), Map.of(issues.getFirst().id(), 2));
            assertThat(workspace.backups()).isEmpty();
            played.reveal(round);
            assertThat(workspace.backups()).isEmpty();
            played.close(meeting);
            assertThat(workspace.backups()).extracting(Backup::purpose).containsExactly(Purpose.AFTER);
        }
    }

    @Test
    void anonymisingNamesTheOlderBackupsThatStillHoldTheName() throws IOException, SQLException {
        var folder = home.resolve("North.tandem");
        try (var workspace = Workspace.create(folder)) {
            var played = new Played(workspace).teams();
            played.close(played.started(MeetingKind.OPEN_FORUM));
            var older = workspace.backups();
            var ada = workspace.state().all(Person.class).iterator().next().id();
            played.ok(new DeactivatePerson(ada, "moved away"));
            played.ok(new Anonymise(ada));
            assertThat(workspace.backupsWithOldNames()).isEqualTo(older);
            assertThat(workspace.backups()).hasSize(2);
            assertThat(Dump.of(folder.resolve("workspace.mv.db")).toString()).doesNotContain("Ada")
                    .contains("someone, left", "Bruno@sales.example");
            assertThat(Dump.ofZip(workspace.backups().getFirst().file()).toString()).doesNotContain("Ada");
            assertThat(Dump.ofZip(older.getFirst().file()).toString()).contains("Ada@sales.example");
            assertThat(Dump.begun(folder.resolve("workspace.mv.db"))).isAfterOrEqualTo(
                    workspace.state().at().truncatedTo(ChronoUnit.MILLIS));
            assertThat(folder.resolve("log/tandem.log")).content().contains("compacted")
                    .doesNotContain("Ada", "Bruno");
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
