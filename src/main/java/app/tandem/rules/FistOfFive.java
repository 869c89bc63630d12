package app.tandem.rules;

import java.util.List;

/** What a fist of five says. Six counts: how many hands showed 0, 1 ... 5. */
public final class FistOfFive {

    private static final int COUNTS = 6;
    private static final int STRONG_TWICE = 7;

    private FistOfFive() {}

    /** What a count says of adopting. */
    public enum Says {
        ADOPTED("adopted"),
        ADOPTED_WEAK("adopted, with weak support"),
        VOTE_ONCE_MORE("discuss what would help, then vote once more"),
        NOT_ADOPTED("not adopted: somebody shows a 0");

        private final String words;

        Says(String words) {
            this.words = words;
        }

        /** The outcome in plain words. */
        public String words() {
            return words;
        }

        public boolean adopts() {
            return this == ADOPTED || this == ADOPTED_WEAK;
        }

        public boolean weak() {
            return this == ADOPTED_WEAK;
        }
    }

    /**
     * What hands say at the first or the second vote; at least one hand.
     *
     * @param vote 1 or 2
     */
    public static Says say(List<Integer> hands, int vote) {
        if (hands.size() != COUNTS || sum(hands, false) == 0) {
            throw new IllegalArgumentException("a fist of five needs 6 counts and a hand, not " + hands);
        }
        if (hands.get(0) > 0) {
            return Says.NOT_ADOPTED;
        }
        if (hands.get(1) + hands.get(2) > 0) {
            return vote == 1 ? Says.VOTE_ONCE_MORE : Says.ADOPTED_WEAK;
        }
        return 2 * sum(hands, true) >= STRONG_TWICE * sum(hands, false) ? Says.ADOPTED : Says.ADOPTED_WEAK;
    }

    /** How many fingers a hand shows on average; at least one hand. */
    public static double mean(List<Integer> hands) {
        return sum(hands, true) / (double) sum(hands, false);
    }

    /** All hands, or all that they show. */
    private static int sum(List<Integer> hands, boolean shown) {
        int sum = 0;
        for (int fingers = 0; fingers < hands.size(); fingers++) {
            sum += hands.get(fingers) * (shown ? fingers : 1);
        }
        return sum;
    }
}
