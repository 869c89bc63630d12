package app.tandem.ui;

import app.tandem.exchange.WholeFile;
import app.tandem.ui.console.Saving;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;

/** Asks where a file goes, and writes it there whole or not at all. */
final class SavedFiles implements Saving {

    private final Texts texts;
    private final Bridge bridge;
    private final Function<String, Optional<Path>> where;
    private final Consumer<Exception> failed;

    /**
     * @param where asks for the place of a file of this name; empty where the person thought better of it
     * @param failed is told of what should not have happened
     */
    SavedFiles(Texts texts, Bridge bridge, Function<String, Optional<Path>> where, Consumer<Exception> failed) {
        this.texts = texts;
        this.bridge = bridge;
        this.where = where;
        this.failed = failed;
    }

    @Override
    public void save(String name, Callable<String> text, Consumer<Path> written, Consumer<String> refused) {
        where.apply(name).ifPresent(file -> bridge.work(() -> write(file, text.call()), written, reason -> {
            if (reason instanceof IOException wrong) {
                refused.accept(texts.get("file.unwritten", file.getFileName(), why(wrong)));
            } else {
                failed.accept(reason);
            }
        }));
    }

    private static Path write(Path file, String text) throws IOException {
        WholeFile.write(file, text);
        return file;
    }

    private String why(IOException wrong) {
        return Objects.requireNonNullElse(wrong.getMessage(), texts.get("file.unwritten.why"));
    }
}
