package app.tandem.ui.console.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.MeetingKind;
import app.tandem.model.Step;
import app.tandem.model.Timer;
import app.tandem.rules.MeetingMove.AddToTimer;
import app.tandem.rules.MeetingMove.BelieveTimer;
import app.tandem.rules.MeetingMove.PauseTimer;
import app.tandem.rules.MeetingMove.StartTimer;
import app.tandem.rules.MeetingMove.TickSpeaker;
import app.tandem.ui.OnFx;
import app.tandem.ui.controls.Digits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The timer's card, by clocks that the tests turn. */
@ExtendWith(OnFx.class)
class TimerCardTest {

    private final List<Integer> chimes = new ArrayList<>();
    private Sitting sitting = Sitting.of(MeetingKind.OPEN_FORUM).at(Step.WRITING);
    private TimerCard card = card(false);

    @Test
    void writingOffersItsPlannedMinutesAndSpaceStartsThem() {
        assertThat(digits()).isEqualTo("5:00");
        assertThat(words()).isEqualTo("not started");

        card.toggle();

        assertThat(sitting.made).containsExactly(new StartTimer(meeting(), 300));
        assertThat(said(".card-title")).isEqualTo("Writing");
        assertThat(said(".card-note")).isEqualTo("left of 5 min");
        assertThat(face()).contains("running");
    }

    @Test
    void itRunsThenComesToItsLastFifthThenToTimeThenOver() {
        card.toggle();

        assertThat(after(Duration.ofSeconds(239))).isEqualTo("1:01 running");
        assertThat(after(Duration.ofSeconds(1))).isEqualTo("1:00 nearly time");
        assertThat(face()).contains("last");
        assertThat(after(Duration.ofSeconds(60))).isEqualTo("0:00 time");
        assertThat(after(Duration.ofSeconds(80))).isEqualTo("+1:20 over");
        assertThat(face()).contains("over").doesNotContain("running", "last", "time");
    }

    @Test
    void itChimesOnceForTheLastFifthAndTwiceAtTime() {
        card.toggle();
        after(Duration.ofSeconds(239));
        assertThat(chimes).isEmpty();

        after(Duration.ofSeconds(1));
        after(Duration.ofSeconds(1));
        assertThat(chimes).containsExactly(1);

        after(Duration.ofSeconds(59));
        after(Duration.ofSeconds(1));
        after(Duration.ofSeconds(1));
        assertThat(chimes).containsExactly(1, 2);
    }

    @Test
    void whatWasNearlyOverWhenItWasOpenedDoesNotChime() {
        card.toggle();
        sitting.later(Duration.ofSeconds(250));
        card = card(false);

        after(Duration.ofSeconds(1));
        assertThat(chimes).isEmpty();
        after(Duration.ofSeconds(49));
        assertThat(chimes).containsExactly(2);
    }

    @Test
    void goingOnAfterAPauseInTheLastFifthDoesNotChimeAgain() {
        card.toggle();
        after(Duration.ofSeconds(250));
        card.toggle();
        after(Duration.ofSeconds(30));
        card.toggle();
        after(Duration.ofSeconds(1));

        assertThat(chimes).containsExactly(1);
    }

    @Test
    void aPausedTimerStandsAndGoesOnWhereItStood() {
        card.toggle();
        after(Duration.ofSeconds(60));
        card.toggle();

        assertThat(after(Duration.ofMinutes(9))).isEqualTo("4:00 paused");
        assertThat(face()).contains("paused");
        card.toggle();

        assertThat(after(Duration.ofSeconds(1))).isEqualTo("3:59 running");
        assertThat(sitting.made.subList(1, 3)).containsExactly(new PauseTimer(meeting(), true),
                new PauseTimer(meeting(), false));
        assertThat(asked()).isFalse();
    }

    @Test
    void aMinuteIsAddedOrTakenBeforeAndAfterTheStart() {
        card.more();
        card.more();
        card.less();
        assertThat(digits()).isEqualTo("6:00");
        assertThat(sitting.made).isEmpty();

        card.toggle();
        card.more();

        assertThat(sitting.made).containsExactly(new StartTimer(meeting(), 360), new AddToTimer(meeting(), 60));
        assertThat(digits()).isEqualTo("7:00");
    }

    @Test
    void twoPressesInOneFrameStartItOnce() {
        sitting.held = true;
        card.toggle();
        card.toggle();
        sitting.release();

        assertThat(sitting.made).hasSize(1);
        assertThat(face()).contains("running");
    }

    @Test
    void aMinuteThatCannotBeTakenIsRefusedInTheCard() {
        card.toggle();
        for (int i = 0; i < 6; i++) {
            card.less();
        }

        assertThat(words()).startsWith("The time must leave the timer with 0 to 14400 seconds");
    }

    @Test
    void sharingCountsWhatIsLeftOfTheHourSinceTheMeetingBegan() {
        sitting.at(Step.SHARING);
        assertThat(after(Duration.ofMinutes(24).plusSeconds(20))).isEqualTo("35:40 counted from the start");

        card.toggle();

        assertThat(sitting.made).containsExactly(new StartTimer(meeting(), 35 * 60 + 40));
        assertThat(said(".card-title")).isEqualTo("Forum");
        assertThat(said(".card-note")).isEqualTo("left of 60 min");
        after(Duration.ofMinutes(10));
        assertThat(said(".card-note")).isEqualTo("left of 60 min");
    }

    @Test
    void anHourThatIsOverStillGivesAMinute() {
        sitting.at(Step.WALL);
        after(Duration.ofHours(2));
        card.toggle();

        assertThat(sitting.made).containsExactly(new StartTimer(meeting(), 60));
    }

    @Test
    void groupingOffersAQuarterOfAnHour() {
        sitting = Prepared.prioritize().at(Step.GROUP);
        card = card(false);

        assertThat(digits()).isEqualTo("15:00");
        assertThat(said(".card-title")).isEqualTo("Group");
        assertThat(said(".card-note")).isEqualTo("left of 15 min");
    }

    @Test
    void afterASleepItAsksWhichClockToBelieveAndBelievesTheSteadyOne() {
        card.toggle();
        after(Duration.ofSeconds(60));
        sitting.now = sitting.now.plus(Duration.ofMinutes(9));
        card.tick();

        assertThat(digits()).isEqualTo("+5:00");
        assertThat(asked()).isTrue();
        assertThat(said(".timer-question > .label")).contains("9:00 passed");
        assertThat(button("timer-as-shown").getText()).isEqualTo("+5:00 by the clock");
        assertThat(button("timer-other").getText()).isEqualTo("4:00 as counted");
        button("timer-other").fire();

        assertThat(sitting.made.getLast()).isEqualTo(new BelieveTimer(meeting(), 240));
        assertThat(digits()).isEqualTo("4:00");
        assertThat(asked()).isFalse();
    }

    @Test
    void afterASleepTheClockOnTheWallMayBeBelieved() {
        card.toggle();
        sitting.now = sitting.now.plus(Duration.ofMinutes(3));
        card.tick();
        button("timer-as-shown").fire();

        assertThat(asked()).isFalse();
        assertThat(digits()).isEqualTo("2:00");
        assertThat(sitting.made).hasSize(1);
        assertThat(after(Duration.ofSeconds(5))).isEqualTo("1:55 running");
        assertThat(asked()).isFalse();
    }

    @Test
    void aClockThatWasSetBackIsNotBelievedAndTheTimerGoesOnAsCounted() {
        card.toggle();
        after(Duration.ofSeconds(60));
        sitting.now = sitting.now.minus(Duration.ofHours(1));
        card.tick();

        assertThat(said(".timer-question > .label")).contains("set back by 60:00");
        button("timer-other").fire();

        assertThat(digits()).isEqualTo("4:00");
        assertThat(after(Duration.ofSeconds(10))).isEqualTo("3:50 running");
        assertThat(asked()).isFalse();
    }

    @Test
    void clocksThatDifferByTwoSecondsOrLessAreLeftAlone() {
        card.toggle();
        sitting.now = sitting.now.plusSeconds(2);
        card.tick();

        assertThat(asked()).isFalse();
    }

    @Test
    void afterACrashItGoesOnAsIfItHadRunAndOffersTheTimeAtTheCrash() {
        card.toggle();
        after(Duration.ofSeconds(60));
        sitting.apply(new TickSpeaker(meeting(), sitting.id("Lena Okafor"), true));
        sitting.later(Duration.ofSeconds(90));
        card = card(true);

        assertThat(digits()).isEqualTo("2:30");
        assertThat(button("timer-as-shown").getText()).isEqualTo("2:30, it ran on");
        assertThat(button("timer-other").getText()).isEqualTo("4:00, as it was then");
        button("timer-other").fire();

        assertThat(sitting.made.getLast()).isEqualTo(new BelieveTimer(meeting(), 240));
        assertThat(digits()).isEqualTo("4:00");
        assertThat(asked()).isFalse();
    }

    @Test
    void afterACrashItMayGoOnAsItRan() {
        card.toggle();
        sitting.later(Duration.ofSeconds(90));
        card = card(true);
        button("timer-as-shown").fire();

        assertThat(asked()).isFalse();
        assertThat(digits()).isEqualTo("3:30");
        assertThat(sitting.state().stream(Timer.class)).singleElement().returns(300, Timer::planned);
    }

    @Test
    void aTimerThatWasOpenedInTheSameSittingAsksNothing() {
        card.toggle();
        sitting.later(Duration.ofSeconds(90));
        card = card(false);

        assertThat(asked()).isFalse();
    }

    private TimerCard card(boolean reopened) {
        TimerCard made = new TimerCard(sitting.tools(),
                new TimerCard.Works(sitting.clock(), chimes::add, reopened));
        sitting.draws(made::show);
        return made;
    }

    private String after(Duration time) {
        sitting.later(time);
        card.tick();
        return digits() + " " + words();
    }

    private long meeting() {
        return sitting.meeting().id();
    }

    private String digits() {
        return ((Digits) card.lookup(".digits")).shown();
    }

    private String words() {
        return said(".line > .words");
    }

    private String said(String query) {
        return ((Label) card.lookup(query)).getText();
    }

    private Button button(String id) {
        return (Button) card.lookup("#" + id);
    }

    private boolean asked() {
        return card.lookup(".timer-question").isVisible();
    }

    private List<String> face() {
        Node plate = card.lookup(".faceplate");
        return plate.getPseudoClassStates().stream().map(PseudoClass::getPseudoClassName).toList();
    }
}
