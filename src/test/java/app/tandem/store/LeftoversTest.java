package app.tandem.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.store.Backup.Purpose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process may die while it makes or verifies a backup: the copies that it leaves must go. */
class LeftoversTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    @TempDir Path home;

    private Folder folder;
    private Path checking;
    private Path making;
    private Path backup;

    @BeforeEach
    void leaveThem() throws IOException {
        folder = new Folder(home.resolve("North.tandem"));
        Store.create(folder, Durability.FULL, NOW).close();
        checking = folder.backups().resolve("checking4711");
        making = folder.backups().resolve("making.zip");
        backup = folder.backups().resolve("2026-11-20T11-00-00-000Z_0.zip");
        Files.createDirectories(checking);
        Files.writeString(checking.resolve("copy.mv.db"), "every name");
        Files.writeString(making, "half a backup");
        Files.writeString(backup, "a backup");
    }

    @Test
    void theyGoWhenTheWorkspaceIsOpenedAndBackupsStay() {
        Store.open(folder, Durability.FULL, NOW).close();
        assertGone();
        assertThat(backup).exists();
    }

    @Test
    void theyGoBeforeTheNextBackup() throws IOException {
        var database = Database.open(Database.source(folder.database(), Durability.FULL), Durability.FULL);
        try (database) {
            new Backups(folder).make(database, NOW, 0, Purpose.AFTER);
        }
        assertGone();
        assertThat(new Backups(folder).all()).hasSize(2);
    }

    @Test
    void theyStayWhereTheWorkspaceIsRefused() throws IOException {
        Files.delete(folder.mark());
        assertThatThrownBy(() -> Store.open(folder, Durability.FULL, NOW))
                .isInstanceOf(CannotOpen.class);
        assertThat(checking).exists();
        assertThat(making).exists();
    }

    private void assertGone() {
        assertThat(checking).doesNotExist();
        assertThat(making).doesNotExist();
    }
}
