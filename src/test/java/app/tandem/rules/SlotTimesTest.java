package app.tandem.rules;

import static app.tandem.model.IssueState.ASSIGNED;
import static app.tandem.model.IssueState.WORKING;
import static app.tandem.model.MeetingKind.FOLLOW_UP;
import static app.tandem.model.MeetingKind.TEMPERATURE_CHECK;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.Slot;
import app.tandem.model.SlotState;
import app.tandem.model.SlotTime;
import app.tandem.model.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a slot takes of the time, and how it is extended. */
class SlotTimesTest {

    private final SlotWorld room = new SlotWorld();
    private final World world = room.world;

    @Test
    void aTimerOfThePresentingTimeStartsWithASlot() {
        var issue = room.issue(ASSIGNED);
        var meeting = room.started(FOLLOW_UP, SlotWorld.minutes(8, 12));

        room.start(meeting, issue);

        assertThat(timer(meeting, issue).planned()).isEqualTo(480);
        assertThat(timer(meeting, issue).leftAt(world.now().plusSeconds(60))).isEqualTo(420);
    }

    @Test
    void theTimesThatASlotUsedAreKeptWithoutItsPauses() {
        var issue = room.issue(ASSIGNED);
        var meeting = room.started(FOLLOW_UP);
        room.start(meeting, issue);
        world.later(Duration.ofSeconds(100));
        pause(meeting, issue);
        world.later(Duration.ofSeconds(1000));
        goOn(meeting, issue);
        world.later(Duration.ofSeconds(400));
        room.discuss(meeting, issue);
        assertThat(timer(meeting, issue).leftAt(world.now())).isEqualTo(600);
        world.later(Duration.ofSeconds(90));
        room.end(meeting, issue);
        world.later(Duration.ofSeconds(500));

        assertThat(room.slot(meeting, issue).time()).isEqualTo(new SlotTime(420, 600, 500, 90, 0, 0));
        assertThat(room.slotState(meeting, issue)).isEqualTo(SlotState.UNDECIDED);
        assertThat(timer(meeting, issue).leftAt(world.now())).as("it stands").isEqualTo(510);
    }

    @Test
    void aDiscussionIsExtendedByTwoMinutesThenByOneThenNoMore() {
        var issue = discussed(10);
        var meeting = running();

        extend(meeting, issue);
        assertThat(room.slot(meeting, issue).time().extendedSeconds()).isEqualTo(120);
        assertThat(timer(meeting, issue).leftAt(world.now())).isEqualTo(720);
        extend(meeting, issue);
        assertThat(room.slot(meeting, issue).time().extendedSeconds()).isEqualTo(180);
        assertThat(timer(meeting, issue).leftAt(world.now())).isEqualTo(780);

        refuses("issue", "extended twice", 1, new SlotMove.ExtendSlot(meeting.id(), issue.id()));
    }

    @ParameterizedTest
    @CsvSource({"12, 120, 180", "13, 120, -1", "14, 60, -1", "15, -1, -1"})
    void anExtensionIsCutSoThatADiscussionNeverPassesFifteenMinutes(int minutes, int first, int second) {
        var issue = discussed(minutes);
        var meeting = running();

        for (var expected : List.of(first, second)) {
            var sofar = room.slot(meeting, issue).time().extendedSeconds();
            assertThat(Slots.extension(room.slot(meeting, issue))).isEqualTo(Math.max(0, expected - sofar));
            if (expected < 0) {
                refuses("issue", "15 minutes", 1, new SlotMove.ExtendSlot(meeting.id(), issue.id()));
            } else {
                extend(meeting, issue);
                assertThat(room.slot(meeting, issue).time().extendedSeconds()).isEqualTo(expected);
            }
        }
    }

    @Test
    void aMeetingEndsWhenAllThatIsToComeHasTakenItsTime() {
        var issue = room.issues(3, ASSIGNED).getFirst();
        var meeting = room.started(FOLLOW_UP, SlotWorld.minutes(7, 10));
        assertThat(SlotPlan.end(room.state(), meeting, world.now())).isEqualTo(world.now().plusSeconds(61 * 60));

        room.start(meeting, issue);
        world.later(Duration.ofSeconds(120));
        assertThat(SlotPlan.end(room.state(), meeting, world.now())).isEqualTo(world.now().plusSeconds(59 * 60));
        world.later(Duration.ofHours(1));
        assertThat(SlotPlan.end(room.state(), meeting, world.now())).isEqualTo(world.now().plusSeconds(44 * 60));
    }

    @Test
    void aRunningPartCountsWhatItTookUntilNowAndAnEndedOneStands() {
        var issue = discussed(10);
        var meeting = running();
        world.later(Duration.ofSeconds(75));
        var slot = room.slot(meeting, issue);
        assertThat(Slots.until(room.state(), slot, world.now()).time().discussed()).isEqualTo(75);
        room.end(meeting, issue);
        world.later(Duration.ofSeconds(75));

        assertThat(Slots.until(room.state(), room.slot(meeting, issue), world.now()).time().discussed()).isEqualTo(75);
    }

    @Test
    void anExtensionDoesNotCountAsTimeUsed() {
        var issue = discussed(10);
        var meeting = running();
        world.later(Duration.ofSeconds(60));
        extend(meeting, issue);
        world.later(Duration.ofSeconds(60));

        room.end(meeting, issue);

        assertThat(room.slot(meeting, issue).time().discussed()).isEqualTo(120);
    }

    @Test
    void onlyADiscussionIsExtended() {
        var issue = room.issue(ASSIGNED);
        var meeting = room.started(FOLLOW_UP);

        refuses("issue", "no slot that runs", 1, new SlotMove.ExtendSlot(meeting.id(), issue.id()));
        room.start(meeting, issue);
        refuses("issue", "only a discussion", 1, new SlotMove.ExtendSlot(meeting.id(), issue.id()));
    }

    @Test
    void aReportIsNeitherDiscussedNorExtended() {
        var issue = room.issue(WORKING);
        var check = room.started(TEMPERATURE_CHECK);
        room.start(check, issue);

        refuses("issue", "not discussed", 1, new SlotMove.DiscussSlot(check.id(), issue.id()));
        refuses("issue", "not extended", 1, new SlotMove.ExtendSlot(check.id(), issue.id()));
    }

    @Test
    void aSlotThatWasStartedInErrorIsTakenBackThoughItsTimerWasPaused() {
        var issue = room.issue(ASSIGNED);
        var meeting = room.started(FOLLOW_UP);
        room.start(meeting, issue);
        pause(meeting, issue);

        world.apply(new HistoryMove.Undo());

        assertThat(room.slotState(meeting, issue)).isEqualTo(SlotState.WAITING);
        assertThat(room.now(issue).state()).isEqualTo(ASSIGNED);
        assertThat(room.state().all(Timer.class)).isEmpty();
    }

    @Test
    void presentingGoesOnWhereADiscussionIsTakenBackThoughItsTimerWasPaused() {
        var issue = room.issue(ASSIGNED);
        var meeting = room.started(FOLLOW_UP);
        room.start(meeting, issue);
        world.later(Duration.ofSeconds(30));
        room.discuss(meeting, issue);
        pause(meeting, issue);

        world.apply(new HistoryMove.Undo());

        assertThat(room.slotState(meeting, issue)).isEqualTo(SlotState.PRESENTING);
        assertThat(timer(meeting, issue).leftAt(world.now())).isEqualTo(390);
    }

    private Issue discussed(int minutes) {
        var issue = room.issue(ASSIGNED);
        var meeting = room.started(FOLLOW_UP, SlotWorld.minutes(7, minutes));
        room.start(meeting, issue);
        room.discuss(meeting, issue);
        return issue;
    }

    private Meeting running() {
        return Meetings.running(room.state()).orElseThrow();
    }

    private void extend(Meeting meeting, Issue issue) {
        world.apply(new SlotMove.ExtendSlot(meeting.id(), issue.id()));
    }

    private Timer timer(Meeting meeting, Issue issue) {
        Slot slot = room.slot(meeting, issue);
        return room.state().stream(Timer.class).filter(each -> Objects.equals(each.slot(), slot.id())).findFirst()
                .orElseThrow();
    }

    private void pause(Meeting meeting, Issue issue) {
        world.given(timer(meeting, issue).paused(world.now()));
    }

    private void goOn(Meeting meeting, Issue issue) {
        world.given(timer(meeting, issue).running(world.now()));
    }

    private void refuses(String field, String gist, @Nullable Object value, Move move) {
        var refusal = world.refused(move);
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal.rule()).contains(gist);
        assertThat(refusal.value()).isEqualTo(value);
    }
}
