package app.tandem.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.tandem.model.MeetingKind;
import app.tandem.model.Side;
import app.tandem.rules.PeopleMove.AddPerson;
import app.tandem.store.CannotOpen;
import app.tandem.store.CannotOpen.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestoreTest {

    private static final String ENTRY = "workspace.mv.db";

    @TempDir static Path origin;

    private static byte[] whole = {};
    private static long moves;

    @TempDir Path home;

    private Path folder;
    private Path zip;

    @BeforeAll
    static void backUp() throws IOException {
        var from = origin.resolve("North.tandem");
        try (var workspace = Workspace.create(from)) {
            var played = new Played(workspace).teams();
            played.issues(5);
            played.close(played.started(MeetingKind.OPEN_FORUM));
        }
        try (var workspace = Workspace.open(from)) {
            var backup = workspace.backups().getFirst();
            moves = backup.seq();
            whole = Files.readAllBytes(backup.file());
        }
    }

    @BeforeEach
    void place() throws IOException {
        folder = home.resolve("New.tandem");
        zip = Files.write(home.resolve("backup.zip"), whole);
    }

    @Test
    void aBackupBecomesAWorkspaceThatHoldsItAllAndGoesOn() throws IOException {
        try (var workspace = Workspace.restore(folder, zip)) {
            assertThat(workspace.state().seq()).isEqualTo(moves);
            assertThat(workspace.check()).isEmpty();
            new Played(workspace).ok(new AddPerson("Olga", Side.SALES, null));
        }
        try (var workspace = Workspace.open(folder)) {
            assertThat(workspace.state().seq()).isEqualTo(moves + 1);
            assertThat(workspace.check()).isEmpty();
        }
        assertThat(zip).hasBinaryContent(whole);
    }

    @Test
    void aRestoredWorkspaceThatLosesItsEndIsRefused() throws IOException {
        Workspace.restore(folder, zip).close();
        var early = Files.readAllBytes(folder.resolve(ENTRY));
        try (var workspace = Workspace.open(folder)) {
            new Played(workspace).ok(new AddPerson("Olga", Side.SALES, null));
        }
        Files.write(folder.resolve(ENTRY), early);
        assertThat(catchThrowableOfType(CannotOpen.class, () -> Workspace.open(folder)).kind())
                .isEqualTo(Kind.BEHIND_ITS_MARK);
    }

    @Test
    void nothingIsRestoredOverSomething() throws IOException {
        Files.writeString(Files.createDirectory(folder).resolve("letter.txt"), "Dear Ada");
        var refused = catchThrowableOfType(CannotOpen.class, () -> Workspace.restore(folder, zip));
        assertThat(refused.kind()).isEqualTo(Kind.TAKEN);
        assertThat(folder.resolve("letter.txt")).hasContent("Dear Ada");
    }

    @Test
    void aFileThatIsNotThereOrNoZipIsRefused() throws IOException {
        Files.delete(zip);
        refused("no file");
        Files.writeString(zip, "name,side");
        refused("no database of Tandem");
    }

    @Test
    void aDatabaseThatIsNoneIsRefused() throws IOException {
        pack(Map.of(ENTRY, "a text".getBytes()));
        refused("something else");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../workspace.mv.db", "/tmp/workspace.mv.db", "other.mv.db", "a/workspace.mv.db"})
    void anotherEntryIsRefusedAndLeadsNowhere(String name) throws IOException {
        pack(Map.of(name, database()));
        refused("no database of Tandem");
        assertThat(home.resolve(ENTRY)).doesNotExist();
    }

    @Test
    void aSecondEntryIsRefused() throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            put(out, ENTRY, database());
            put(out, "mark", new byte[]{1});
        }
        refused("more in the zip file");
    }

    @Test
    void aDatabaseOfALaterTandemOrWithAChangedJournalIsRefused() throws IOException, SQLException {
        packChanged("""
                insert into "schema_history" ("installed_rank", "version", "description", "type", "script",
                    "installed_by", "execution_time", "success")
                values (99, '99', 'later', 'SQL', 'V99__later.sql', 'tandem', 1, true)""");
        refused("later Tandem");
        packChanged("update journal set seed = seed + 1 where seq = 3");
        refused("line 3");
        packChanged("delete from person where id = (select min(id) from person)");
        refused("not");
        packChanged("drop all objects");
        refused("not one of Tandem");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 50, 90})
    void aBackupThatWasCutIsRefused(int percent) throws IOException {
        Files.write(zip, Arrays.copyOf(whole, whole.length * percent / 100));
        refused("No workspace can be made");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aChangedByteIsSeenOrChangesNothing(long seed) throws IOException {
        var random = new Random(seed);
        var bytes = whole.clone();
        bytes[random.nextInt(seed < 7 ? 60 : bytes.length)] ^= (byte) (1 << random.nextInt(8));
        Files.write(zip, bytes);
        try (var workspace = Workspace.restore(folder, zip)) {
            assertThat(workspace.state().seq()).isEqualTo(moves);
            assertThat(workspace.check()).isEmpty();
        } catch (CannotOpen refused) {
            assertThat(refused.kind()).isEqualTo(Kind.BAD_COPY);
            assertThat(folder).doesNotExist();
        }
    }

    private void refused(String words) {
        var refused = catchThrowableOfType(CannotOpen.class, () -> Workspace.restore(folder, zip).close());
        assertThat(refused).hasMessageContaining(words).hasMessageContaining("backup.zip");
        assertThat(refused.kind()).isEqualTo(Kind.BAD_COPY);
        assertThat(folder).doesNotExist();
    }

    private static byte[] database() throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(whole))) {
            assertThat(in.getNextEntry()).isNotNull();
            return in.readAllBytes();
        }
    }

    private void packChanged(String sql) throws IOException, SQLException {
        var file = Files.write(home.resolve("changed.mv.db"), database());
        try (var handle = DriverManager.getConnection("jdbc:h2:" + home.resolve("changed"), "tandem", "");
                var statement = handle.createStatement()) {
            statement.execute("set referential_integrity false");
            statement.execute(sql);
        }
        pack(Map.of(ENTRY, Files.readAllBytes(file)));
    }

    private void pack(Map<String, byte[]> entries) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var each : entries.entrySet()) {
                put(out, each.getKey(), each.getValue());
            }
        }
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }
}
