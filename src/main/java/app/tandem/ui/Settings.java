package app.tandem.ui;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a person has chosen for all workspaces, kept in a file of theirs. What cannot be read is as it was at first; what
 * cannot be written holds until the program ends.
 */
public final class Settings implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);
    private static final String FILE = "preferences.properties";
    private static final String THEME = "theme";
    private static final String SINGLE_KEYS = "single-keys";
    private static final String SOUND = "sound";
    private static final String ISSUES_AS_BOARD = "issues-as-board";

    private final Path folder;
    private final ExecutorService writer = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("settings").factory());
    private final BooleanProperty singleKeys;
    private final BooleanProperty sound;
    private final BooleanProperty issuesAsBoard;
    private @Nullable Theme theme;
    private boolean troubled;

    /**
     * Reads what was chosen before; not for the JavaFX thread.
     *
     * @param folder where the file is, or will be
     */
    public Settings(Path folder) {
        this.folder = folder;
        Properties kept = read();
        theme = Stream.of(Theme.values()).filter(each -> each.name().equals(kept.getProperty(THEME))).findFirst()
                .orElse(null);
        singleKeys = new SimpleBooleanProperty(on(kept, SINGLE_KEYS));
        sound = new SimpleBooleanProperty(on(kept, SOUND));
        issuesAsBoard = new SimpleBooleanProperty("true".equals(kept.getProperty(ISSUES_AS_BOARD)));
        singleKeys.subscribe((before, now) -> keep());
        sound.subscribe((before, now) -> keep());
        issuesAsBoard.subscribe((before, now) -> keep());
    }

    /**
     * Where a person's settings are on a system.
     *
     * @param system its name
     * @param variables of the environment
     * @param home the person's folder
     */
    static Path folder(String system, Map<String, String> variables, Path home) {
        if (system.startsWith("Windows")) {
            return named(variables.get("APPDATA")).orElse(home.resolve("AppData/Roaming")).resolve("Tandem");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library/Application Support/Tandem");
        }
        return named(variables.get("XDG_CONFIG_HOME")).orElse(home.resolve(".config")).resolve("tandem");
    }

    /** A path that is not absolute is none, as the convention has it. */
    private static Optional<Path> named(@Nullable String path) {
        return Optional.ofNullable(path).filter(each -> !each.isBlank()).map(Path::of).filter(Path::isAbsolute);
    }

    private static boolean on(Properties kept, String name) {
        return !"false".equals(kept.getProperty(name));
    }

    /** The theme that was chosen; none where the system's holds. */
    Optional<Theme> theme() {
        return Optional.ofNullable(theme);
    }

    void theme(Theme chosen) {
        theme = chosen;
        keep();
    }

    /** Whether letters and signs alone act. */
    public BooleanProperty singleKeys() {
        return singleKeys;
    }

    /** Whether the timer may be heard. */
    public BooleanProperty sound() {
        return sound;
    }

    /** Whether issues stand as a board, and not as a list. */
    public BooleanProperty issuesAsBoard() {
        return issuesAsBoard;
    }

    private Properties read() {
        Properties kept = new Properties();
        Path file = folder.resolve(FILE);
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                kept.clear();
                trouble("read", e);
            }
        }
        return kept;
    }

    private void keep() {
        Properties chosen = new Properties();
        theme().ifPresent(each -> chosen.setProperty(THEME, each.name()));
        chosen.setProperty(SINGLE_KEYS, String.valueOf(singleKeys.get()));
        chosen.setProperty(SOUND, String.valueOf(sound.get()));
        chosen.setProperty(ISSUES_AS_BOARD, String.valueOf(issuesAsBoard.get()));
        writer.execute(() -> write(chosen));
    }

    /** In another file first, so that the one that is read is never half written. */
    private void write(Properties chosen) {
        try {
            Files.createDirectories(folder);
            Path half = folder.resolve(FILE + ".part");
            try (Writer out = Files.newBufferedWriter(half)) {
                chosen.store(out, null);
            }
            Files.move(half, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            trouble("written", e);
        }
    }

    private synchronized void trouble(String act, Exception reason) {
        if (!troubled) {
            troubled = true;
            LOG.warn("The settings could not be {}: {}", act, reason.getClass().getName());
        }
    }

    /** Returns when what was chosen last is written. */
    @Override
    public void close() {
        writer.close();
    }
}
