package app.tandem.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir Path home;

    @Test
    void theOpenDatabaseHoldsNothingBack() {
        var source = Database.source(home.resolve("workspace"), Durability.FULL);
        try (var database = Database.open(source, Durability.FULL)) {
            assertThat(database.settings()).containsEntry("WRITE_DELAY", "0").containsEntry("info.VERSION_MAJOR", "2");
        }
    }

    @Test
    void aDatabaseThatWouldHoldBackWhatWasWrittenIsNotOpened() {
        var source = Database.source(home.resolve("workspace"), LaxDurability.HALF_A_SECOND);
        assertThatThrownBy(() -> Database.open(source, Durability.FULL)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("500 ms");
    }

    @Test
    void aPathThatWouldAddSettingsIsRefused() {
        assertThatThrownBy(() -> Database.source(home.resolve("a;INIT=RUNSCRIPT"), Durability.FULL))
                .isInstanceOf(CannotOpen.class);
    }
}
