package app.tandem.store;

import static app.tandem.store.CannotOpen.Kind.BAD_COPY;
import static app.tandem.store.CannotOpen.Kind.BEHIND_ITS_MARK;
import static app.tandem.store.CannotOpen.Kind.DAMAGED;
import static app.tandem.store.CannotOpen.Kind.NEWER;
import static app.tandem.store.CannotOpen.Kind.NOT_A_WORKSPACE;
import static app.tandem.store.CannotOpen.Kind.NOT_THERE;
import static app.tandem.store.CannotOpen.Kind.NOT_WRITABLE;
import static app.tandem.store.CannotOpen.Kind.TAKEN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Opens a workspace's folder, or makes it. What is there is looked at first without a byte of it being written, so that
 * whatever is refused stays as it was.
 */
final class Opening {

    private static final Set<String> LEFT_OVER = Set.of("lock", "log");
    private static final Pattern FORMAT = Pattern.compile("\\bformat:(\\p{XDigit}+)");
    private static final int KNOWN_FORMAT = 3;

    private final Folder folder;

    private Opening(Folder folder) {
        this.folder = folder;
    }

    static Store create(Folder folder, Durability durability, Instant now) {
        new Opening(folder).makeFolder();
        return locked(folder, now, lock -> {
            new HighWater(0, JournalLine.START).write(folder.mark());
            return migrated(folder, durability, lock);
        });
    }

    static Store load(Folder folder, Durability durability, Instant now, Snapshot snapshot) {
        var store = create(folder, durability, now);
        try {
            store.put(snapshot);
            return store;
        } catch (IllegalArgumentException | JdbiException | JacksonException wrong) {
            store.close();
            new Opening(folder).removeFolder(wrong);
            throw CannotOpen.because(BAD_COPY, "The copy does not hold together"
                    + (wrong instanceof IllegalArgumentException ? ": " + wrong.getMessage() : "") + ".", wrong);
        }
    }

    static Store open(Folder folder, Durability durability, Instant now) {
        new Opening(folder).checkFolder();
        return locked(folder, now, lock -> {
            new Opening(folder).checkDatabase();
            return migrated(folder, durability, lock);
        });
    }

    /** What is done once the folder is ours. */
    private interface Work {
        Store with(FolderLock lock) throws IOException;
    }

    private static Store locked(Folder folder, Instant now, Work work) {
        var lock = FolderLock.take(folder, now);
        try {
            return work.with(lock);
        } catch (IOException wrong) {
            release(lock, wrong);
            throw CannotOpen.because(NOT_WRITABLE, "Tandem cannot read or write in " + folder.path() + ".", wrong);
        } catch (RuntimeException wrong) {
            release(lock, wrong);
            throw wrong;
        }
    }

    private static void release(FolderLock lock, Exception reason) {
        try {
            lock.close();
        } catch (IOException wrong) {
            reason.addSuppressed(wrong);
        }
    }

    private static Store migrated(Folder folder, Durability durability, FolderLock lock) {
        var source = Database.source(folder.database(), durability);
        var database = Database.open(source, durability);
        try {
            var migrations = new Migrations(source);
            if (migrations.pending()) {
                migrations.run();
            }
            return Store.on(folder, durability, lock, database);
        } catch (RuntimeException wrong) {
            database.close();
            throw wrong;
        }
    }

    private void makeFolder() {
        try {
            Files.createDirectories(folder.path());
            try (Stream<Path> inside = Files.list(folder.path())) {
                if (inside.anyMatch(each -> !LEFT_OVER.contains(each.getFileName().toString()))) {
                    throw CannotOpen.because(TAKEN, "There is something in " + folder.path() + " already.");
                }
            }
        } catch (IOException wrong) {
            throw CannotOpen.because(Files.exists(folder.path()) ? TAKEN : NOT_WRITABLE,
                    "No workspace can be made at " + folder.path() + ".", wrong);
        }
    }

    /** Removes what was made for a copy that could not be taken in. */
    private void removeFolder(Exception reason) {
        try (Stream<Path> files = Files.walk(folder.path())) {
            for (var each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException wrong) {
            reason.addSuppressed(wrong);
        }
    }

    private void checkFolder() {
        if (!Files.exists(folder.path())) {
            throw CannotOpen.because(NOT_THERE, "There is nothing at " + folder.path() + ".");
        }
        if (!Files.isDirectory(folder.path()) || !folder.hasTraces()) {
            throw CannotOpen.because(NOT_A_WORKSPACE, "There is no workspace at " + folder.path() + ".");
        }
    }

    private void checkDatabase() throws IOException {
        checkHeader();
        try (var handle = Jdbi.create(Database.reading(folder.database())).open()) {
            checkSchema(handle);
            checkMark(handle);
        } catch (JdbiException | FlywayException unreadable) {
            throw refused(DAMAGED, "The database cannot be read.", unreadable);
        }
    }

    /** H2 writes what format a file has at its start; anything else is no database, or one of a later H2. */
    private void checkHeader() throws IOException {
        if (!Files.isRegularFile(folder.databaseFile())) {
            throw refused(DAMAGED, "The database is gone.", null);
        }
        try (var in = Files.newInputStream(folder.databaseFile())) {
            var header = new String(in.readNBytes(256), StandardCharsets.ISO_8859_1);
            var format = FORMAT.matcher(header);
            if (!header.startsWith("H:2,") || !format.find()) {
                throw refused(DAMAGED, "What should be the database is something else.", null);
            }
            if (Integer.parseInt(format.group(1), 16) > KNOWN_FORMAT) {
                throw refused(NEWER, "The database was written by a later Tandem.", null);
            }
        }
    }

    private void checkSchema(Handle handle) {
        var known = handle.createQuery("select count(*) from information_schema.tables where table_name = ?")
                .bind(0, Migrations.HISTORY).mapTo(long.class).one();
        if (known == 0) {
            throw refused(NOT_A_WORKSPACE, "The database is not one of Tandem.", null);
        }
        var versions = handle.createQuery("select \"version\" from \"" + Migrations.HISTORY + "\"")
                .mapTo(String.class).list();
        var newest = new Migrations(Database.reading(folder.database())).newest();
        if (versions.stream().map(MigrationVersion::fromVersion).anyMatch(each -> each.isNewerThan(newest))) {
            throw refused(NEWER, "The database was written by a later Tandem.", null);
        }
    }

    private void checkMark(Handle handle) throws IOException {
        var mark = HighWater.read(folder.mark())
                .orElseThrow(() -> refused(DAMAGED, "The mark beside the database is missing.", null));
        var last = Journal.last(handle).map(JournalLine::seq).orElse(0L);
        if (last < mark.seq()) {
            throw refused(BEHIND_ITS_MARK, "The database has lost its end: it has " + last + " moves of "
                    + mark.seq() + ".", null);
        }
        var hash = mark.seq() == 0 ? JournalLine.START
                : Journal.line(handle, mark.seq()).map(JournalLine::hash).orElse("");
        if (!hash.equals(mark.hash())) {
            throw refused(BEHIND_ITS_MARK, "The database is not the one that its mark tells of.", null);
        }
    }

    private CannotOpen refused(CannotOpen.Kind kind, String words, @Nullable Throwable cause) {
        return CannotOpen.naming(kind, words, folder.path(), cause);
    }
}
