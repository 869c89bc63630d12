package app.tandem.rules;

import static app.tandem.model.IssueState.ASSIGNED;
import static app.tandem.model.IssueState.SOLUTION_READY;
import static app.tandem.model.IssueState.WORKING;
import static app.tandem.model.MeetingKind.FOLLOW_UP;
import static app.tandem.model.MeetingKind.TEMPERATURE_CHECK;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingStatus;
import app.tandem.model.Schedule;
import app.tandem.model.Slot;
import app.tandem.model.SlotState;
import app.tandem.model.SlotTime;
import app.tandem.model.StepMinutes;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SlotPlanningTest {

    private static final LocalDateTime NEXT = LocalDateTime.of(2026, 1, 14, 10, 0);
    private final SlotWorld room = new SlotWorld();
    private final World world = room.world;

    @Test
    void aFollowUpKnowsItsLengthBeforeAndAfterItStarts() {
        room.issues(6, ASSIGNED);
        var planned = world.given(world.planned(FOLLOW_UP).withMinutes(SlotWorld.minutes(7, 12)));
        assertThat(SlotPlan.of(room.state(), planned)).isEqualTo(new SlotPlan(6, 7, 12));

        var meeting = room.started(FOLLOW_UP, SlotWorld.minutes(7, 12));

        assertThat(SlotPlan.of(room.state(), meeting).minutes()).isEqualTo(124);
    }

    @Test
    void allSlotsAreShortenedAlike() {
        room.issues(6, ASSIGNED);
        var meeting = room.started(FOLLOW_UP, SlotWorld.minutes(7, 12));

        world.apply(new SlotMove.ShortenSlots(meeting.id()));

        assertThat(room.now(meeting).minutes()).isEqualTo(SlotWorld.minutes(7, 11));
        assertThat(Slots.of(room.state(), meeting.id())).extracting(Slot::time)
                .containsOnly(SlotTime.planned(420, 660));
    }

    @Test
    void aFollowUpThatIsNotTooLongIsNeitherShortenedNorSplit() {
        room.issues(6, ASSIGNED);
        var meeting = room.started(FOLLOW_UP);

        refuses("meeting", "longer than 120 minutes", 112, new SlotMove.ShortenSlots(meeting.id()));
        refuses("meeting", "longer than 120 minutes", 112,
                new SlotMove.SplitFollowUp(meeting.id(), List.of(NEXT)));
    }

    @Test
    void aFollowUpForWhichTheMinimumIsTooLongCanOnlyBeSplit() {
        room.issues(8, ASSIGNED);
        var meeting = room.started(FOLLOW_UP);

        refuses("meeting", "130 minutes long with 5 and 10", 146, new SlotMove.ShortenSlots(meeting.id()));
    }

    @Test
    void nothingIsShortenedOnceASlotHasBegun() {
        var issues = room.issues(7, ASSIGNED);
        var meeting = room.started(FOLLOW_UP);
        room.start(meeting, issues.get(0));

        refuses("meeting", "has begun", meeting.number(), new SlotMove.ShortenSlots(meeting.id()));
    }

    @Test
    void onlyAFollowUpIsShortenedOrSplit() {
        room.issues(8, WORKING);
        var check = room.started(TEMPERATURE_CHECK);

        refuses("meeting", "must be a follow-up", check.number(), new SlotMove.ShortenSlots(check.id()));
        refuses("meeting", "must be a follow-up", check.number(), new SlotMove.SplitFollowUp(check.id(), List.of()));
    }

    @Test
    void laterSlotsMoveToNewMeetingsWithTheSameTimesPlaceAndZone() {
        var issues = room.issues(13, SOLUTION_READY);
        var meeting = inBerlin(room.started(FOLLOW_UP, SlotWorld.minutes(7, 10)));

        var made = world.apply(new SlotMove.SplitFollowUp(meeting.id(), List.of(NEXT, NEXT.plusDays(1))))
                .made(Meeting.class).toList();

        assertThat(made).extracting(Meeting::number).containsExactly(meeting.number() + 1, meeting.number() + 2);
        assertThat(made).allSatisfy(each -> {
            assertThat(each.kind()).isEqualTo(FOLLOW_UP);
            assertThat(each.status()).isEqualTo(MeetingStatus.PLANNED);
            assertThat(each.minutes()).isEqualTo(meeting.minutes());
            assertThat(each.schedule().place()).isEqualTo("Room Alder");
            assertThat(each.schedule().zone()).isEqualTo("Europe/Berlin");
        });
        assertThat(made.getFirst().schedule().planned())
                .isEqualTo(NEXT.atZone(ZoneId.of("Europe/Berlin")).toInstant());
        assertThat(movedTo(meeting, made.get(0))).isEqualTo(numbers(issues.subList(6, 12)));
        assertThat(movedTo(meeting, made.get(1))).isEqualTo(numbers(issues.subList(12, 13)));
        assertThat(Slots.waiting(room.state(), meeting.id())).hasSize(6);
        assertThat(SlotPlan.of(room.state(), room.now(meeting)).minutes()).isEqualTo(112);
    }

    @Test
    void aSplitNeedsAStartForEachFurtherMeetingOneAfterTheOther() {
        room.issues(13, SOLUTION_READY);
        var meeting = room.started(FOLLOW_UP);

        refuses("starts", "2 are needed", 1, new SlotMove.SplitFollowUp(meeting.id(), List.of(NEXT)));
        refuses("starts", "2 are needed", 3,
                new SlotMove.SplitFollowUp(meeting.id(), List.of(NEXT, NEXT.plusDays(1), NEXT.plusDays(2))));
        refuses("starts[2]", "after the meeting before it", NEXT,
                new SlotMove.SplitFollowUp(meeting.id(), List.of(NEXT, NEXT)));
        var before = LocalDateTime.of(2026, 1, 11, 10, 0);
        refuses("starts[1]", "after the meeting before it", before,
                new SlotMove.SplitFollowUp(meeting.id(), List.of(before, NEXT)));
    }

    @Test
    void whatHasBegunStaysWhereItIsWhenTheRestIsSplitOff() {
        var issues = room.issues(7, SOLUTION_READY);
        var meeting = room.started(FOLLOW_UP);
        room.start(meeting, issues.get(6));

        world.apply(new SlotMove.SplitFollowUp(meeting.id(), List.of(NEXT)));

        assertThat(room.slotState(meeting, issues.get(6))).isEqualTo(SlotState.PRESENTING);
        assertThat(room.slotState(meeting, issues.get(5))).isEqualTo(SlotState.MOVED);
    }

    @Test
    void slotsThatWaitGetTheMinutesThatTheirMeetingIsGiven() {
        var issue = room.issue(ASSIGNED);
        var meeting = room.started(FOLLOW_UP);

        world.with(draft -> SlotRules.retime(draft, meeting.withMinutes(SlotWorld.minutes(5, 15))));

        assertThat(room.slot(meeting, issue).time()).isEqualTo(SlotTime.planned(300, 900));
    }

    @Test
    void minutesStayAlikeForAllOnceASlotHasBegun() {
        var issues = room.issues(2, ASSIGNED);
        var meeting = room.started(FOLLOW_UP);
        room.start(meeting, issues.get(0));

        refuses("details", "alike for all", meeting.number(),
                new MeetingMove.ChangeMeeting(meeting.id(), new MeetingMove.Details(null, null, null, null, null, null,
                        null, null, null, 6, null, null)));
        world.with(draft -> SlotRules.retime(draft, meeting.withMinutes(new StepMinutes(9, 2, 7, 10, 6))));
        assertThat(room.slot(meeting, issues.get(1)).time()).isEqualTo(SlotTime.planned(420, 600));
    }

    private Meeting inBerlin(Meeting meeting) {
        var old = meeting.schedule();
        return world.given(meeting.withSchedule(new Schedule(old.planned(), "Europe/Berlin",
                old.heldOn(), old.started(), null, "Room Alder")));
    }

    private List<Integer> movedTo(Meeting from, Meeting other) {
        return Slots.of(room.state(), from.id()).stream()
                .filter(each -> each.state() == SlotState.MOVED && Objects.equals(each.movedTo(), other.id()))
                .map(each -> room.state().get(Issue.class, each.issue()).number()).toList();
    }

    private static List<Integer> numbers(List<Issue> issues) {
        return issues.stream().map(Issue::number).toList();
    }

    private void refuses(String field, String gist, @Nullable Object value, Move move) {
        var refusal = world.refused(move);
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal.rule()).contains(gist);
        assertThat(refusal.value()).isEqualTo(value);
    }
}
