package app.tandem.exchange;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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
            sync(draft);
            move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void sync(Path draft) throws IOException {
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException rare) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
