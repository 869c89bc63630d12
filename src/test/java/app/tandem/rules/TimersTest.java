package app.tandem.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Step;
import app.tandem.model.Timer;
import app.tandem.rules.Timers.Face;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimersTest {

    private static final Instant START = Instant.parse("2026-01-12T09:00:00Z");
    private static final Timer FIVE_MINUTES = new Timer(1, 1, Step.WRITING, null, 300, START.plusSeconds(300), null);

    @ParameterizedTest
    @CsvSource({"0,RUNNING,5:00", "239,RUNNING,1:01", "240,LAST,1:00", "299,LAST,0:01", "300,TIME,0:00",
            "301,OVER,+0:01", "380,OVER,+1:20", "4500,OVER,+70:00"})
    void aTimerShowsRunningThenItsLastFifthThenTimeThenOver(long after, Face face, String digits) {
        assertThat(Timers.read(FIVE_MINUTES, START.plusSeconds(after))).returns(face, Timers.Reading::face)
                .returns(digits, Timers.Reading::digits).returns(300 - after, Timers.Reading::left);
    }

    @Test
    void aStartedSecondCountsAsLeft() {
        assertThat(Timers.read(FIVE_MINUTES, START.plusMillis(1)).digits()).isEqualTo("5:00");
        assertThat(Timers.read(FIVE_MINUTES, START.plusMillis(299_999)).face()).isEqualTo(Face.LAST);
    }

    @Test
    void aPausedTimerStands() {
        var paused = FIVE_MINUTES.paused(START.plusSeconds(100));

        assertThat(Timers.read(paused, START.plusSeconds(5_000)))
                .isEqualTo(new Timers.Reading(Face.PAUSED, "3:20", 200, 300));
    }

    @Test
    void aTimerPausedWhenOverSaysByHowMuch() {
        var paused = FIVE_MINUTES.paused(START.plusSeconds(380));

        assertThat(Timers.read(paused, START).digits()).isEqualTo("+1:20");
    }

    @ParameterizedTest
    @CsvSource({"PT10S,PT10S,false", "PT12S,PT10S,false", "PT8S,PT10S,false", "PT12.001S,PT10S,true",
            "PT7.999S,PT10S,true", "PT1H,PT10S,true", "PT-1H,PT10S,true"})
    void clocksThatDifferByMoreThanTwoSecondsDisagree(Duration wall, Duration monotonic, boolean disagree) {
        assertThat(Timers.disagree(wall, monotonic)).isEqualTo(disagree);
    }
}
