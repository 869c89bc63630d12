package app.tandem.model;

/**
 * The mark that a person has voted in a round; never what for.
 *
 * @param side the side they vote for
 * @param paper on a folded paper, not at the console
 */
public record Roll(long id, long round, long person, Side side, boolean paper) implements Row {}
