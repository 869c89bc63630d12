package app.tandem.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a meeting's minutes.
 *
 * @param document the frozen document model as JSON, with ids in place of people's names; null in a draft, which is
 *        drawn from what holds now
 * @param hash SHA-256 of the document, in hexadecimal
 * @param note what a correction changed
 */
public record MinutesVersion(long id, long meeting, int version, MinutesStatus status, Instant at,
        @Nullable String document, @Nullable String hash, @Nullable String note) implements Row {

    public MinutesVersion {
        TextRule.CORRECTION_NOTE.require(note);
        Must.be((status == MinutesStatus.FINAL) == (document != null), "final minutes are frozen, a draft is not");
        Must.be((document == null) == (hash == null), "a frozen document has its hash");
    }

    public MinutesVersion withNote(String now) {
        return new MinutesVersion(id, meeting, version, status, at, document, hash, now);
    }
}
