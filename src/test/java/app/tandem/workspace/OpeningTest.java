package app.tandem.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.tandem.model.Issue;
import app.tandem.model.MeetingKind;
import app.tandem.model.Side;
import app.tandem.rules.PeopleMove.AddPerson;
import app.tandem.store.CannotOpen;
import app.tandem.store.CannotOpen.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {

    @TempDir Path home;

    private Path folder;
    private Path database;

    @BeforeEach
    void place() {
        folder = home.resolve("North.tandem");
        database = folder.resolve("workspace.mv.db");
    }

    @Test
    void nothingCanBeOpenedWhereNothingIs() {
        assertThat(refusal().kind()).isEqualTo(Kind.NOT_THERE);
        assertThat(folder).doesNotExist();
    }

    @Test
    void anEmptyFolderIsNoWorkspaceAndStaysEmpty() throws IOException {
        Files.createDirectory(folder);
        assertThat(refusal().kind()).isEqualTo(Kind.NOT_A_WORKSPACE);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileIsNoWorkspace() throws IOException {
        Files.writeString(folder, "a file");
        assertThat(refusal().kind()).isEqualTo(Kind.NOT_A_WORKSPACE);
    }

    @Test
    void noWorkspaceIsMadeWhereSomethingIs() throws IOException {
        Files.createDirectory(folder);
        Files.writeString(folder.resolve("letter.txt"), "Dear Ada");
        var refused = catchThrowableOfType(CannotOpen.class, () -> Workspace.create(folder));
        assertThat(refused.kind()).isEqualTo(Kind.TAKEN);
        assertThat(folder.resolve("letter.txt")).hasContent("Dear Ada");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "This is a text, not a database.", "H:2,and then a text"})
    void whatIsNoDatabaseIsRefusedAndStaysAsItWas(String content) throws IOException {
        Workspace.create(folder).close();
        Files.writeString(database, content);
        assertThat(refusal().kind()).isEqualTo(Kind.DAMAGED);
        assertThat(database).hasContent(content);
    }

    @Test
    void aDatabaseOfAnotherProgramIsRefusedAndStaysAsItWas() throws IOException, SQLException {
        Workspace.create(folder).close();
        Files.delete(database);
        try (var other = DriverManager.getConnection("jdbc:h2:" + folder.resolve("workspace"), "tandem", "");
                var statement = other.createStatement()) {
            statement.execute("create table lead (id bigint primary key)");
        }
        refusedUntouched(Kind.NOT_A_WORKSPACE);
    }

    @Test
    void aNewerSchemaIsRefusedAndStaysAsItWas() throws IOException, SQLException {
        Workspace.create(folder).close();
        try (var newer = DriverManager.getConnection("jdbc:h2:" + folder.resolve("workspace"), "tandem", "");
                var statement = newer.createStatement()) {
            statement.execute("""
                    insert into "schema_history" ("installed_rank", "version", "description", "type", "script",
                        "installed_by", "execution_time", "success")
                    values (99, '99', 'later', 'SQL', 'V99__later.sql', 'tandem', 1, true)""");
        }
        refusedUntouched(Kind.NEWER);
    }

    @Test
    void aFileOfANewerEngineIsRefusedAndStaysAsItWas() throws IOException {
        Workspace.create(folder).close();
        var bytes = Files.readAllBytes(database);
        var header = new String(bytes, 0, 128, StandardCharsets.ISO_8859_1);
        bytes[header.indexOf("format:") + "format:".length()] = '9';
        Files.write(database, bytes);
        refusedUntouched(Kind.NEWER);
    }

    @Test
    void aDatabaseBehindItsMarkRaisesAnAlarmThatNamesTheLastBackup() throws IOException {
        try (var workspace = Workspace.create(folder)) {
            var played = new Played(workspace).teams();
            played.close(played.started(MeetingKind.OPEN_FORUM));
        }
        var older = home.resolve("older.mv.db");
        Files.copy(database, older);
        try (var workspace = Workspace.open(folder)) {
            new Played(workspace).ok(new AddPerson("Olga", Side.SALES, null));
        }
        Files.copy(older, database, StandardCopyOption.REPLACE_EXISTING);
        var refused = refusedUntouched(Kind.BEHIND_ITS_MARK);
        assertThat(refused.backup()).isPresent();
        assertThat(refused).hasMessageContaining(refused.backup().orElseThrow().at().toString())
                .hasMessageContaining("tandem restore \"" + refused.backup().orElseThrow().file() + "\" -w");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 30, 50, 70, 90})
    void aFileThatWasCutIsNeverASilentLoss(int percent) throws IOException {
        try (var workspace = Workspace.create(folder)) {
            new Played(workspace).teams().issues(40);
        }
        var bytes = Files.readAllBytes(database);
        Files.write(database, Arrays.copyOf(bytes, bytes.length * percent / 100));
        var cut = Files.readAllBytes(database);
        try (var workspace = Workspace.open(folder)) {
            assertThat(workspace.check()).isEmpty();
            assertThat(workspace.state().all(Issue.class)).hasSize(40);
        } catch (CannotOpen refused) {
            assertThat(refused.kind()).isIn(Kind.DAMAGED, Kind.BEHIND_ITS_MARK);
            assertThat(Files.readAllBytes(database)).isEqualTo(cut);
        }
    }

    @Test
    void aDatabaseWithoutItsMarkIsNotTrusted() throws IOException {
        Workspace.create(folder).close();
        Files.delete(folder.resolve("mark"));
        refusedUntouched(Kind.DAMAGED);
    }

    @Test
    void aSecondOneIsToldAtOnceSinceWhenTheFirstHasIt() {
        var before = Instant.now().minusSeconds(1);
        try (var first = Workspace.create(folder)) {
            var start = System.nanoTime();
            var refused = refusal();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
            assertThat(refused.kind()).isEqualTo(Kind.IN_USE);
            var since = Instant.parse(refused.getMessage().replaceAll(".* since (.*Z).*", "$1"));
            assertThat(since).isBetween(before, Instant.now());
            assertThat(first.check()).isEmpty();
        }
        Workspace.open(folder).close();
    }

    private CannotOpen refusal() {
        return catchThrowableOfType(CannotOpen.class, () -> Workspace.open(folder).close());
    }

    private CannotOpen refusedUntouched(Kind kind) throws IOException {
        var before = Files.readAllBytes(database);
        var refused = refusal();
        assertThat(refused.kind()).isEqualTo(kind);
        assertThat(Files.readAllBytes(database)).isEqualTo(before);
        return refused;
    }
}
