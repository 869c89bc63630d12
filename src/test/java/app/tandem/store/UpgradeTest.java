package app.tandem.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.store.Backup.Purpose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace of an earlier version is opened by a later one. */
class UpgradeTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    @TempDir Path home;

    private Folder folder;
    private Path later;

    @BeforeEach
    void make() throws IOException {
        folder = new Folder(home.resolve("North.tandem"));
        Store.create(folder, Durability.FULL, NOW).close();
        later = Files.createDirectory(home.resolve("later"));
        Files.copy(Path.of("src/main/resources/app/tandem/migrations/V1__a_workspace.sql"),
                later.resolve("V1__a_workspace.sql"));
    }

    @Test
    void aVerifiedBackupIsMadeBeforeAnUpgrade() throws IOException {
        Files.writeString(later.resolve("V2__later.sql"), "create table later (id bigint primary key);");
        open().close();
        assertThat(new Backups(folder).all()).singleElement()
                .matches(each -> each.purpose() == Purpose.UPGRADE && each.at().equals(NOW));
        assertThat(new Backups(folder).contents(new Backups(folder).all().getFirst().file()).counts())
                .containsKey("JOURNAL").doesNotContainKey("LATER");
        assertThatThrownBy(() -> Store.open(folder, Durability.FULL, NOW)).isInstanceOfSatisfying(CannotOpen.class,
                each -> assertThat(each.kind()).isEqualTo(CannotOpen.Kind.NEWER));
    }

    @Test
    void anUpgradeThatFailsLeavesTheContentAndTheBackup() throws IOException {
        Files.writeString(later.resolve("V2__later.sql"), "create table later (id bigint primary key); nonsense;");
        assertThatThrownBy(this::open).isInstanceOf(FlywayException.class);
        try (var handle = Jdbi.create(Database.reading(folder.database())).open()) {
            assertThat(Contents.of(handle).counts()).containsEntry("JOURNAL", 0L);
        }
        assertThat(new Backups(folder).all()).hasSize(1);
    }

    @Test
    void anOpeningThatUpgradesNothingMakesNoBackup() {
        Store.open(folder, Durability.FULL, NOW).close();
        assertThat(new Backups(folder).all()).isEmpty();
    }

    @Test
    void aBackupThatDoesNotHoldADatabaseIsNone() throws IOException {
        var zip = Files.write(Files.createDirectories(folder.backups()).resolve("bad.zip"), new byte[]{1, 2, 3});
        assertThatThrownBy(() -> new Backups(folder).contents(zip)).isInstanceOf(CannotOpen.class);
        assertThat(new Backups(folder).all()).isEmpty();
    }

    private Store open() {
        return new Opening(folder, Durability.FULL, NOW, "filesystem:" + later).open();
    }
}
