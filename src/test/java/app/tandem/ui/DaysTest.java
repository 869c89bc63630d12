package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final Days days = Texts.english().days();

    @ParameterizedTest
    @CsvSource({"2026-06-04,Thu 4 Jun", "2026-01-31,Sat 31 Jan", "2026-12-31,Thu 31 Dec", "2025-12-31,Wed 31 Dec 2025",
            "2025-10-14,14 Oct 2025", "2027-09-29,29 Sep 2027"})
    void aDayHasItsWeekdayWhenNearAndItsYearWhenAnother(LocalDate day, String said) {
        assertThat(days.day(day, TODAY)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-30,2 days ago", "2026-05-31,yesterday", "2026-06-01,today", "2026-06-02,tomorrow",
            "2026-06-04,in 3 days"})
    void aMeetingIsSoFarAway(LocalDate day, String said) {
        assertThat(days.until(day, TODAY)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-01,due today", "2026-05-31,1 day over", "2026-05-29,3 days over"})
    void whatIsDueIsOver(LocalDate due, String said) {
        assertThat(days.over(due, TODAY)).isEqualTo(said);
    }

    @Test
    void dayAndTimeOfAMeetingAreSaidInFull() {
        assertThat(days.longDay(LocalDate.of(2026, 6, 4), TODAY)).isEqualTo("Thu 4 June");
        assertThat(days.longDay(LocalDate.of(2027, 6, 4), TODAY)).isEqualTo("Fri 4 June 2027");
        assertThat(days.clock(LocalTime.of(9, 5))).isEqualTo("09:05");
    }

    @Test
    void aPointOfAChartIsAMonthOrADay() {
        assertThat(days.point(LocalDate.of(2026, 5, 4), false)).isEqualTo("May");
        assertThat(days.point(LocalDate.of(2026, 5, 4), true)).isEqualTo("4 May");
    }
}
