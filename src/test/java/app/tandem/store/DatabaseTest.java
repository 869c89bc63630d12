package app.tandem.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir Path home;

    @Test
    void theOpenDatabaseHoldsNothingBack() {
        var source = Database.source(home.resolve("workspace"), Durability.FULL);
        try (var database = Database.open(source, Durability.FULL)) {
            assertThat(database.settings()).containsEntry("WRITE_DELAY", "0")
                    .containsEntry("REUSE_SPACE", "false").containsEntry("MAX_COMPACT_TIME", "0")
                    .containsEntry("info.VERSION_MAJOR", "2");
        }
    }

    @Test
    void aDatabaseThatWouldHoldBackWhatWasWrittenIsNotOpened() {
        var source = Database.source(home.resolve("workspace"), LaxDurability.HALF_A_SECOND);
        assertThatThrownBy(() -> Database.open(source, Durability.FULL)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("WRITE_DELAY=500");
    }

    @Test
    void theFileOfADeadProcessHasEveryMoveHoweverLongItWasOpen() throws IOException {
        assertThat(lost(Durability.FULL)).isEmpty();
    }

    @Test
    void aFileInWhichSpaceIsUsedAgainIsSeenToLoseMoves() throws IOException {
        assertThat(lost(LaxDurability.REUSING)).isNotEmpty();
    }

    /** What is missing in copies of the file taken while it is open, when old parts of it are no longer protected. */
    private List<Long> lost(Durability durability) throws IOException {
        var lost = new ArrayList<Long>();
        var file = home.resolve("workspace");
        try (var database = Database.open(Database.source(file, durability), durability)) {
            var handle = database.handle();
            handle.execute("set retention_time 0");
            handle.execute("create table move (id bigint primary key, words text)");
            for (long id = 1; id <= 600; id++) {
                handle.execute("insert into move (id, words) values (?, ?)", id, "some words ".repeat(30));
                database.sync();
                if (id % 20 == 0 && movesIn(file) < id) {
                    lost.add(id);
                }
            }
        }
        return lost;
    }

    private long movesIn(Path file) throws IOException {
        Files.copy(file.resolveSibling("workspace.mv.db"), home.resolve("dead.mv.db"),
                StandardCopyOption.REPLACE_EXISTING);
        try (var handle = Jdbi.create(Database.reading(home.resolve("dead"))).open()) {
            return handle.createQuery("select count(*) from move").mapTo(long.class).one();
        }
    }

    @Test
    void aPathThatWouldAddSettingsIsRefused() {
        assertThatThrownBy(() -> Database.source(home.resolve("a;INIT=RUNSCRIPT"), Durability.FULL))
                .isInstanceOf(CannotOpen.class);
    }
}
