package app.tandem.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.tandem.store.CannotOpen.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InspectionTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    @TempDir Path home;

    private Folder folder;

    @BeforeEach
    void make() {
        folder = new Folder(home.resolve("North.tandem"));
        Store.create(folder, Durability.FULL, NOW).close();
    }

    @Test
    void aFolderThatMayNotBeLookedIntoIsNotSaidToBeNoWorkspace() {
        var inspection = new Inspection(folder, Migrations.LOCATION, each -> false);
        var refused = catchThrowableOfType(CannotOpen.class, inspection::checkFolder);
        assertThat(refused.kind()).isEqualTo(Kind.NOT_WRITABLE);
        assertThat(refused).hasMessageContaining("may not read or write in " + folder.path());
    }

    @Test
    void aFolderThatCannotBeReachedIsNotSaidToBeMissing() {
        var far = new Folder(home.resolve("x".repeat(300)));
        var refused = catchThrowableOfType(CannotOpen.class, () -> Store.open(far, Durability.FULL, NOW));
        assertThat(refused.kind()).isEqualTo(Kind.NOT_WRITABLE);
        assertThat(refused).hasMessageContaining("cannot be reached");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "12 abc\n", "\u00e9\u0000"})
    void aMarkOfGarbageIsSaidToBeUnreadable(String garbage) throws IOException {
        Files.writeString(folder.mark(), garbage);
        var refused = catchThrowableOfType(CannotOpen.class, () -> Store.open(folder, Durability.FULL, NOW));
        assertThat(refused.kind()).isEqualTo(Kind.DAMAGED);
        assertThat(refused).hasMessageContaining("mark").hasMessageContaining("cannot be read");
        Files.delete(folder.mark());
        assertThatThrownBy(() -> Store.open(folder, Durability.FULL, NOW)).hasMessageContaining("is missing");
    }

    @Test
    void whatUnpacksToMoreThanAnyWorkspaceIsRefused() throws IOException {
        var zip = home.resolve("bomb.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("workspace.mv.db"));
            out.write(new byte[1_000_000]);
        }
        var file = home.resolve("out");
        assertThatThrownBy(() -> new Unpacking(zip, 999_999).to(file)).isInstanceOf(CannotOpen.class)
                .hasMessageContaining("too large");
        assertThat(file.toFile().length()).isLessThan(1_000_000);
    }
}
