package app.tandem.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Cadence;
import app.tandem.model.IssueState;
import app.tandem.model.MeetingKind;
import app.tandem.model.MeetingStatus;
import app.tandem.model.Side;
import app.tandem.model.StatusUpdate;
import app.tandem.model.Terms;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
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
    @CsvSource({"OPEN_FORUM,2026-01-19", "PRIORITIZE,2026-01-26", "FOLLOW_UP,2026-02-12"})
    void beforeTheFirstCheckADateIsSuggestedByKind(MeetingKind kind, LocalDate next) {
        var world = World.withTeams();

        assertThat(Cadences.suggested(world.state(), world.running(kind))).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"WEEKLY,11", "TWO_WEEKS,21", "MONTHLY,45", "TWO_MONTHS,90", "QUARTERLY,135"})
    void anIssueIsStaleAfterSoManyDaysWithoutWord(Cadence cadence, int days) {
        var world = new World();
        world.cycle(new Terms(cadence, 2, null, false));
        world.person("Ada", Side.SALES);
        world.person("Hannah", Side.MARKETING);
        var issue = world.issue(IssueState.WORKING, world.duo("Ada", "Hannah"));

        assertThat(Cadences.stale(world.state(), issue, World.START.plusDays(days - 1L))).isFalse();
        assertThat(Cadences.stale(world.state(), issue, World.START.plusDays(days))).isTrue();
    }

    @Test
    void anUpdateIsAWord() {
        var world = World.withTeams();
        var issue = world.issue(IssueState.WORKING, world.duo("Ada", "Hannah"));
        var said = World.START.plusDays(10);
        world.given(new StatusUpdate(world.newId(), issue.id(), world.id("Ada"),
                said.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), IssueState.WORKING, 50, "half done", null));

        assertThat(Cadences.stale(world.state(), issue, said.plusDays(44))).isFalse();
        assertThat(Cadences.stale(world.state(), issue, said.plusDays(45))).isTrue();
    }

    @Test
    void whatIsNotUnderWayIsNeverStale() {
        var world = World.withTeams();
        var issue = world.issue(IssueState.ASSIGNED, world.duo("Ada", "Hannah"));

        assertThat(Cadences.stale(world.state(), issue, World.START.plusYears(1))).isFalse();
    }

    @Test
    void anIssueThatWasCarriedOverIsNoFresherForIt() {
        var world = World.withTeams();
        var old = world.issue(IssueState.WORKING, world.duo("Ada", "Hannah"));
        world.given(new StatusUpdate(world.newId(), old.id(), world.id("Ada"), world.now(), IssueState.WORKING, 50,
                "half done", null));
        world.on(World.START.plusDays(40)).apply(
                new CycleMove.CloseCycle(world.cycle().id(), List.of(old.id()), null, "Summer", null));
        var begun = Issues.of(world.state(), world.cycle().id()).findFirst().orElseThrow();

        assertThat(Cadences.stale(world.state(), begun, World.START.plusDays(44))).isFalse();
        assertThat(Cadences.stale(world.state(), begun, World.START.plusDays(45))).isTrue();
    }
}
