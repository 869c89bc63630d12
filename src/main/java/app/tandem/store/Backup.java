package app.tandem.store;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A verified backup: a zip file with a whole database.
 *
 * @param at when it was made
 * @param seq the number of the last move in it
 * @param passing whether it only covers a compaction or an upgrade, and goes once a later one is verified
 */
public record Backup(Path file, Instant at, long seq, boolean passing) {}
