package app.tandem.store;

import app.tandem.model.Sha256;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the journal says of a move.
 *
 * @param by the id of the person who acted; null is the facilitator
 * @param meeting the running meeting that it belongs to; null on a desk and between meetings
 * @param move the move's name
 * @param fields the move's parts as a JSON object, without the private ones
 * @param made the rows that it made, as a JSON object of ids by kind; never a ballot's
 * @param changes what undo needs, as a JSON array; empty for a move that undo passes over
 * @param undoes the move that it took back
 * @param redoes the move that it brought back
 * @param hash SHA-256 over the hash of the line before and this line, in hexadecimal
 */
public record JournalLine(long seq, Instant at, @Nullable Long by, @Nullable Long meeting, String move, long seed,
        String fields, String made, String changes, @Nullable Long undoes, @Nullable Long redoes, String hash) {

    /** What stands for the hash of the line before the first. */
    public static final String START = "0".repeat(64);

    /** The line with the hash that it has after another one's. */
    JournalLine after(String hashBefore) {
        return new JournalLine(seq, at, by, meeting, move, seed, fields, made, changes, undoes, redoes,
                hash(hashBefore));
    }

    /** The hash that this line must have after a line of the hash given. */
    String hash(String hashBefore) {
        var parts = Arrays.asList(hashBefore, seq, at.toString(), by, meeting, move, seed, fields, made, changes,
                undoes, redoes);
        return Sha256.hex(Json.text(parts));
    }
}
