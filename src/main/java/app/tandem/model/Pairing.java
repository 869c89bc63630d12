package app.tandem.model;

import java.util.List;

/** The duos proposed at a meeting's Pair step, before the room takes them. */
public record Pairing(long id, long meeting, List<Pair> pairs) implements Row {

    /** One salesperson and one marketer who may become a duo: ids of people. */
    public record Pair(long sales, long marketing, boolean locked, boolean byHand) {

        public Pair lock(boolean now) {
            return new Pair(sales, marketing, now, byHand);
        }
    }

    public Pairing {
        pairs = List.copyOf(pairs);
    }
}
