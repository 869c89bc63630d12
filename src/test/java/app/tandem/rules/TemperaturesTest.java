package app.tandem.rules;

import static app.tandem.model.IssueState.IN_PROGRESS;
import static app.tandem.model.IssueState.WORKING;
import static app.tandem.model.MeetingKind.TEMPERATURE_CHECK;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.RoomRating;
import app.tandem.rules.Temperatures.Change;
import app.tandem.rules.Temperatures.Temperature;
import app.tandem.rules.Trends.Trend;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TemperaturesTest {

    private final SlotWorld room = new SlotWorld();
    private final World world = room.world;
    private final Issue issue = room.issue(WORKING);
    private final Issue other = room.issue(IN_PROGRESS);

    @Test
    void theTemperatureIsTheMeanOfTheIssuesMeans() {
        var few = room.issue(IN_PROGRESS);
        var first = room.started(TEMPERATURE_CHECK);
        rated(first, issue, "0 0 8 0 0");
        rated(first, other, "0 0 1 1 1");
        rated(first, few, "0 0 0 0 2");
        room.close(first);
        var second = room.started(TEMPERATURE_CHECK);

        assertThat(Temperatures.of(room.state(), first.cycle())).containsExactly(
                new Temperature(first.id(), Fraction.of(7, 2), 2, 3), new Temperature(second.id(), null, 0, 3));
    }

    @Test
    void theWayIsThatOfTheIssuesWhichBothChecksRated() {
        var first = check("4 0 0 0 0", "0 0 0 4 0");
        check("", "0 0 0 0 3");

        assertThat(Temperatures.change(room.state(), first.cycle()))
                .contains(new Change(first.id(), Fraction.of(1, 1), Trend.UP, 1, false));
    }

    @Test
    void itBeginsAtTheFirstCheckThatSharesAnIssueWithTheLast() {
        check("4 0 0 0 0", "");
        var second = check("0 4 0 0 0", "0 0 4 0 0");
        check("", "0 0 4 0 0");
        assertThat(Temperatures.change(room.state(), second.cycle()))
                .contains(new Change(second.id(), Fraction.of(0, 1), Trend.LEVEL, 1, false));
    }

    @Test
    void checksThatShareNoIssueAreNotCompared() {
        check("4 0 0 0 0", "");
        var last = check("", "0 0 0 0 3");

        assertThat(Temperatures.change(room.state(), last.cycle())).isEmpty();
    }

    @Test
    void whereBothRatedTheSameIssuesAllAreCompared() {
        check("0 0 4 0 0", "0 0 4 0 0");
        var last = check("0 0 0 4 0", "0 0 0 4 0");

        assertThat(Temperatures.change(room.state(), last.cycle())).get().returns(2, Change::issues)
                .returns(true, Change::all).returns(Trend.UP, Change::trend);
    }

    private Meeting check(String one, String two) {
        var check = room.started(TEMPERATURE_CHECK);
        rated(check, issue, one);
        rated(check, other, two);
        room.close(check);
        return check;
    }

    private void rated(Meeting check, Issue rated, String counts) {
        if (!counts.isEmpty()) {
            world.given(new RoomRating(world.newId(), check.id(), rated.id(),
                    Arrays.stream(counts.split(" ")).map(Integer::valueOf).toList(), true));
        }
    }
}
