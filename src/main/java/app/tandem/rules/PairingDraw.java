package app.tandem.rules;

import app.tandem.model.Cycle;
import app.tandem.model.Duo;
import app.tandem.model.Pairing.Pair;
import app.tandem.rules.Matching.Cost;
import app.tandem.rules.Pairings.Two;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who is proposed to work with whom: the matching of least cost, where cost is, in this order, who would be in two
 * duos, times paired before, duos that each has had, paired in the last cycle, open issues, and a draw by the seed.
 * Because who had fewer duos comes first, nobody repeats a partner for as many rounds as the larger side has people,
 * when the same people come: after each round the pairs that are left can still be shared out into the rounds left.
 */
final class PairingDraw {
    private static final int DRAW = 1 << 20;
    private final State state;
    private final long cycle;
    private final boolean doubleDuty;
    private final Map<Two, Integer> together;
    private final Set<Two> lastCycle;
    private final Random random;

    /** A place that a person has in a duo: their first, or with double duty their second. */
    private record Place(long person, boolean second, long duos, long issues) {}

    PairingDraw(State state, Cycle cycle, long seed) {
        this.state = state;
        this.cycle = cycle.id();
        this.doubleDuty = cycle.terms().doubleDuty();
        this.together = Pairings.together(state);
        this.lastCycle = pairedIn(state, cycle.number() - 1);
        this.random = new Random(seed);
    }

    private static Set<Two> pairedIn(State state, int number) {
        var found = new HashSet<Two>();
        state.stream(Duo.class).filter(each -> state.get(Cycle.class, each.cycle()).number() == number)
                .forEach(each -> found.add(Two.of(each.sales(), each.marketing())));
        return found;
    }

    /**
     * The pairs that stay, and those that are proposed for everybody else.
     *
     * @param sales ids of those who can be paired, of that side
     * @param marketing likewise
     */
    List<Pair> propose(List<Long> sales, List<Long> marketing, List<Pair> stay) {
        var taken = taken(stay);
        var salesPlaces = places(sales, taken, sales.size() < marketing.size());
        var marketingPlaces = places(marketing, taken, marketing.size() < sales.size());
        var pairs = new ArrayList<>(stay);
        if (salesPlaces.size() <= marketingPlaces.size()) {
            match(salesPlaces, marketingPlaces)
                    .forEach(each -> pairs.add(new Pair(each.getFirst(), each.getLast(), false, false)));
        } else {
            match(marketingPlaces, salesPlaces)
                    .forEach(each -> pairs.add(new Pair(each.getLast(), each.getFirst(), false, false)));
        }
        return pairs;
    }

    /** The places that people have taken: in pairs that stay, and in duos of this cycle that already work. */
    private List<Long> taken(List<Pair> stay) {
        var all = new LinkedHashSet<Two>();
        stay.forEach(each -> all.add(Two.of(each.sales(), each.marketing())));
        Duos.working(state, cycle).forEach(each -> all.add(Two.of(each.sales(), each.marketing())));
        return all.stream().flatMap(each -> Stream.of(each.one(), each.other())).toList();
    }

    /** The places still free, in the order of people's ids; who stays in a pair has used their first. */
    private List<Place> places(List<Long> people, List<Long> taken, boolean fewer) {
        var places = new ArrayList<Place>();
        for (var person : people.stream().distinct().sorted().toList()) {
            long before = taken.stream().filter(person::equals).count();
            int most = doubleDuty && fewer ? 2 : 1;
            for (long place = before; place < most; place++) {
                places.add(new Place(person, place > 0, Duos.had(state, person), Duos.openIssues(state, person)));
            }
        }
        return places;
    }

    /** Pairs of ids in the order of the first, who is of the side with fewer places. */
    private List<List<Long>> match(List<Place> fewer, List<Place> more) {
        var costs = new Cost[fewer.size()][more.size()];
        for (int row = 0; row < fewer.size(); row++) {
            for (int column = 0; column < more.size(); column++) {
                costs[row][column] = cost(fewer.get(row), more.get(column));
            }
        }
        var columns = Matching.least(costs);
        var pairs = new ArrayList<List<Long>>();
        for (int row = 0; row < fewer.size(); row++) {
            pairs.add(List.of(fewer.get(row).person(), more.get(columns.get(row)).person()));
        }
        return pairs;
    }

    private Cost cost(Place one, Place other) {
        var two = Two.of(one.person(), other.person());
        return Cost.of((one.second() ? 1 : 0) + (other.second() ? 1 : 0), together.getOrDefault(two, 0),
                one.duos() + other.duos(), lastCycle.contains(two) ? 1 : 0, one.issues() + other.issues(),
                random.nextInt(DRAW));
    }
}
