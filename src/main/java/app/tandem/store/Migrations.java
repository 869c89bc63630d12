package app.tandem.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** Brings a database to the schema that this Tandem knows. */
final class Migrations {

    /** Where the history of a database's schema is, and what tells a workspace from any other database. */
    static final String HISTORY = "schema_history";

    private final Flyway flyway;

    static final String LOCATION = "classpath:app/tandem/migrations";

    Migrations(DataSource source, String location) {
        flyway = Flyway.configure().dataSource(source).locations(location).table(HISTORY)
                .loggers("slf4j").validateMigrationNaming(true).cleanDisabled(true).load();
    }

    /** Whether a database is behind this Tandem. */
    boolean pending() {
        return flyway.info().pending().length > 0;
    }

    void run() {
        flyway.migrate();
    }

    /** The newest schema that this Tandem knows. */
    MigrationVersion newest() {
        var all = flyway.info().all();
        var newest = MigrationVersion.EMPTY;
        for (MigrationInfo each : all) {
            var version = each.getVersion();
            if (each.getState().isResolved() && version != null && version.isNewerThan(newest)) {
                newest = version;
            }
        }
        return newest;
    }
}
