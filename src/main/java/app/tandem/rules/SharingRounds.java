package app.tandem.rules;

import app.tandem.model.Meeting;
import app.tandem.model.Sharing;
import app.tandem.model.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** The rounds in which answers are shared: whose turn it is, and who follows. */
public final class SharingRounds {
    private SharingRounds() {}

    public static Optional<Sharing> of(State state, long meeting) {
        return state.stream(Sharing.class).filter(each -> each.meeting() == meeting).findFirst();
    }

    /**
     * Whose turn it is, by id. Those who are away are passed over, also when they left in their turn; empty before
     * sharing begins, and once all who are here passed since anybody last answered.
     */
    public static Optional<Long> whoseTurn(State state, long meeting) {
        return of(state, meeting).flatMap(each -> index(state, each).map(each.order()::get));
    }

    /** Sharing as it begins: a shuffle by the seed that alternates sides, the rest of the larger side at the end. */
    static Sharing begin(State state, long id, Meeting meeting, long seed) {
        var random = new Random(seed);
        var sales = shuffled(state, meeting, Side.SALES, random);
        var marketing = shuffled(state, meeting, Side.MARKETING, random);
        var salesFirst = sales.size() == marketing.size() ? random.nextBoolean() : sales.size() > marketing.size();
        var order = salesFirst ? alternating(sales, marketing) : alternating(marketing, sales);
        return new Sharing(id, meeting.id(), order, 0, 1, List.of());
    }

    private static List<Long> shuffled(State state, Meeting meeting, Side side, Random random) {
        var people = new ArrayList<>(People.voters(state, meeting).stream()
                .filter(each -> People.side(state, each, Meetings.day(meeting)) == side).toList());
        Collections.shuffle(people, random);
        return people;
    }

    private static List<Long> alternating(List<Long> first, List<Long> second) {
        var order = new ArrayList<Long>();
        for (int place = 0; place < first.size(); place++) {
            order.add(first.get(place));
            if (place < second.size()) {
                order.add(second.get(place));
            }
        }
        return order;
    }

    /** Sharing after an answer in a turn: everybody may be asked again. */
    static Sharing answered(State state, Sharing sharing) {
        return moved(state, sharing, List.of());
    }

    /** Sharing after the one whose turn it is passed. */
    static Sharing passed(State state, Sharing sharing) {
        var passed = new ArrayList<>(sharing.passed());
        index(state, sharing).ifPresent(each -> passed.add(sharing.order().get(each)));
        return moved(state, sharing, passed);
    }

    /** The turn goes on to the next who is here; who came in since has a place at the end of the order. */
    private static Sharing moved(State state, Sharing sharing, List<Long> passed) {
        var now = index(state, sharing).orElse(sharing.order().size());
        var order = withLatecomers(state, sharing);
        var next = new Sharing(sharing.id(), sharing.meeting(), order, Math.min(now + 1, order.size()),
                sharing.round(), passed);
        if (next.over()) {
            next = next.at(0, sharing.round() + 1, passed);
        }
        var begun = next;
        return index(state, begun).map(each -> begun.at(each, begun.round() + (each < begun.turn() ? 1 : 0), passed))
                .orElseGet(() -> begun.at(order.size(), begun.round(), passed));
    }

    private static List<Long> withLatecomers(State state, Sharing sharing) {
        var order = new ArrayList<>(sharing.order());
        var known = new HashSet<>(order);
        voters(state, sharing).stream().filter(known::add).forEach(order::add);
        return order;
    }

    /** The place in the order of the one whose turn it is: the first who is here, from the turn on and round again. */
    private static Optional<Integer> index(State state, Sharing sharing) {
        var here = voters(state, sharing);
        here.retainAll(sharing.order());
        if (sharing.over() || sharing.passed().containsAll(here)) {
            return Optional.empty();
        }
        int turn = sharing.turn();
        while (!here.contains(sharing.order().get(turn))) {
            turn = (turn + 1) % sharing.order().size();
        }
        return Optional.of(turn);
    }

    private static Set<Long> voters(State state, Sharing sharing) {
        return new HashSet<>(People.voters(state, state.get(Meeting.class, sharing.meeting())));
    }
}
