package app.tandem.store;

import java.io.IOException;
import java.time.Instant;

/** A folder that is ours while this is open: its lock, and its log. */
record Held(FolderLock lock, LogFile log) implements AutoCloseable {

    /** Throws CannotOpen where another has it. */
    static Held take(Folder folder, Instant now) {
        return new Held(FolderLock.take(folder, now), LogFile.open(folder));
    }

    @Override
    public void close() throws IOException {
        log.close();
        lock.close();
    }
}
