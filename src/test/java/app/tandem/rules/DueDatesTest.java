package app.tandem.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueDatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 12);

    @ParameterizedTest
    @CsvSource({"2026-01-12,2026-01-26", "2026-01-16,2026-01-30", "2026-01-17,2026-02-02", "2026-01-18,2026-02-02"})
    void aSolutionIsDueIn14DaysOffTheWeekend(LocalDate day, LocalDate due) {
        assertThat(DueDates.usual(day)).isEqualTo(due);
        assertThat(DueDates.orUsual(null, day, "due")).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 60})
    void aDateFrom3To60DaysOnIsTaken(int days) {
        assertThat(DueDates.orUsual(DAY.plusDays(days), DAY, "due")).isEqualTo(DAY.plusDays(days));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2, 61})
    void aDateOutsideIsRefusedWithTheLimits(int days) {
        assertThatThrownBy(() -> DueDates.need(DAY.plusDays(days), DAY, "due")).isInstanceOfSatisfying(Refuse.class,
                refuse -> assertThat(refuse.refusal()).isEqualTo(
                        new Refusal("due", "must be 3 to 60 days after 2026-01-12", DAY.plusDays(days))));
    }

    @Test
    void aDateOutside7To28DaysIsWorthAHint() {
        assertThat(DueDates.uncommon(DAY, DAY.plusDays(6))).isTrue();
        assertThat(DueDates.uncommon(DAY, DAY.plusDays(7))).isFalse();
        assertThat(DueDates.uncommon(DAY, DAY.plusDays(28))).isFalse();
        assertThat(DueDates.uncommon(DAY, DAY.plusDays(29))).isTrue();
    }
}
