package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Step;
import app.tandem.rules.Move;
import app.tandem.rules.MeetingMove.BelieveTimer;
import app.tandem.rules.MeetingMove.PauseTimer;
import app.tandem.ui.FollowUpWorld.Size;
import app.tandem.ui.console.meeting.MeetingTools;
import app.tandem.ui.console.meeting.TimerCard;
import app.tandem.ui.console.meeting.TimerClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The clock of a slot on console and stage, by clocks that the tests turn: 7 minutes to present, 12 to discuss. */
@ExtendWith(OnFx.class)
class SlotClockTest {

    private final FollowUpWorld world = FollowUpWorld.of(Size.SMALL).at(Step.SLOTS).presents(1);
    private final List<Move> made = new ArrayList<>();
    private Instant wall = world.state().at();
    private Duration steady = Duration.ZERO;
    private final OpenStage stage = MeetingScreens.unshown(Texts.english(),
            new TimerClock(() -> wall, () -> steady.toNanos()));
    private TimerCard card = card(false);

    private TimerCard card(boolean reopened) {
        return new TimerCard(new MeetingTools(Texts.english(), (move, accepted, refused) -> made.add(move),
                stage.showing(), () -> wall, words -> {}),
                new TimerCard.Works(stage.clock(), times -> {}, reopened));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void itSaysWhichPartItCountsAndOffersNoMinuteToTakeOrAdd() {
        later(Duration.ofSeconds(60));
        assertThat(said(".card-title")).isEqualTo("Presenting");
        assertThat(ShownTime.of(card)).isEqualTo("6:00").isEqualTo(ShownTime.of(stage));
        assertThat(Objects.requireNonNull(card.lookup("#timer-less")).isVisible()).isFalse();
        assertThat(Objects.requireNonNull(card.lookup("#timer-more")).isVisible()).isFalse();
        card.more();
        card.less();

        assertThat(made).isEmpty();
        card.toggle();
        assertThat(made).containsExactly(new PauseTimer(world.meeting().id(), true));
    }

    @Test
    void aSleepOfNineMinutesAsksWhatIsLeft() {
        later(Duration.ofSeconds(60));
        wall = wall.plus(Duration.ofMinutes(9));
        draw();
        assertThat(ShownTime.of(card)).isEqualTo("+3:00").isEqualTo(ShownTime.of(stage));
        assertThat(asked()).contains("9:00");
        ((Button) card.lookup("#timer-other")).fire();

        assertThat(made).containsExactly(new BelieveTimer(world.meeting().id(), 360));
    }

    @Test
    void aSleepOfNineHoursIsShownAndAskedAboutAndLocksNothing() {
        draw();
        wall = wall.plus(Duration.ofHours(9));
        draw();

        assertThat(ShownTime.of(stage)).isEqualTo("+533:00").isEqualTo(ShownTime.of(card));
        assertThat(asked()).isNotEmpty();
        ((Button) card.lookup("#timer-as-shown")).fire();
        assertThat(card.lookup(".timer-question").isVisible()).isFalse();
    }

    @Test
    void aClockThatIsSetByAnHourAsksWhichToBelieve() {
        later(Duration.ofSeconds(60));
        wall = wall.minus(Duration.ofHours(1));
        draw();
        assertThat(asked()).contains("set back");
        wall = wall.plus(Duration.ofHours(2));
        draw();

        assertThat(asked()).contains("passed that the timer did not see");
    }

    @Test
    void afterACrashInMidSlotItGoesOnAsIfItHadRunAndOffersTheTimeAtTheCrash() {
        wall = wall.plus(Duration.ofSeconds(200));
        card = card(true);
        draw();

        assertThat(ShownTime.of(card)).isEqualTo("3:40").isEqualTo(ShownTime.of(stage));
        assertThat(((Button) card.lookup("#timer-as-shown")).getText()).contains("3:40");
        assertThat(((Button) card.lookup("#timer-other")).getText()).contains("7:00");
    }

    private void later(Duration by) {
        draw();
        wall = wall.plus(by);
        steady = steady.plus(by);
        draw();
    }

    private void draw() {
        stage.show(world.state());
        card.show(world.state(), world.meeting());
    }

    private String asked() {
        return card.lookup(".timer-question").isVisible() ? said(".timer-question > .label") : "";
    }

    private String said(String css) {
        return ((Label) Objects.requireNonNull(card.lookup(css))).getText();
    }
}
