package app.tandem.exchange;

import app.tandem.store.SafeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Writes a file whole or not at all: beside its place first, onto the disk, then under its name. */
public final class WholeFile {

    private WholeFile() {}

    /** Writes a text in UTF-8, in place of what was there under that name. */
    public static void write(Path file, String text) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".part");
        Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        try {
            Files.writeString(draft, text);
            SafeFile.sync(draft);
            SafeFile.replace(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
