package app.tandem.rules;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What comes with a move and is not of it.
 *
 * @param at when it is made
 * @param by the id of the person who acts; null is the facilitator at the console
 * @param seed for shuffles and draws
 * @param ballotKey a random key for a ballot, drawn by the store, in no way tied to the seed
 */
public record Acting(Instant at, @Nullable Long by, long seed, long ballotKey) {}
