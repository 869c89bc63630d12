package app.tandem.store;

import static app.tandem.store.CannotOpen.Kind.BAD_COPY;
import static app.tandem.store.CannotOpen.Kind.NOT_WRITABLE;
import static app.tandem.store.CannotOpen.Kind.TAKEN;

import app.tandem.store.Backup.Purpose;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.JdbiException;
import tools.jackson.core.JacksonException;

/** Opens a workspace's folder, or makes it. What is there is looked at first, see {@link Inspection}. */
final class Opening {

    private static final Set<String> LEFT_OVER = Set.of("lock", "log");

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

    /** Nothing in the backup is believed before it is checked; the mark, which makes a workspace of it, comes last. */
    Store restore(Path backup) {
        if (!Files.isRegularFile(backup) || !Files.isReadable(backup)) {
            throw CannotOpen.because(BAD_COPY, "There is no file at " + backup + " that can be read.");
        }
        var held = heldEmpty();
        try {
            return wholeOrClosed(done(held, _ -> restored(held, backup)));
        } catch (RuntimeException wrong) {
            removeFolder(wrong);
            throw refused(backup, wrong);
        }
    }

    /** Looks once more when the folder is ours: what another made there meanwhile is never removed. */
    private Held heldEmpty() {
        makeFolder();
        var held = Held.take(folder, now);
        try {
            makeFolder();
            return held;
        } catch (CannotOpen taken) {
            release(held, taken);
            throw taken;
        }
    }

    private Store restored(Held held, Path backup) throws IOException {
        new Unpacking(backup).to(folder.databaseFile());
        SafeFile.sync(folder.databaseFile());
        new Inspection(folder, migrations).checkUnmarked().write(folder.mark());
        return migrated(held, true);
    }

    private static Store wholeOrClosed(Store store) {
        try {
            return checked(store);
        } catch (RuntimeException wrong) {
            store.close();
            throw wrong;
        }
    }

    private static CannotOpen refused(Path backup, RuntimeException wrong) {
        if (wrong instanceof CannotOpen cannot && cannot.kind() == NOT_WRITABLE) {
            return cannot;
        }
        return CannotOpen.because(BAD_COPY, "No workspace can be made from " + backup + ". "
                + (wrong instanceof CannotOpen ? wrong.getMessage() : "Its content does not hold together."), wrong);
    }

    private static Store checked(Store store) {
        store.check(store.state()).stream().findFirst().ifPresent(fault -> {
            throw new IllegalArgumentException(fault);
        });
        return store;
    }

    Store open() {
        var inspection = new Inspection(folder, migrations);
        inspection.checkFolder();
        return locked(held -> {
            inspection.checkDatabase();
            new Backups(folder).sweep();
            return migrated(held, false);
        });
    }

    /** What is done once the folder is ours. */
    private interface Work {
        Store with(Held held) throws IOException;
    }

    private Store locked(Work work) {
        return done(Held.take(folder, now), work);
    }

    private Store done(Held held, Work work) {
        try {
            return work.with(held);
        } catch (IOException | UncheckedIOException wrong) {
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
        try {
            SafeFile.removeAll(folder.path());
        } catch (IOException wrong) {
            reason.addSuppressed(wrong);
        }
    }
}
