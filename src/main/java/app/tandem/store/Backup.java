package app.tandem.store;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A verified backup: a zip file with a whole database.
 *
 * @param at when it was made
 * @param seq the number of the last move in it
 */
public record Backup(Path file, Instant at, long seq, Purpose purpose) {

    /** What a backup was made for. */
    public enum Purpose {
        /** Made after a compaction. */
        AFTER(""),
        /** Covers a compaction alone: it goes once one made after it is verified. */
        COVER("_cover"),
        /** Made before an upgrade of the database. */
        UPGRADE("_upgrade");

        private final String ending;

        Purpose(String ending) {
            this.ending = ending;
        }

        String ending() {
            return ending;
        }
    }
}
