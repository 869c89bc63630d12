package app.tandem.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Cadence;
import app.tandem.model.MeetingKind;
import app.tandem.model.MeetingStatus;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadencesTest {

    @ParameterizedTest
    @CsvSource({"WEEKLY,2026-01-31,2026-01-31,2026-02-07", "TWO_WEEKS,2026-01-31,2026-01-31,2026-02-14",
            "MONTHLY,2026-01-31,2026-01-31,2026-02-28", "MONTHLY,2026-01-31,2026-02-28,2026-03-31",
            "MONTHLY,2026-01-31,2026-03-31,2026-04-30", "TWO_MONTHS,2025-12-31,2025-12-31,2026-02-28",
            "TWO_MONTHS,2025-12-31,2026-02-28,2026-04-30", "QUARTERLY,2026-01-31,2026-01-31,2026-04-30",
            "QUARTERLY,2026-01-31,2026-04-30,2026-07-31"})
    void aCadenceKeepsItsDay(Cadence cadence, LocalDate first, LocalDate held, LocalDate next) {
        assertThat(Cadences.next(cadence, first, held)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-25,2026-03-31", "2026-03-03,2026-03-31"})
    void aCheckHeldEarlyOrLateDoesNotMoveTheSeries(LocalDate held, LocalDate next) {
        assertThat(Cadences.next(Cadence.MONTHLY, LocalDate.of(2026, 1, 31), held)).isEqualTo(next);
    }

    @Test
    void theNextDateFollowsTheFirstCheckOfTheCycle() {
        var world = World.withTeams();
        world.on(LocalDate.of(2026, 1, 31));
        world.given(world.running(MeetingKind.TEMPERATURE_CHECK).withStatus(MeetingStatus.CLOSED));
        world.on(LocalDate.of(2026, 2, 28));

        var second = world.running(MeetingKind.TEMPERATURE_CHECK);

        assertThat(Cadences.suggested(world.state(), second)).isEqualTo("2026-03-31");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-26,2026-01-28", "2026-01-29,2026-02-02", "2026-01-30,2026-02-02"})
    void aFollowUpIsTwoDaysAfterTheSolutionsAreDueOffAWeekend(LocalDate due, LocalDate followUp) {
        assertThat(Cadences.followUp(due)).isEqualTo(followUp);
    }

    @ParameterizedTest
    @CsvSource({"OPEN_FORUM,2026-01-19", "PRIORITIZE,2026-01-28", "FOLLOW_UP,2026-02-12"})
    void beforeTheFirstCheckADateIsSuggestedByKind(MeetingKind kind, LocalDate next) {
        var world = World.withTeams();

        assertThat(Cadences.suggested(world.state(), world.running(kind))).isEqualTo(next);
    }
}
