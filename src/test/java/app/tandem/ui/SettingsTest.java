package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final Path HOME = Path.of("/home/lena");

    @TempDir private Path folder;

    @Test
    void atFirstSingleKeysActTheTimerIsHeardAndTheThemeIsTheSystems() {
        try (Settings settings = new Settings(folder.resolve("new"))) {
            assertThat(settings.singleKeys().get()).isTrue();
            assertThat(settings.sound().get()).isTrue();
            assertThat(settings.issuesAsBoard().get()).isFalse();
            assertThat(settings.theme()).isEmpty();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatWasChosenIsThereTheNextTime() {
        try (Settings settings = new Settings(folder.resolve("new"))) {
            settings.singleKeys().set(false);
            settings.sound().set(false);
            settings.issuesAsBoard().set(true);
            settings.theme(Theme.DARK);
        }

        try (Settings again = new Settings(folder.resolve("new"))) {
            assertThat(again.singleKeys().get()).isFalse();
            assertThat(again.sound().get()).isFalse();
            assertThat(again.issuesAsBoard().get()).isTrue();
            assertThat(again.theme()).contains(Theme.DARK);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"theme=\\u12", "theme=PINK\nsound=loud", "\0\1\2", "sound"})
    void aBrokenFileIsAsIfThereWereNone(String content) throws IOException {
        Files.writeString(folder.resolve("preferences.properties"), content);

        try (Settings settings = new Settings(folder)) {
            assertThat(settings.singleKeys().get()).isTrue();
            assertThat(settings.sound().get()).isTrue();
            assertThat(settings.theme()).isEmpty();
        }
    }

    @Test
    void whatIsNoTextIsAsIfThereWereNone() throws IOException {
        Files.write(folder.resolve("preferences.properties"), new byte[]{(byte) 0xff, (byte) 0xfe, (byte) 0xc3});

        try (Settings settings = new Settings(folder)) {
            assertThat(settings.theme()).isEmpty();
        }
    }

    @Test
    void whereNothingCanBeWrittenTheChoiceHoldsUntilTheEnd() throws IOException {
        Path file = Files.writeString(folder.resolve("a file"), "");

        try (Settings settings = new Settings(file)) {
            settings.sound().set(false);
            settings.theme(Theme.DARK);

            assertThat(settings.sound().get()).isFalse();
            assertThat(settings.theme()).contains(Theme.DARK);
        }
        assertThat(file).isEmptyFile();
    }

    @Test
    void theyAreWhereEachSystemKeepsSuchFiles() {
        assertThat(Settings.folder("Linux", Map.of(), HOME)).isEqualTo(HOME.resolve(".config/tandem"));
        assertThat(Settings.folder("Linux", Map.of("XDG_CONFIG_HOME", "/etc/lena"), HOME))
                .isEqualTo(Path.of("/etc/lena/tandem"));
        assertThat(Settings.folder("Linux", Map.of("XDG_CONFIG_HOME", "near"), HOME))
                .isEqualTo(HOME.resolve(".config/tandem"));
        assertThat(Settings.folder("Windows 11", Map.of("APPDATA", "/roaming"), HOME))
                .isEqualTo(Path.of("/roaming/Tandem"));
        assertThat(Settings.folder("Windows 11", Map.of(), HOME))
                .isEqualTo(HOME.resolve("AppData/Roaming/Tandem"));
        assertThat(Settings.folder("Mac OS X", Map.of("APPDATA", "/roaming"), HOME))
                .isEqualTo(HOME.resolve("Library/Application Support/Tandem"));
    }
}
