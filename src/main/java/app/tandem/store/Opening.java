package app.tandem.store;

import static app.tandem.store.CannotOpen.Kind.BAD_COPY;
import static app.tandem.store.CannotOpen.Kind.NOT_WRITABLE;
import static app.tandem.store.CannotOpen.Kind.TAKEN;

import app.tandem.store.Backup.Purpose;
import java.io.IOException;
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
        try {
            SafeFile.removeAll(folder.path());
        } catch (IOException wrong) {
            reason.addSuppressed(wrong);
        }
    }
}
