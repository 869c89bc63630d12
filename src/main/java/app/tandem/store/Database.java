package app.tandem.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The open database: one connection, of its administrator. All of it belongs to the database's thread. */
final class Database implements AutoCloseable {

    private static final String USER = "tandem";

    private final Durability durability;
    private final Handle handle;

    private Database(Durability durability, Handle handle) {
        this.durability = durability;
        this.handle = handle;
    }

    /** The one place where the address of a database is made: what must hold for each connection stands in it. */
    static DataSource source(Path file, Durability durability) {
        return source(file, "WRITE_DELAY=" + durability.writeDelay() + ";REUSE_SPACE=" + durability.reusesSpace()
                + ";MAX_COMPACT_TIME=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000");
    }

    private static DataSource source(Path file, String settings) {
        if (file.toString().indexOf(';') >= 0) {
            throw CannotOpen.because(CannotOpen.Kind.NOT_WRITABLE,
                    "A workspace cannot be in a folder with a semicolon in its path: " + file + ".");
        }
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:retry:" + file + ";TRACE_LEVEL_FILE=0;" + settings);
        source.setUser(USER);
        source.setPassword("");
        return source;
    }

    /** A source that reads a database and leaves its file as it is. */
    static DataSource reading(Path file) {
        return source(file, "ACCESS_MODE_DATA=r;IFEXISTS=TRUE");
    }

    static Database open(DataSource source, Durability durability) {
        var handle = Jdbi.create(source).open();
        var database = new Database(durability, handle);
        database.assertSettings();
        return database;
    }

    Handle handle() {
        return handle;
    }

    /** What the open database says of itself. */
    Map<String, String> settings() {
        var settings = new TreeMap<String, String>();
        handle.createQuery("select setting_name, setting_value from information_schema.settings")
                .map((line, _) -> Map.entry(line.getString(1), String.valueOf(line.getString(2))))
                .forEach(each -> settings.put(each.getKey(), each.getValue()));
        return settings;
    }

    private void assertSettings() {
        var found = settings();
        var wanted = Map.of("WRITE_DELAY", String.valueOf(durability.writeDelay()), "REUSE_SPACE",
                String.valueOf(durability.reusesSpace()), "MAX_COMPACT_TIME", "0");
        wanted.forEach((name, value) -> {
            if (!value.equals(found.get(name))) {
                close();
                throw new IllegalStateException("the database has " + name + "=" + found.get(name));
            }
        });
    }

    /** Forces all that was committed to the disk. */
    void sync() {
        if (durability.synced()) {
            handle.execute("checkpoint sync");
        }
    }

    void backUpTo(Path zip) {
        handle.execute("backup to ?", zip.toString());
    }

    /** Closes it and rewrites its file without what is no longer needed. */
    void closeCompacting() {
        try (var statement = handle.getConnection().createStatement()) {
            statement.execute("shutdown compact");
        } catch (SQLException wrong) {
            throw new IllegalStateException("the database could not be compacted", wrong);
        }
        close();
    }

    @Override
    public void close() {
        handle.close();
    }
}
