package app.tandem.model;

import java.util.List;

/**
 * The rounds in which answers are shared.
 *
 * @param order ids of people, sides alternating
 * @param turn index into the order; the order's size once everybody has passed
 * @param round counts from 1
 * @param passed who passed since anybody last answered
 */
public record Sharing(long id, long meeting, List<Long> order, int turn, int round, List<Long> passed) implements Row {

    public Sharing {
        order = List.copyOf(order);
        passed = List.copyOf(passed);
        Must.be(turn >= 0 && turn <= order.size() && round >= 1, "a turn outside the order");
    }

    public boolean over() {
        return turn == order.size();
    }

    public Sharing at(int nextTurn, int nextRound, List<Long> nextPassed) {
        return new Sharing(id, meeting, order, nextTurn, nextRound, nextPassed);
    }
}
