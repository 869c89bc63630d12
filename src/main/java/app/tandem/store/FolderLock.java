package app.tandem.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds a workspace for one program at a time. The operating system lets go of it when the program dies, however it
 * dies; the file itself stays, and says since when it is held.
 */
final class FolderLock implements AutoCloseable {

    /** Far behind the text, so that others can read it where a lock keeps readers out. */
    private static final long PLACE = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock, or throws CannotOpen at once. */
    static FolderLock take(Folder folder, Instant now) {
        try {
            return held(folder.lock(), now);
        } catch (IOException wrong) {
            throw CannotOpen.because(CannotOpen.Kind.NOT_WRITABLE,
                    "Tandem may not write in " + folder.path() + ", or the folder cannot be reached.", wrong);
        }
    }

    private static FolderLock held(Path file, Instant now) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        try {
            if (tried(channel) == null) {
                throw inUse(channel);
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(now.truncatedTo(ChronoUnit.SECONDS).toString().getBytes(
                    StandardCharsets.UTF_8)), 0);
            return new FolderLock(channel);
        } catch (IOException | RuntimeException wrong) {
            channel.close();
            throw wrong;
        }
    }

    private static @Nullable FileLock tried(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(PLACE, 1, false);
        } catch (OverlappingFileLockException ours) {
            return null;
        }
    }

    private static CannotOpen inUse(FileChannel channel) throws IOException {
        var since = since(channel).map(each -> " since " + each).orElse("");
        return CannotOpen.because(CannotOpen.Kind.IN_USE, "The workspace is open in another Tandem" + since + ".");
    }

    private static Optional<Instant> since(FileChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate(40);
        channel.read(bytes, 0);
        try {
            return Optional.of(Instant.parse(new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8)));
        } catch (DateTimeParseException unwritten) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        channel.truncate(0);
        channel.close();
    }
}
