package app.tandem.model;

import java.util.List;

/**
 * Hands of a fist of five.
 *
 * @param vote 1 or 2
 * @param hands how many showed 0, 1 ... 5
 */
public record FistCount(long id, long meeting, long issue, long slot, int vote, List<Integer> hands) implements Row {

    public FistCount {
        hands = Must.counts(hands, 6);
        Must.be(vote == 1 || vote == 2, "a fist of five is the first or the second");
    }
}
