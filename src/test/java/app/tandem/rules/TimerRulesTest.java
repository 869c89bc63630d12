package app.tandem.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.IssueState;
import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Step;
import app.tandem.model.Timer;
import app.tandem.rules.MeetingMove.AddToTimer;
import app.tandem.rules.MeetingMove.BelieveTimer;
import app.tandem.rules.MeetingMove.GoToStep;
import app.tandem.rules.MeetingMove.PauseTimer;
import app.tandem.rules.MeetingMove.StartMeeting;
import app.tandem.rules.MeetingMove.StartTimer;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimerRulesTest {

    private final World world = World.withTeams();

    private Meeting at(MeetingKind kind, Step step) {
        var meeting = world.running(kind);
        world.apply(new GoToStep(meeting.id(), step));
        return meeting;
    }

    private Meeting writing(@Nullable Integer seconds) {
        var meeting = at(MeetingKind.OPEN_FORUM, Step.WRITING);
        world.apply(new StartTimer(meeting.id(), seconds));
        return meeting;
    }

    private Timer timer(Meeting meeting) {
        return Timers.current(world.state(), world.state().get(Meeting.class, meeting.id())).orElseThrow();
    }

    private long left(Meeting meeting) {
        return timer(meeting).leftAt(world.now());
    }

    @ParameterizedTest
    @CsvSource({"OPEN_FORUM,WRITING,300", "PRIORITIZE,CLARIFY,120"})
    void aTimerRunsForThePlannedMinutesOfItsStep(MeetingKind kind, Step step, int seconds) {
        var meeting = at(kind, step);

        world.apply(new StartTimer(meeting.id(), null));

        assertThat(timer(meeting)).returns(seconds, Timer::planned).returns(world.now().plusSeconds(seconds),
                Timer::endsAt);
    }

    @Test
    void aStepWithoutPlannedMinutesNeedsSeconds() {
        var meeting = at(MeetingKind.OPEN_FORUM, Step.WALL);

        assertThat(world.refused(new StartTimer(meeting.id(), null)))
                .isEqualTo(new Refusal("seconds", "is needed: this step has no planned minutes", null));
        world.apply(new StartTimer(meeting.id(), 90));
        assertThat(left(meeting)).isEqualTo(90);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 14_401})
    void aTimerHasLimits(int seconds) {
        var meeting = at(MeetingKind.OPEN_FORUM, Step.WRITING);

        assertThat(world.refused(new StartTimer(meeting.id(), seconds)))
                .isEqualTo(new Refusal("seconds", "must be 1 to 14400", seconds));
    }

    @Test
    void aTimerThatIsStartedAgainIsTheSameOne() {
        var meeting = writing(null);

        world.later(Duration.ofSeconds(100)).apply(new StartTimer(meeting.id(), 60));

        assertThat(world.state().all(Timer.class)).hasSize(1);
        assertThat(left(meeting)).isEqualTo(60);
    }

    @Test
    void eachStepKeepsItsOwnTimer() {
        var meeting = writing(null);
        world.apply(new GoToStep(meeting.id(), Step.WALL));

        assertThat(Timers.current(world.state(), world.state().get(Meeting.class, meeting.id()))).isEmpty();
        assertThat(world.refused(new PauseTimer(meeting.id(), true)))
                .isEqualTo(new Refusal("meeting", "has no timer that was started at this step", 1));
        world.later(Duration.ofSeconds(30)).apply(new GoToStep(meeting.id(), Step.WRITING));
        assertThat(left(meeting)).isEqualTo(270);
    }

    @Test
    void aPausedTimerStandsAndGoesOnWhereItStood() {
        var meeting = writing(null);
        world.later(Duration.ofSeconds(100)).apply(new PauseTimer(meeting.id(), true));
        world.later(Duration.ofSeconds(500)).apply(new PauseTimer(meeting.id(), true));
        assertThat(left(meeting)).isEqualTo(200);

        world.apply(new PauseTimer(meeting.id(), false));

        assertThat(world.later(Duration.ofSeconds(50)).apply(new PauseTimer(meeting.id(), false)).changes()).isEmpty();
        assertThat(left(meeting)).isEqualTo(150);
    }

    @Test
    void aMinuteIsAddedOrTakenRunningOrPaused() {
        var meeting = writing(null);
        world.apply(new AddToTimer(meeting.id(), 60));
        assertThat(timer(meeting).planned()).isEqualTo(360);
        assertThat(left(meeting)).isEqualTo(360);
        world.apply(new PauseTimer(meeting.id(), true));

        world.apply(new AddToTimer(meeting.id(), -120));

        assertThat(timer(meeting).planned()).isEqualTo(240);
        assertThat(left(meeting)).isEqualTo(240);
    }

    @ParameterizedTest
    @ValueSource(ints = {-301, 14_101, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void aTimerIsNeverPlannedBelowZeroNorPastItsMost(int seconds) {
        var meeting = writing(null);

        assertThat(world.refused(new AddToTimer(meeting.id(), seconds))).isEqualTo(
                new Refusal("seconds", "must leave the timer with 0 to 14400 seconds in all", seconds));
    }

    @Test
    void inTheSlotsTheTimerIsTheSlotsOwn() {
        var issue = world.issue(IssueState.ASSIGNED, world.duo("Ada", "Hannah"));
        var meeting = world.planned(MeetingKind.FOLLOW_UP);
        world.apply(new StartMeeting(meeting.id(), null));
        world.apply(new MeetingMove.MarkAttendance(meeting.id(), List.of(world.id("Ada")),
                Mark.PRESENT));
        world.apply(new GoToStep(meeting.id(), Step.SLOTS));
        world.apply(new SlotMove.StartSlot(meeting.id(), issue.id()));

        assertThat(left(meeting)).isEqualTo(420);
        assertThat(world.refused(new StartTimer(meeting.id(), 60)).rule()).contains("starts with each slot");
        assertThat(world.refused(new AddToTimer(meeting.id(), 60)).rule())
                .isEqualTo("is at its slots, where nothing but an extension changes the time");
        world.later(Duration.ofSeconds(20)).apply(new PauseTimer(meeting.id(), true));
        assertThat(left(meeting)).isEqualTo(400);
    }

    @Test
    void whatIsBelievedIsLeftAndThePlanStays() {
        var meeting = writing(null);

        world.apply(new BelieveTimer(meeting.id(), 210));
        assertThat(left(meeting)).isEqualTo(210);
        assertThat(timer(meeting).planned()).isEqualTo(300);
        world.apply(new BelieveTimer(meeting.id(), -80));
        assertThat(Timers.read(timer(meeting), world.now()).digits()).isEqualTo("+1:20");
        assertThat(world.refused(new BelieveTimer(meeting.id(), 301)))
                .isEqualTo(new Refusal("left", "may be at most the 300 seconds planned", 301));
    }

    @Test
    void aPausedTimerThatIsBelievedStaysPaused() {
        var meeting = writing(null);
        world.apply(new PauseTimer(meeting.id(), true));

        world.apply(new BelieveTimer(meeting.id(), 30));

        assertThat(timer(meeting)).returns(null, Timer::endsAt).returns(30, Timer::left);
    }
}
