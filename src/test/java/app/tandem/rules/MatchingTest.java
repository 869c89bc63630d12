package app.tandem.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.rules.Matching.Cost;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class MatchingTest {

    @RepeatedTest(400)
    void costsAsLittleAsTheBestOfAllMatchings(RepetitionInfo info) {
        var random = new Random(info.getCurrentRepetition());
        int rows = 1 + random.nextInt(6);
        int columns = rows + random.nextInt(7 - rows);
        var costs = costs(rows, columns, random);

        var columnOf = Matching.least(costs);

        assertThat(new HashSet<>(columnOf)).hasSize(rows);
        assertThat(sum(costs, columnOf)).isEqualTo(best(costs, 0, new boolean[columns]));
    }

    @Test
    void aLaterTierNeverOutweighsAnEarlierOne() {
        var costs = new Cost[][]{{Cost.of(0, Long.MAX_VALUE / 8), Cost.of(1, 0)}, {Cost.of(1, 0), Cost.of(0, 0)}};

        assertThat(Matching.least(costs)).containsExactly(0, 1);
    }

    @Test
    void nobodyIsMatchedWhereNobodyIs() {
        assertThat(Matching.least(new Cost[0][0])).isEmpty();
    }

    private static Cost[][] costs(int rows, int columns, Random random) {
        var costs = new Cost[rows][columns];
        for (var row : costs) {
            for (int column = 0; column < columns; column++) {
                row[column] = Cost.of(random.nextInt(3), random.nextInt(4), random.nextInt(1000));
            }
        }
        return costs;
    }

    private static Cost sum(Cost[][] costs, List<Integer> columnOf) {
        return IntStream.range(0, costs.length).mapToObj(row -> costs[row][columnOf.get(row)])
                .reduce(Cost.of(0, 0, 0), Cost::plus);
    }

    private static Cost best(Cost[][] costs, int row, boolean[] used) {
        if (row == costs.length) {
            return Cost.of(0, 0, 0);
        }
        @Nullable Cost best = null;
        for (int column = 0; column < used.length; column++) {
            if (!used[column]) {
                used[column] = true;
                var with = costs[row][column].plus(best(costs, row + 1, used));
                used[column] = false;
                best = best == null || with.compareTo(best) < 0 ? with : best;
            }
        }
        return best == null ? Cost.of(0, 0, 0) : best;
    }
}
