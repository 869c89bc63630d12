package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Step;
import app.tandem.rules.Acting;
import app.tandem.rules.MeetingMove.StartTimer;
import app.tandem.rules.Meetings;
import app.tandem.rules.Outcome;
import app.tandem.rules.Rules;
import app.tandem.rules.State;
import app.tandem.ui.MeetingWorld.Size;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.TimerCard;
import app.tandem.ui.console.meeting.TimerClock;
import java.time.Duration;
import java.time.Instant;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the stage and the console show of one timer, by clocks that the tests turn. */
@ExtendWith(OnFx.class)
class StageClockTest {

    private final State before = MeetingWorld.at(MeetingKind.OPEN_FORUM, Step.WRITING, Size.SMALL);
    private final Meeting meeting = Meetings.running(before).orElseThrow();
    private Instant wall = before.at().plusSeconds(60);
    private Duration steady = Duration.ZERO;
    private final OpenStage stage = MeetingScreens.unshown(Texts.english(),
            new TimerClock(() -> wall, () -> steady.toNanos()));
    private final TimerCard card = new TimerCard(new MeetingTools(Texts.english(), (move, made, refused) -> {},
            stage.showing(), () -> wall, words -> {}), new TimerCard.Works(stage.clock(), times -> {}, false));
    private State state = before;

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void theTimeGoesByInBoth() {
        start();
        later(Duration.ofSeconds(70));

        assertThat(ShownTime.of(stage)).isEqualTo("3:50").isEqualTo(ShownTime.of(card));
    }

    @Test
    void aClockThatWasSetBackShowsTheSameInBothUntilSomebodySaysWhichToBelieve() {
        start();
        later(Duration.ofSeconds(70));
        wall = wall.minus(Duration.ofMinutes(3));
        draw();

        assertThat(ShownTime.of(stage)).isEqualTo("6:50").isEqualTo(ShownTime.of(card));
        ((Button) card.lookup("#timer-as-shown")).fire();
        later(Duration.ofSeconds(10));
        assertThat(ShownTime.of(stage)).isEqualTo("6:40").isEqualTo(ShownTime.of(card));
    }

    @Test
    void aTimerThatIsStartedAfterTheClockWasSetBackCountsFromItsStartInBoth() {
        wall = wall.minus(Duration.ofHours(1));
        start();
        later(Duration.ofSeconds(70));

        assertThat(ShownTime.of(stage)).isEqualTo("3:50").isEqualTo(ShownTime.of(card));
    }

    private void start() {
        Instant at = wall.isBefore(state.at()) ? state.at() : wall;
        if (Rules.apply(state, new StartTimer(meeting.id(), null),
                new Acting(at, null, 1, 900)) instanceof Outcome.Accepted started) {
            state = started.state();
        }
        draw();
    }

    private void later(Duration by) {
        wall = wall.plus(by);
        steady = steady.plus(by);
        draw();
    }

    private void draw() {
        stage.show(state);
        card.show(state, meeting);
    }
}
