package app.tandem.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Minimum-cost matching of a smaller or equal side (rows) with another (columns), exact for costs of several tiers: a
 * later tier counts only where all before it are equal. Source: the Hungarian algorithm in its form with potentials,
 * O(rows x rows x columns); it needs nothing of a cost but an order, sums and differences, which lists compared from
 * the left have.
 */
final class Matching {
    private final Cost[][] costs;
    private final Cost[] rowPotential;
    private final Cost[] columnPotential;
    private final int[] rowOf;

    /** A cost of several tiers, all of one matching with equally many. */
    record Cost(List<Long> tiers) implements Comparable<Cost> {
        Cost {
            tiers = List.copyOf(tiers);
        }

        static Cost of(long... tiers) {
            return new Cost(Arrays.stream(tiers).boxed().toList());
        }

        private static Cost zero(int size) {
            return of(new long[size]);
        }

        Cost plus(Cost other) {
            return sum(other, 1);
        }

        Cost minus(Cost other) {
            return sum(other, -1);
        }

        private Cost sum(Cost other, int sign) {
            var sums = new long[tiers.size()];
            Arrays.setAll(sums, each -> tiers.get(each) + sign * other.tiers.get(each));
            return of(sums);
        }

        @Override
        public int compareTo(Cost other) {
            for (int tier = 0; tier < tiers.size(); tier++) {
                int compared = Long.compare(tiers.get(tier), other.tiers.get(tier));
                if (compared != 0) {
                    return compared;
                }
            }
            return 0;
        }
    }

    private Matching(Cost[][] costs) {
        this.costs = costs;
        var zero = Cost.zero(costs[0][0].tiers().size());
        rowPotential = filled(costs.length + 1, zero);
        columnPotential = filled(costs[0].length + 1, zero);
        rowOf = new int[costs[0].length + 1];
    }

    private static Cost[] filled(int size, Cost with) {
        var array = new Cost[size];
        Arrays.fill(array, with);
        return array;
    }

    /**
     * The column of each row in the matching of all rows whose sum of costs is the least.
     *
     * @param costs by row and column; at least as many columns as rows
     */
    static List<Integer> least(Cost[][] costs) {
        if (costs.length == 0) {
            return List.of();
        }
        var matching = new Matching(costs);
        for (int row = 1; row <= costs.length; row++) {
            matching.add(row);
        }
        return matching.columns();
    }

    /** One search for the cheapest way to fit one more row in; column 0 stands for the row that has none yet. */
    private final class Search {
        private final @Nullable Cost[] least = new @Nullable Cost[rowOf.length];
        private final int[] way = new int[rowOf.length];
        private final boolean[] used = new boolean[rowOf.length];

        /** Follows the cheapest column until one is free, and returns that one. */
        private int freeColumn() {
            int column = 0;
            do {
                used[column] = true;
                lower(column);
                int next = cheapest();
                shift(cost(next));
                column = next;
            } while (rowOf[column] != 0);
            return column;
        }

        private Cost cost(int column) {
            return Objects.requireNonNull(least[column]);
        }

        private void lower(int from) {
            int row = rowOf[from];
            for (int column = 1; column < used.length; column++) {
                if (!used[column]) {
                    var reduced = costs[row - 1][column - 1].minus(rowPotential[row]).minus(columnPotential[column]);
                    if (least[column] == null || reduced.compareTo(cost(column)) < 0) {
                        least[column] = reduced;
                        way[column] = from;
                    }
                }
            }
        }

        private int cheapest() {
            int best = 0;
            for (int column = 1; column < used.length; column++) {
                if (!used[column] && (best == 0 || cost(column).compareTo(cost(best)) < 0)) {
                    best = column;
                }
            }
            return best;
        }

        private void shift(Cost by) {
            for (int column = 0; column < used.length; column++) {
                if (used[column]) {
                    rowPotential[rowOf[column]] = rowPotential[rowOf[column]].plus(by);
                    columnPotential[column] = columnPotential[column].minus(by);
                } else if (column > 0) {
                    least[column] = cost(column).minus(by);
                }
            }
        }

        private void take(int free) {
            int column = free;
            while (column != 0) {
                rowOf[column] = rowOf[way[column]];
                column = way[column];
            }
        }
    }

    private void add(int row) {
        rowOf[0] = row;
        var search = new Search();
        search.take(search.freeColumn());
    }

    private List<Integer> columns() {
        var columns = new ArrayList<Integer>(Collections.nCopies(costs.length, 0));
        for (int column = 1; column < rowOf.length; column++) {
            if (rowOf[column] != 0) {
                columns.set(rowOf[column] - 1, column - 1);
            }
        }
        return columns;
    }
}
