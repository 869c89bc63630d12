package app.tandem.store;

import static app.tandem.store.CannotOpen.Kind.BAD_COPY;
import static app.tandem.store.CannotOpen.Kind.BEHIND_ITS_MARK;
import static app.tandem.store.CannotOpen.Kind.DAMAGED;
import static app.tandem.store.CannotOpen.Kind.NEWER;
import static app.tandem.store.CannotOpen.Kind.NOT_A_WORKSPACE;
import static app.tandem.store.CannotOpen.Kind.NOT_THERE;
import static app.tandem.store.CannotOpen.Kind.NOT_WRITABLE;
import static app.tandem.store.CannotOpen.Kind.TAKEN;

import app.tandem.store.Backup.Purpose;
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
    private final Durability durability;
    private final Instant now;
    private final String migrations;

    /** @param migrations where the steps to the newest schema are */
    Opening(Folder folder, Durability durability, Instant now, String migrations) {
        this.folder = folder;
        this.durability = durability;
        this.now = now;
        this.migrations = migrations;
    }

    Store create() {
        makeFolder();
        return locked(held -> {
            new HighWater(0, JournalLine.START).write(folder.mark());
            return migrated(held, true);
        });
    }

    Store load(Snapshot snapshot) {
        var store = create();
        try {
            store.put(snapshot);
            return checked(store);
        } catch (IllegalArgumentException | IllegalStateException | JdbiException | JacksonException wrong) {
            store.close();
            removeFolder(wrong);
            throw CannotOpen.because(BAD_COPY, "The copy does not hold together"
                    + (wrong instanceof IllegalArgumentException ? ": " + wrong.getMessage() : "") + ".", wrong);
        }
    }

    private static Store checked(Store store) {
        store.check(store.state()).stream().findFirst().ifPresent(fault -> {
            throw new IllegalArgumentException(fault);
        });
        return store;
    }

    Store open() {
        checkFolder();
        return locked(held -> {
            checkDatabase();
            return migrated(held, false);
        });
    }

    /** What is done once the folder is ours. */
    private interface Work {
        Store with(Held held) throws IOException;
    }

    private Store locked(Work work) {
        var held = Held.take(folder, now);
        try {
            return work.with(held);
        } catch (IOException wrong) {
            release(held, wrong);
            throw CannotOpen.because(NOT_WRITABLE, "Tandem cannot read or write in " + folder.path() + ".", wrong);
        } catch (RuntimeException wrong) {
            release(held, wrong);
            throw wrong;
        }
    }

    private static void release(Held held, Exception reason) {
        try {
            held.close();
        } catch (IOException wrong) {
            reason.addSuppressed(wrong);
        }
    }

    private Store migrated(Held held, boolean fresh) throws IOException {
        var source = Database.source(folder.database(), durability);
        var database = Database.open(source, durability);
        try {
            var steps = new Migrations(source, migrations);
            if (steps.pending()) {
                if (!fresh) {
                    backUp(database);
                }
                steps.run();
            }
            var store = Store.on(folder, durability, held, database);
            store.markLast();
            return store;
        } catch (IOException | RuntimeException wrong) {
            database.close();
            throw wrong;
        }
    }

    private void backUp(Database database) throws IOException {
        var handle = database.handle();
        var seq = handle.createQuery("select coalesce(max(seq), 0) from journal").mapTo(long.class).one();
        var open = handle.createQuery("""
                select count(*) from round join meeting on meeting.id = round.meeting
                where meeting.status = 'RUNNING'""").mapTo(long.class).one();
        new Backups(folder).make(database, now, seq, open > 0 ? Purpose.COVER : Purpose.UPGRADE);
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
            Contents.of(handle);
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
        var newest = new Migrations(Database.reading(folder.database()), migrations).newest();
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
