package app.tandem.store;

import static app.tandem.store.CannotOpen.Kind.BEHIND_ITS_MARK;
import static app.tandem.store.CannotOpen.Kind.DAMAGED;
import static app.tandem.store.CannotOpen.Kind.NEWER;
import static app.tandem.store.CannotOpen.Kind.NOT_A_WORKSPACE;
import static app.tandem.store.CannotOpen.Kind.NOT_THERE;
import static app.tandem.store.CannotOpen.Kind.NOT_WRITABLE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Looks at a workspace before it is opened, without writing a byte, so that whatever is refused stays as it was. */
final class Inspection {

    private static final Pattern FORMAT = Pattern.compile("\\bformat:(\\p{XDigit}+)");
    private static final int KNOWN_FORMAT = 3;

    private final Folder folder;
    private final String migrations;
    private final Predicate<Path> entered;

    /** @param migrations where the steps to the newest schema are */
    Inspection(Folder folder, String migrations) {
        this(folder, migrations, each -> Files.isReadable(each) && Files.isExecutable(each));
    }

    /** @param entered whether we may look into a folder */
    Inspection(Folder folder, String migrations, Predicate<Path> entered) {
        this.folder = folder;
        this.migrations = migrations;
        this.entered = entered;
    }

    /** Refuses a folder that is not there, may not be looked into, or in which nothing was ever kept. */
    void checkFolder() {
        if (Files.notExists(folder.path())) {
            throw CannotOpen.because(NOT_THERE, "There is nothing at " + folder.path() + ".");
        }
        if (!Files.exists(folder.path()) || Files.isDirectory(folder.path()) && !entered.test(folder.path())) {
            throw CannotOpen.because(NOT_WRITABLE,
                    "Tandem may not read or write in " + folder.path() + ", or the folder cannot be reached.");
        }
        if (!Files.isDirectory(folder.path()) || !folder.hasTraces()) {
            throw CannotOpen.because(NOT_A_WORKSPACE, "There is no workspace at " + folder.path() + ".");
        }
    }

    /** Refuses a database that is damaged, foreign, newer, or behind its mark; the folder is ours by now. */
    void checkDatabase() throws IOException {
        try {
            check(this::checkMark);
        } catch (CannotOpen refused) {
            throw refused.naming(folder);
        }
    }

    /** Refuses a database that came without a mark unless it holds together; returns the mark that it should have. */
    HighWater checkUnmarked() throws IOException {
        return check(Inspection::markOf);
    }

    private HighWater check(Function<Handle, HighWater> marked) throws IOException {
        checkHeader();
        try (var handle = Jdbi.create(Database.reading(folder.database())).open()) {
            checkSchema(handle);
            var mark = marked.apply(handle);
            Contents.of(handle);
            return mark;
        } catch (JdbiException | FlywayException unreadable) {
            throw CannotOpen.because(DAMAGED, "The database cannot be read.", unreadable);
        }
    }

    /** H2 writes what format a file has at its start; anything else is no database, or one of a later H2. */
    private void checkHeader() throws IOException {
        if (!Files.isRegularFile(folder.databaseFile())) {
            throw CannotOpen.because(DAMAGED, "The database is gone.");
        }
        try (var in = Files.newInputStream(folder.databaseFile())) {
            var header = new String(in.readNBytes(256), StandardCharsets.ISO_8859_1);
            var format = FORMAT.matcher(header);
            if (!header.startsWith("H:2,") || !format.find()) {
                throw CannotOpen.because(DAMAGED, "What should be the database is something else.");
            }
            if (Integer.parseInt(format.group(1), 16) > KNOWN_FORMAT) {
                throw CannotOpen.because(NEWER, "The database was written by a later Tandem.");
            }
        }
    }

    private void checkSchema(Handle handle) {
        var known = handle.createQuery("select count(*) from information_schema.tables where table_name = ?")
                .bind(0, Migrations.HISTORY).mapTo(long.class).one();
        if (known == 0) {
            throw CannotOpen.because(NOT_A_WORKSPACE, "The database is not one of Tandem.");
        }
        var versions = handle.createQuery("select \"version\" from \"" + Migrations.HISTORY + "\"")
                .mapTo(String.class).list();
        var newest = new Migrations(Database.reading(folder.database()), migrations).newest();
        if (versions.stream().map(MigrationVersion::fromVersion).anyMatch(each -> each.isNewerThan(newest))) {
            throw CannotOpen.because(NEWER, "The database was written by a later Tandem.");
        }
    }

    private static HighWater markOf(Handle handle) {
        Journal.faults(Journal.lines(handle)).findFirst().ifPresent(each -> {
            throw CannotOpen.because(DAMAGED, "The database does not hold together (" + each + ").");
        });
        return Journal.last(handle).map(each -> new HighWater(each.seq(), each.hash()))
                .orElse(new HighWater(0, JournalLine.START));
    }

    private HighWater checkMark(Handle handle) {
        var mark = mark();
        var last = Journal.last(handle).map(JournalLine::seq).orElse(0L);
        if (last < mark.seq()) {
            throw CannotOpen.because(BEHIND_ITS_MARK, "The database has lost its end: it has " + last + " moves of "
                    + mark.seq() + ".");
        }
        var hash = mark.seq() == 0 ? JournalLine.START
                : Journal.line(handle, mark.seq()).map(JournalLine::hash).orElse("");
        if (!hash.equals(mark.hash())) {
            throw CannotOpen.because(BEHIND_ITS_MARK, "The database is not the one that its mark tells of.");
        }
        return mark;
    }

    private HighWater mark() {
        try {
            return HighWater.read(folder.mark()).orElseThrow(
                    () -> CannotOpen.because(DAMAGED, "The mark beside the database is missing."));
        } catch (IOException unreadable) {
            throw CannotOpen.because(DAMAGED, "The mark beside the database cannot be read.", unreadable);
        }
    }
}
