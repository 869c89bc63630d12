package app.tandem.store;

import static app.tandem.store.CannotOpen.Kind.BEHIND_ITS_MARK;
import static app.tandem.store.CannotOpen.Kind.DAMAGED;
import static app.tandem.store.CannotOpen.Kind.NEWER;
import static app.tandem.store.CannotOpen.Kind.NOT_A_WORKSPACE;
import static app.tandem.store.CannotOpen.Kind.NOT_THERE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Looks at a workspace before it is opened, without writing a byte, so that whatever is refused stays as it was. */
final class Inspection {

    private static final Pattern FORMAT = Pattern.compile("\\bformat:(\\p{XDigit}+)");
    private static final int KNOWN_FORMAT = 3;

    private final Folder folder;
    private final String migrations;

    /** @param migrations where the steps to the newest schema are */
    Inspection(Folder folder, String migrations) {
        this.folder = folder;
        this.migrations = migrations;
    }

    /** Refuses a folder that is not there, or in which nothing was ever kept. */
    void checkFolder() {
        if (!Files.exists(folder.path())) {
            throw CannotOpen.because(NOT_THERE, "There is nothing at " + folder.path() + ".");
        }
        if (!Files.isDirectory(folder.path()) || !folder.hasTraces()) {
            throw CannotOpen.because(NOT_A_WORKSPACE, "There is no workspace at " + folder.path() + ".");
        }
    }

    /** Refuses a database that is damaged, foreign, newer, or behind its mark; the folder is ours by now. */
    void checkDatabase() throws IOException {
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
