package app.tandem.rules;

import static app.tandem.rules.FistOfFive.Says.ADOPTED;
import static app.tandem.rules.FistOfFive.Says.ADOPTED_WEAK;
import static app.tandem.rules.FistOfFive.Says.NOT_ADOPTED;
import static app.tandem.rules.FistOfFive.Says.VOTE_ONCE_MORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.tandem.rules.FistOfFive.Says;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FistOfFiveTest {

    @ParameterizedTest(name = "{0}: first {1}, second {2}")
    @CsvSource({"1 0 0 0 0 9, NOT_ADOPTED, NOT_ADOPTED", "1 1 0 0 0 0, NOT_ADOPTED, NOT_ADOPTED",
            "0 1 0 0 0 9, VOTE_ONCE_MORE, ADOPTED_WEAK", "0 0 1 0 0 9, VOTE_ONCE_MORE, ADOPTED_WEAK",
            "0 2 3 0 0 0, VOTE_ONCE_MORE, ADOPTED_WEAK", "0 0 0 1 1 0, ADOPTED, ADOPTED",
            "0 0 0 3 2 0, ADOPTED_WEAK, ADOPTED_WEAK", "0 0 0 1 0 0, ADOPTED_WEAK, ADOPTED_WEAK",
            "0 0 0 0 1 0, ADOPTED, ADOPTED", "0 0 0 3 0 1, ADOPTED, ADOPTED", "0 0 0 4 0 1, ADOPTED_WEAK, ADOPTED_WEAK",
            "0 0 0 0 0 13, ADOPTED, ADOPTED"})
    void saysWhatTheTableSays(String counts, Says first, Says second) {
        var hands = Arrays.stream(counts.split(" ")).map(Integer::valueOf).toList();

        assertThat(FistOfFive.say(hands, 1)).isEqualTo(first);
        assertThat(FistOfFive.say(hands, 2)).isEqualTo(second);
    }

    @Test
    void agreesWithTheTableHandByHandForUpToFiveHands() {
        for (int people = 1; people <= 5; people++) {
            for (var shown : everyWayToShow(people)) {
                assertThat(FistOfFive.say(counted(shown), 1)).as("first %s", shown).isEqualTo(byTheTable(shown, 1));
                assertThat(FistOfFive.say(counted(shown), 2)).as("second %s", shown).isEqualTo(byTheTable(shown, 2));
            }
        }
    }

    @Test
    void hasNothingToSayOfNoHandsOrOfOtherThanSixCounts() {
        assertThatIllegalArgumentException().isThrownBy(() -> FistOfFive.say(List.of(0, 0, 0, 0, 0, 0), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> FistOfFive.say(List.of(0, 0, 0, 0, 5), 1));
    }

    @Test
    void flagsOnlyWeakSupportAndAdoptsOnlyWhatIsAdopted() {
        assertThat(Arrays.stream(Says.values()).filter(Says::adopts)).containsExactly(ADOPTED, ADOPTED_WEAK);
        assertThat(Arrays.stream(Says.values()).filter(Says::weak)).containsExactly(ADOPTED_WEAK);
        assertThat(Says.VOTE_ONCE_MORE.words()).contains("vote once more");
    }

    private static List<List<Integer>> everyWayToShow(int people) {
        var ways = List.of(List.<Integer>of());
        for (int person = 0; person < people; person++) {
            var longer = new ArrayList<List<Integer>>();
            for (var way : ways) {
                for (int fingers = 0; fingers <= 5; fingers++) {
                    var next = new ArrayList<>(way);
                    next.add(fingers);
                    longer.add(next);
                }
            }
            ways = List.copyOf(longer);
        }
        return ways;
    }

    private static List<Integer> counted(List<Integer> shown) {
        return List.of(0, 1, 2, 3, 4, 5).stream().map(each -> Collections.frequency(shown, each)).toList();
    }

    private static Says byTheTable(List<Integer> shown, int vote) {
        if (shown.contains(0)) {
            return NOT_ADOPTED;
        }
        if (Collections.min(shown) < 3) {
            return vote == 1 ? VOTE_ONCE_MORE : ADOPTED_WEAK;
        }
        return shown.stream().mapToInt(Integer::intValue).average().orElseThrow() >= 3.5 ? ADOPTED : ADOPTED_WEAK;
    }

    @Test
    void saysHowManyFingersAHandShowsOnAverage() {
        assertThat(FistOfFive.mean(List.of(0, 0, 0, 3, 5, 2))).isEqualTo(3.9);
        assertThat(FistOfFive.mean(List.of(1, 0, 0, 0, 0, 1))).isEqualTo(2.5);
    }
}
