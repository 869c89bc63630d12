package app.tandem.ui.stage.followup;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Step;
import app.tandem.rules.MeetingMove.PauseTimer;
import app.tandem.rules.SlotMove.EndSlot;
import app.tandem.rules.SlotMove.ExtendSlot;
import app.tandem.rules.Timers.Face;
import app.tandem.ui.FollowUpWorld;
import app.tandem.ui.FollowUpWorld.Size;
import app.tandem.ui.console.slot.SlotView;
import app.tandem.ui.stage.followup.SlotTime.Part;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The clock of a slot on the stage, at instants that the tests choose: 7 minutes to present, 12 to discuss. */
class SlotTimeTest {

    private final FollowUpWorld world = FollowUpWorld.of(Size.USUAL).at(Step.SLOTS);

    @Test
    void beforeItBeginsThePlannedTimeStands() {
        SlotTime time = after(Duration.ofHours(1));

        assertThat(time.part()).isEqualTo(Part.NEXT);
        assertThat(time.face()).isNull();
        assertThat(time.digits()).isEqualTo("7:00");
        assertThat(time.next()).isEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource({"0, RUNNING, 7:00", "335, RUNNING, 1:25", "336, LAST, 1:24", "348, LAST, 1:12", "420, TIME, 0:00",
            "421, OVER, +0:01", "500, OVER, +1:20", "960, OVER, +9:00", "32820, OVER, +540:00"})
    void aPresentationRunsIntoItsLastFifthThenToTimeThenOver(long seconds, Face face, String digits) {
        world.presents(1);

        SlotTime time = after(Duration.ofSeconds(seconds));
        assertThat(time.face()).isEqualTo(face);
        assertThat(time.digits()).isEqualTo(digits);
        assertThat(time.part()).isEqualTo(Part.PRESENTING);
    }

    @Test
    void aDiscussionBeginsAnewWithItsOwnTimeAndGrowsWithAnExtension() {
        world.discusses(1);
        assertThat(world.state().at()).isNotNull();
        assertThat(after(Duration.ZERO).planned()).isEqualTo(720);
        assertThat(after(Duration.ofSeconds(900)).face()).isEqualTo(Face.OVER);
        world.make(new ExtendSlot(world.meeting().id(), world.issue(1)));

        assertThat(after(Duration.ZERO).planned()).isEqualTo(840);
        assertThat(after(Duration.ZERO).part()).isEqualTo(Part.DISCUSSING);
    }

    @Test
    void aPausedClockShowsTheSameWhateverTimeGoesBy() {
        world.discusses(1).later(Duration.ofSeconds(100)).make(new PauseTimer(world.meeting().id(), true));
        String then = after(Duration.ZERO).digits();

        assertThat(after(Duration.ofMinutes(9))).isEqualTo(after(Duration.ofHours(9)));
        assertThat(after(Duration.ofHours(9)).digits()).isEqualTo(then);
        assertThat(after(Duration.ofHours(9)).face()).isEqualTo(Face.PAUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-10-26T00:55:00Z", "2026-03-29T00:55:00Z"})
    void theHourThatComesOrGoesInTheNightOfAClockChangeTakesNoTimeFromASlot(Instant start) {
        FollowUpWorld night = FollowUpWorld.of(Size.SMALL, start).at(Step.SLOTS).presents(1);

        SlotTime time = SlotTime.of(night.state(), night.meeting(),
                SlotView.of(night.state(), night.meeting(), night.slot(1)), night.state().at().plusSeconds(6 * 60));
        assertThat(time.digits()).isEqualTo("1:00");
        assertThat(time.face()).isEqualTo(Face.LAST);
    }

    @Test
    void whatEndedOpenCountsNothing() {
        world.discusses(1).make(new EndSlot(world.meeting().id(), world.issue(1)));

        assertThat(after(Duration.ofMinutes(3)).part()).isEqualTo(Part.OPEN);
        assertThat(after(Duration.ofMinutes(3)).digits()).isEmpty();
    }

    private SlotTime after(Duration by) {
        Instant now = world.state().at().plus(by);
        return SlotTime.of(world.state(), world.meeting(),
                SlotView.of(world.state(), world.meeting(), world.slot(1)), now);
    }
}
