package app.tandem.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Assignment;
import app.tandem.model.Closing;
import app.tandem.model.IssueState;
import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.MeetingStatus;
import app.tandem.model.MinutesStatus;
import app.tandem.model.MinutesVersion;
import app.tandem.model.Roles;
import app.tandem.model.Round;
import app.tandem.model.RoundKind;
import app.tandem.model.RoundStatus;
import app.tandem.model.Schedule;
import app.tandem.model.Slot;
import app.tandem.model.SlotKind;
import app.tandem.model.SlotState;
import app.tandem.model.SlotTime;
import app.tandem.rules.MeetingMove.CloseMeeting;
import app.tandem.rules.MeetingMove.MarkAttendance;
import app.tandem.rules.MeetingMove.StartMeeting;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingCloseTest {

    private static final LocalDate NEXT = World.START.plusDays(14);

    private final World world = World.withTeams();

    private static CloseMeeting close(Meeting meeting, @Nullable LocalDate next) {
        return new CloseMeeting(meeting.id(), next, next == null ? "the project is over" : null, null);
    }

    private static CloseMeeting close(Meeting meeting, LocalDate next, LocalTime time) {
        return new CloseMeeting(meeting.id(), next, null, null, time);
    }

    private static CloseMeeting rated(Meeting meeting, Integer... ratings) {
        return new CloseMeeting(meeting.id(), NEXT, null, List.of(ratings));
    }

    private Meeting now(Meeting meeting) {
        return world.state().get(Meeting.class, meeting.id());
    }

    private List<Meeting> planned() {
        return world.state().stream(Meeting.class).filter(Meeting::planned).toList();
    }

    @Test
    void aMeetingClosesWithItsNextDateItsRatingAndADraftOfItsMinutes() {
        var meeting = world.running(MeetingKind.OPEN_FORUM);

        world.later(Duration.ofMinutes(60)).apply(rated(meeting, 0, 0, 0, 0, 0, 0, 2, 3, 4, 0));

        assertThat(now(meeting).status()).isEqualTo(MeetingStatus.CLOSED);
        assertThat(now(meeting).schedule().ended()).isEqualTo(world.now());
        assertThat(now(meeting).closing()).isEqualTo(new Closing(NEXT, null, List.of(0, 0, 0, 0, 0, 0, 2, 3, 4, 0)));
        assertThat(Meetings.minutes(world.state(), meeting.id()).orElseThrow()).returns(1, MinutesVersion::version)
                .returns(MinutesStatus.DRAFT, MinutesVersion::status);
    }

    @Test
    void aCloseNeedsTheNextDateOrTheReasonForNoneAndNotBoth() {
        var meeting = world.running(MeetingKind.OPEN_FORUM);

        assertThat(world.refused(new CloseMeeting(meeting.id(), null, null, null))).isEqualTo(
                new Refusal("nextOn", "is needed, or the reason why there is no next meeting", null));
        assertThat(world.refused(new CloseMeeting(meeting.id(), NEXT, "it is over", null)))
                .isEqualTo(new Refusal("noNextReason", "may not stand beside a next date", "it is over"));
        assertThat(world.refused(close(meeting, World.START.minusDays(1)))).isEqualTo(
                new Refusal("nextOn", "may not be before this meeting, 2026-01-12", World.START.minusDays(1)));
    }

    @Test
    void aMeetingWithoutANextOnePlansNone() {
        var meeting = world.running(MeetingKind.OPEN_FORUM);

        world.apply(close(meeting, null));

        assertThat(now(meeting).closing().noNextReason()).isEqualTo("the project is over");
        assertThat(planned()).isEmpty();
    }

    @Test
    void ratingsAreTenCountsOfAtMostThosePresent() {
        var meeting = world.running(MeetingKind.OPEN_FORUM);
        world.apply(new MarkAttendance(meeting.id(), List.of(world.id("Ada")), Mark.LEFT));

        assertThat(world.refused(rated(meeting, 1, 2))).isEqualTo(
                new Refusal("ratings", "must be 10 counts, for the scores 1 to 10", 2));
        assertThat(world.refused(rated(meeting, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1)).rule())
                .isEqualTo("must be counts of 0 to 500");
        assertThat(world.refused(rated(meeting, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9)))
                .isEqualTo(new Refusal("ratings", "may not be more than the 8 present", 9));
        assertThat(world.apply(rated(meeting, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8)).changes()).isNotEmpty();
    }

    @Test
    void aMeetingNeedsAtLeastOnePersonWhoWasThere() {
        var meeting = world.running(MeetingKind.OPEN_FORUM);
        var everybody = People.here(world.state(), meeting);
        world.apply(new MarkAttendance(meeting.id(), everybody, Mark.ABSENT));

        assertThat(world.refused(close(meeting, NEXT)))
                .isEqualTo(new Refusal("meeting", "needs at least one person who was there", 1));
    }

    @Test
    void aMeetingWhoseRoomHasEmptiedMayClose() {
        var meeting = world.running(MeetingKind.OPEN_FORUM);
        world.apply(new MarkAttendance(meeting.id(), People.here(world.state(), meeting), Mark.LEFT));

        assertThat(world.apply(close(meeting, NEXT)).changes()).isNotEmpty();
    }

    @Test
    void noMeetingClosesWhileAVoteIsOpen() {
        var meeting = world.running(MeetingKind.PRIORITIZE);
        world.given(new Round(world.newId(), world.cycle().id(), meeting.id(), RoundKind.DOTS, List.of(), 3, 2,
                RoundStatus.OPEN, null, false));

        assertThat(world.refused(close(meeting, NEXT)))
                .isEqualTo(new Refusal("meeting", "cannot close while a vote is open", 1));
    }

    @ParameterizedTest
    @EnumSource(value = SlotState.class, names = {"PRESENTING", "DISCUSSING"})
    void noMeetingClosesWhileASlotRuns(SlotState state) {
        var issue = world.issue(IssueState.PRESENTED, world.duo("Ada", "Hannah"));
        var meeting = world.running(MeetingKind.FOLLOW_UP);
        world.given(new Slot(world.newId(), meeting.id(), issue.id(), 1, SlotKind.SOLUTION, state,
                SlotTime.planned(420, 600), null));

        assertThat(world.refused(close(meeting, NEXT)))
                .isEqualTo(new Refusal("meeting", "cannot close while an issue is presented or discussed", 1));
    }

    @Test
    void whatWaitedWasNotPresentedAndGetsANewDueDate() {
        var issue = world.issue(IssueState.ASSIGNED, world.duo("Ada", "Hannah"));
        var meeting = world.planned(MeetingKind.FOLLOW_UP);
        world.on(World.START.plusDays(14)).apply(new StartMeeting(meeting.id(), null));
        world.apply(new MarkAttendance(meeting.id(), List.of(world.id("Ada")), Mark.PRESENT));

        world.apply(close(meeting, World.START.plusDays(30)));

        assertThat(world.state().stream(Slot.class)).extracting(Slot::state).containsExactly(SlotState.NOT_PRESENTED);
        assertThat(Issues.assignment(world.state(), issue.id()).map(Assignment::due))
                .contains(World.START.plusDays(28));
    }

    @ParameterizedTest
    @CsvSource({"OPEN_FORUM,PRIORITIZE", "PRIORITIZE,FOLLOW_UP", "FOLLOW_UP,TEMPERATURE_CHECK",
            "TEMPERATURE_CHECK,TEMPERATURE_CHECK"})
    void theNextMeetingOfTheMethodIsPlannedAtTheSameHour(MeetingKind kind, MeetingKind next) {
        var meeting = world.running(kind);
        world.given(meeting.withSchedule(new Schedule(world.now(), "Europe/Berlin", World.START, world.now(), null,
                "Room Alder")));

        world.later(Duration.ofMinutes(90)).apply(close(meeting, LocalDate.of(2026, 4, 14)));

        assertThat(planned()).singleElement().returns(next, Meeting::kind).returns(2, Meeting::number);
        assertThat(planned().getFirst().schedule()).returns("Room Alder", Schedule::place)
                .returns("Europe/Berlin", Schedule::zone);
        assertThat(planned().getFirst().schedule().planned()).isEqualTo("2026-04-14T08:00:00Z");
    }

    @Test
    void inTheSameSittingTheNextMeetingBeginsWhereThisOneEnds() {
        var meeting = world.running(MeetingKind.OPEN_FORUM);

        world.later(Duration.ofMinutes(60)).apply(close(meeting, World.START));

        assertThat(planned().getFirst().schedule().planned()).isEqualTo(world.now());
    }

    @Test
    void whereAMeetingIsPlannedNoOtherIs() {
        var meeting = world.running(MeetingKind.OPEN_FORUM);
        var already = world.planned(MeetingKind.FOLLOW_UP);

        world.apply(close(meeting, NEXT));

        assertThat(planned()).containsExactly(already);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-12", "2026-01-26"})
    void theNextMeetingBeginsAtTheTimeGivenInItsZone(LocalDate day) {
        var meeting = world.running(MeetingKind.OPEN_FORUM);
        world.given(meeting.withSchedule(new Schedule(world.now(), "Europe/Berlin", World.START, world.now(), null,
                null)));

        world.apply(close(meeting, day, LocalTime.of(14, 30)));

        assertThat(planned()).singleElement().extracting(each -> each.schedule().planned())
                .isEqualTo(day.atTime(13, 30).toInstant(ZoneOffset.UTC));
    }

    @Test
    void theNextThatIsPlannedAlreadyMovesToTheTimeGivenAndNoOtherDoes() {
        var meeting = world.running(MeetingKind.OPEN_FORUM);
        var later = planned(MeetingKind.FOLLOW_UP, NEXT.plusDays(7));
        var next = planned(MeetingKind.PRIORITIZE, NEXT.plusDays(1));

        world.apply(close(meeting, NEXT, LocalTime.of(14, 30)));

        assertThat(now(next).schedule().planned()).isEqualTo("2026-01-26T13:30:00Z");
        assertThat(now(later)).isEqualTo(later);
        assertThat(planned()).hasSize(2);
    }

    @Test
    void aTimeWithoutANextDateIsRefused() {
        var meeting = world.running(MeetingKind.OPEN_FORUM);
        var time = LocalTime.of(14, 30);

        assertThat(world.refused(new CloseMeeting(meeting.id(), null, "the project is over", null, time)))
                .isEqualTo(new Refusal("nextAt", "may not stand without a next date", time));
    }

    private Meeting planned(MeetingKind kind, LocalDate day) {
        var meeting = world.planned(kind);
        return world.given(meeting.withSchedule(
                new Schedule(null, "Europe/Berlin", null, null, null, null).startingAt(day.atTime(9, 0))));
    }

    @Test
    void onlyARunningMeetingCloses() {
        var meeting = world.planned(MeetingKind.OPEN_FORUM);

        assertThat(world.refused(close(meeting, NEXT)).rule()).isEqualTo("must be running, this one is planned");
    }

    @Test
    void aClosedMeetingIsNotUndoneButReopened() {
        var meeting = world.running(MeetingKind.OPEN_FORUM);
        world.apply(close(meeting, NEXT));

        assertThat(world.refused(new HistoryMove.Undo()).field()).isEqualTo("undo");
    }

    @Test
    void aMeetingThatIsClosedAgainKeepsItsRatingsUnlessOthersAreGiven() {
        var meeting = world.running(MeetingKind.OPEN_FORUM);
        world.apply(rated(meeting, 0, 0, 0, 0, 0, 0, 2, 3, 4, 0));
        world.apply(new MeetingMove.ReopenMeeting(meeting.id(), "an action was left out"));

        world.apply(close(meeting, NEXT));

        assertThat(now(meeting).closing().ratings()).containsExactly(0, 0, 0, 0, 0, 0, 2, 3, 4, 0);
        assertThat(planned()).hasSize(1);
    }

    @Test
    void inOneSittingTheNextMeetingHasTheSameRolesAndCanHaveTheSamePeople() {
        var roles = new Roles(world.id("Noor"), world.id("Ada"), null);
        var meeting = world.given(world.running(MeetingKind.OPEN_FORUM).withRoles(roles));
        world.response(meeting, "One calendar");
        world.apply(new MarkAttendance(meeting.id(), List.of(world.id("Klara")), Mark.ABSENT));

        world.apply(close(meeting, World.START));
        var next = planned().getFirst();
        world.apply(new StartMeeting(next.id(), null));
        world.apply(new MarkAttendance(next.id(), People.here(world.state(), now(meeting)), Mark.PRESENT));

        assertThat(now(next).roles()).isEqualTo(roles);
        assertThat(People.here(world.state(), now(next))).isEqualTo(People.here(world.state(), now(meeting)))
                .doesNotContain(world.id("Klara"));
    }

    @Test
    void onAnotherDayRolesAreGivenAnew() {
        var meeting = world.given(
                world.running(MeetingKind.OPEN_FORUM).withRoles(new Roles(world.id("Noor"), null, null)));

        world.apply(close(meeting, NEXT));

        assertThat(planned().getFirst().roles()).isEqualTo(Roles.NONE);
    }
}
