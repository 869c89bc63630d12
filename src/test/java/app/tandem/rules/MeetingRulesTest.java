package app.tandem.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Closing;
import app.tandem.model.IssueState;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.MeetingStatus;
import app.tandem.model.Report;
import app.tandem.model.Roles;
import app.tandem.model.Schedule;
import app.tandem.model.Slot;
import app.tandem.model.SlotTime;
import app.tandem.model.Step;
import app.tandem.model.StepMinutes;
import app.tandem.rules.MeetingMove.CancelMeeting;
import app.tandem.rules.MeetingMove.ChangeMeeting;
import app.tandem.rules.MeetingMove.Details;
import app.tandem.rules.MeetingMove.GoToStep;
import app.tandem.rules.MeetingMove.PlanMeeting;
import app.tandem.rules.MeetingMove.ReopenMeeting;
import app.tandem.rules.MeetingMove.StartMeeting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingRulesTest {

    private static final LocalDateTime TEN = LocalDateTime.of(2026, 2, 3, 10, 0);

    private final World world = World.withTeams();

    private static Details when(@Nullable LocalDateTime start, @Nullable String zone) {
        return new Details(start, zone, null, null, null, null, null, null, null, null, null, null);
    }

    private static Details minutes(@Nullable Integer present, @Nullable Integer discuss, @Nullable Integer slot) {
        return new Details(null, null, null, null, null, null, null, null, null, present, discuss, slot);
    }

    private Details ledBy(String name) {
        return new Details(null, null, null, null, world.id(name), null, null, null, null, null, null, null);
    }

    private Meeting plan(MeetingKind kind, @Nullable Details details) {
        return world.make(Meeting.class, new PlanMeeting(kind, details));
    }

    private Meeting now(Meeting meeting) {
        return world.state().get(Meeting.class, meeting.id());
    }

    @Test
    void aMeetingIsPlannedWithTheUsualMinutesAtItsFirstStep() {
        var meeting = plan(MeetingKind.OPEN_FORUM, null);

        assertThat(meeting).returns(1, Meeting::number).returns(MeetingStatus.PLANNED, Meeting::status)
                .returns(Step.ATTENDANCE, Meeting::step).returns(new StepMinutes(5, 2, 7, 10, 6), Meeting::minutes)
                .returns(new Schedule(null, "Z", null, null, null, null), Meeting::schedule);
    }

    @Test
    void aMeetingIsPlannedAsSaid() {
        var meeting = plan(MeetingKind.FOLLOW_UP, new Details(TEN, "Europe/Berlin", "First look", "Room Alder",
                world.id("Noor"), world.id("Ada"), world.id("Ines"), 15, 5, 10, 15, 3));

        assertThat(meeting.title()).isEqualTo("First look");
        assertThat(meeting.schedule()).isEqualTo(new Schedule(Instant.parse("2026-02-03T09:00:00Z"), "Europe/Berlin",
                null, null, null, "Room Alder"));
        assertThat(meeting.roles()).isEqualTo(new Roles(world.id("Noor"), world.id("Ada"), world.id("Ines")));
        assertThat(meeting.minutes()).isEqualTo(new StepMinutes(15, 5, 10, 15, 3));
    }

    @Test
    void theNewestMeetingsZoneIsTheDefault() {
        plan(MeetingKind.OPEN_FORUM, when(TEN, "Europe/Berlin"));

        assertThat(plan(MeetingKind.PRIORITIZE, when(TEN, null)).schedule().zone()).isEqualTo("Europe/Berlin");
    }

    @Test
    void aMeetingNeedsAnOpenCycle() {
        world.given(world.cycle().closed(World.START));

        assertThat(world.refused(new PlanMeeting(MeetingKind.OPEN_FORUM, null)))
                .isEqualTo(new Refusal("cycle", "must be open, and none is", null));
    }

    @Test
    void aZoneMustExistAndARoleBeSomebodyActive() {
        var noor = ledBy("Noor");
        world.apply(new PeopleMove.DeactivatePerson(world.id("Noor"), "moved away"));

        assertThat(world.refused(new PlanMeeting(MeetingKind.OPEN_FORUM, when(TEN, "Mars/Olympus")))).isEqualTo(
                new Refusal("details.zone", "must be a time zone such as Europe/Berlin", "Mars/Olympus"));
        assertThat(world.refused(new PlanMeeting(MeetingKind.OPEN_FORUM, noor)))
                .isEqualTo(new Refusal("details.facilitator", "must be somebody active", "Noor"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-",
            value = {"4,-,-,details.present,must be 5 to 10", "11,-,-,details.present,must be 5 to 10",
                    "-,9,-,details.discuss,must be 10 to 15", "-,16,-,details.discuss,must be 10 to 15",
                    "-,-,2,details.slot,must be 3 to 15", "-,-,16,details.slot,must be 3 to 15"})
    void minutesOutsideTheirLimitsAreRefused(@Nullable Integer present, @Nullable Integer discuss,
            @Nullable Integer slot, String field, String rule) {
        var refusal = world.refused(new PlanMeeting(MeetingKind.FOLLOW_UP, minutes(present, discuss, slot)));

        assertThat(refusal).returns(field, Refusal::field).returns(rule, Refusal::rule);
    }

    @Test
    void aChangeLeavesWhatIsLeftOutAndKeepsTheHourInANewZone() {
        var meeting = plan(MeetingKind.OPEN_FORUM, when(TEN, "Europe/Berlin"));

        world.apply(new ChangeMeeting(meeting.id(), when(null, "America/New_York")));
        world.apply(new ChangeMeeting(meeting.id(), ledBy("Noor")));

        assertThat(now(meeting).schedule().planned()).isEqualTo("2026-02-03T15:00:00Z");
        assertThat(now(meeting).roles().facilitator()).isEqualTo(world.id("Noor"));
    }

    @ParameterizedTest
    @EnumSource(MeetingPart.class)
    void whatWasSaidOfAMeetingIsTakenAwayAndNothingElse(MeetingPart part) {
        var meeting = plan(MeetingKind.OPEN_FORUM, said("Room Alder", "The first forum"));

        world.apply(new ChangeMeeting(meeting.id(), null, List.of(part)));

        assertThat(parts(now(meeting))).doesNotContainKey(part).hasSize(MeetingPart.values().length - 1);
        assertThat(parts(meeting)).containsAllEntriesOf(parts(now(meeting)));
        assertThat(now(meeting).schedule().planned()).isEqualTo(meeting.schedule().planned());
        world.apply(new HistoryMove.Undo());
        assertThat(now(meeting)).isEqualTo(meeting);
    }

    @Test
    void whatIsGivenIsNotTakenAwayInTheSameMove() {
        var meeting = plan(MeetingKind.OPEN_FORUM, null);

        assertThat(world.refused(new ChangeMeeting(meeting.id(), ledBy("Noor"), List.of(MeetingPart.FACILITATOR))))
                .isEqualTo(new Refusal("without", "must not name what is given in the same move",
                        MeetingPart.FACILITATOR));
    }

    private Details said(String place, String title) {
        return new Details(null, null, title, place, world.id("Noor"), world.id("Ada"), world.id("Hannah"), null, null,
                null, null, null);
    }

    private static Map<MeetingPart, Object> parts(Meeting meeting) {
        var parts = new EnumMap<MeetingPart, Object>(MeetingPart.class);
        parts.put(MeetingPart.TITLE, meeting.title());
        parts.put(MeetingPart.PLACE, meeting.schedule().place());
        parts.put(MeetingPart.FACILITATOR, meeting.roles().facilitator());
        parts.put(MeetingPart.SCRIBE, meeting.roles().scribe());
        parts.put(MeetingPart.TIMEKEEPER, meeting.roles().timekeeper());
        parts.values().removeIf(Objects::isNull);
        return parts;
    }

    @Test
    void aMeetingIsChangedUntilItIsClosed() {
        var meeting = world.running(MeetingKind.OPEN_FORUM);
        world.apply(new ChangeMeeting(meeting.id(), ledBy("Noor")));
        world.given(now(meeting).withStatus(MeetingStatus.CLOSED));

        assertThat(world.refused(new ChangeMeeting(meeting.id(), ledBy("Ada")))).isEqualTo(
                new Refusal("meeting", "must be planned or running to be changed, this one is closed", 1));
    }

    @Test
    void aPlannedMeetingIsCancelledAndNeverStarts() {
        var meeting = plan(MeetingKind.OPEN_FORUM, null);
        world.apply(new CancelMeeting(meeting.id()));

        assertThat(now(meeting).status()).isEqualTo(MeetingStatus.CANCELLED);
        assertThat(world.refused(new StartMeeting(meeting.id(), null)))
                .isEqualTo(new Refusal("meeting", "must be planned to start, this one is cancelled", 1));
        assertThat(world.refused(new CancelMeeting(meeting.id())).field()).isEqualTo("meeting");
        assertThat(plan(MeetingKind.OPEN_FORUM, null).number()).isEqualTo(2);
    }

    @Test
    void aMeetingStartsNowAndIsHeldToday() {
        var meeting = plan(MeetingKind.OPEN_FORUM, when(TEN, "Europe/Berlin"));

        world.apply(new StartMeeting(meeting.id(), null));

        assertThat(now(meeting).running()).isTrue();
        assertThat(now(meeting).schedule()).returns(world.now(), Schedule::started).returns(World.START,
                Schedule::heldOn);
    }

    @Test
    void aDayIsADayInTheMeetingsZone() {
        var meeting = plan(MeetingKind.OPEN_FORUM, when(TEN, "Pacific/Kiritimati"));

        world.later(Duration.ofHours(2)).apply(new StartMeeting(meeting.id(), null));

        assertThat(now(meeting).schedule().heldOn()).isEqualTo(World.START.plusDays(1));
    }

    @Test
    void theDayMayBeEnteredAfterwardsButNotAhead() {
        var meeting = plan(MeetingKind.OPEN_FORUM, null);

        assertThat(world.refused(new StartMeeting(meeting.id(), World.START.plusDays(1)))).isEqualTo(
                new Refusal("heldOn", "may not be after today, 2026-01-12", World.START.plusDays(1)));
        world.apply(new StartMeeting(meeting.id(), World.START.minusDays(6)));
        assertThat(now(meeting).schedule().heldOn()).isEqualTo(World.START.minusDays(6));
    }

    @Test
    void oneMeetingRunsAtATime() {
        world.running(MeetingKind.OPEN_FORUM);
        var other = plan(MeetingKind.OPEN_FORUM, null);

        assertThat(world.refused(new StartMeeting(other.id(), null)))
                .isEqualTo(new Refusal("meeting", "must wait: meeting 1 is running", 2));
    }

    @Test
    void noMeetingOfAClosedCycleStartsOrIsReopened() {
        var planned = world.planned(MeetingKind.OPEN_FORUM);
        var closed = world.given(world.planned(MeetingKind.OPEN_FORUM).withStatus(MeetingStatus.CLOSED));
        world.given(world.cycle().closed(World.START));

        assertThat(world.refused(new StartMeeting(planned.id(), null)).rule())
                .isEqualTo("must be of an open cycle, its own is closed");
        assertThat(world.refused(new ReopenMeeting(closed.id(), "an action was left out")).rule())
                .isEqualTo("must be of an open cycle, its own is closed");
    }

    @ParameterizedTest
    @EnumSource(value = IssueState.class, names = {"RAISED", "MERGED"}, mode = EnumSource.Mode.EXCLUDE)
    void prioritizingNeedsAnAnswerOrARaisedIssue(IssueState other) {
        var meeting = plan(MeetingKind.PRIORITIZE, null);
        var issue = world.issue(other);

        assertThat(world.refused(new StartMeeting(meeting.id(), null)))
                .isEqualTo(new Refusal("meeting", "needs an answer or a raised issue to prioritize", 1));
        world.given(issue.withState(IssueState.RAISED));
        assertThat(world.apply(new StartMeeting(meeting.id(), null)).changes()).isNotEmpty();
    }

    @Test
    void anAnswerIsEnoughToPrioritize() {
        var forum = world.given(world.running(MeetingKind.OPEN_FORUM).withStatus(MeetingStatus.CLOSED));
        world.response(forum, "One calendar");

        assertThat(world.apply(new StartMeeting(plan(MeetingKind.PRIORITIZE, null).id(), null)).changes())
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = IssueState.class, names = {"ASSIGNED", "SOLUTION_READY", "PRESENTED"})
    void aFollowUpNeedsASolutionToCome(IssueState state) {
        var duo = world.duo("Ada", "Hannah");
        world.issue(IssueState.IN_PROGRESS, duo);
        world.issue(IssueState.HOT);
        var meeting = plan(MeetingKind.FOLLOW_UP, null);
        assertThat(world.refused(new StartMeeting(meeting.id(), null)).rule()).contains("assigned");

        var issue = world.issue(state, duo);
        world.apply(new StartMeeting(meeting.id(), null));

        assertThat(world.state().stream(Slot.class)).singleElement().returns(issue.id(), Slot::issue)
                .returns(SlotTime.planned(420, 600), Slot::time);
    }

    @ParameterizedTest
    @EnumSource(value = IssueState.class, names = {"IN_PROGRESS", "WORKING", "STUCK"})
    void aCheckNeedsAnIssueUnderWayAndTakesInTheReportsThatWait(IssueState state) {
        var duo = world.duo("Ada", "Hannah");
        world.issue(IssueState.PRESENTED, duo);
        var meeting = plan(MeetingKind.TEMPERATURE_CHECK, null);
        assertThat(world.refused(new StartMeeting(meeting.id(), null)).rule()).contains("in progress");

        var issue = world.issue(state, duo);
        var report = world.given(new Report(world.newId(), issue.id(), null, world.id("Ada"), world.now(),
                "Calls are answered", "Sooner on Mondays", IssueState.WORKING, 4, 60, null, null, false));
        world.apply(new StartMeeting(meeting.id(), null));

        assertThat(world.state().get(Report.class, report.id()).meeting()).isEqualTo(meeting.id());
        assertThat(Slots.of(world.state(), meeting.id())).extracting(Slot::issue).contains(issue.id());
    }

    @Test
    void stepsAreTakenInAnyOrderWithinTheKind() {
        var meeting = world.running(MeetingKind.OPEN_FORUM);

        world.apply(new GoToStep(meeting.id(), Step.WALL));
        assertThat(now(meeting).step()).isEqualTo(Step.WALL);
        world.apply(new GoToStep(meeting.id(), Step.QUESTION));
        assertThat(now(meeting).step()).isEqualTo(Step.QUESTION);
        assertThat(world.refused(new GoToStep(meeting.id(), Step.VOTE)))
                .isEqualTo(new Refusal("step", "must be a step of the open forum", Step.VOTE));
    }

    @Test
    void onlyARunningMeetingGoesToAStep() {
        var meeting = plan(MeetingKind.OPEN_FORUM, null);

        assertThat(world.refused(new GoToStep(meeting.id(), Step.WALL)).rule())
                .isEqualTo("must be running, this one is planned");
    }

    @Test
    void changedMinutesHoldForAllSlotsThatWait() {
        var duo = world.duo("Ada", "Hannah");
        world.issue(IssueState.ASSIGNED, duo);
        world.issue(IssueState.SOLUTION_READY, duo);
        var meeting = plan(MeetingKind.FOLLOW_UP, null);
        world.apply(new StartMeeting(meeting.id(), null));

        world.apply(new ChangeMeeting(meeting.id(), minutes(5, 12, null)));

        assertThat(world.state().stream(Slot.class)).extracting(Slot::time).containsOnly(SlotTime.planned(300, 720));
    }

    @Test
    void aClosedMeetingIsReopenedAndRunsOnWhereItWas() {
        var meeting = world.running(MeetingKind.OPEN_FORUM);
        var started = world.now();
        world.given(meeting.withStep(Step.CLOSE).withStatus(MeetingStatus.CLOSED)
                .withSchedule(meeting.schedule().ended(started)).withClosing(Closing.NONE));

        world.on(World.START.plusDays(3)).apply(new ReopenMeeting(meeting.id(), "an action was left out"));

        assertThat(now(meeting)).returns(MeetingStatus.RUNNING, Meeting::status).returns(Step.CLOSE, Meeting::step);
        assertThat(now(meeting).schedule()).returns(World.START, Schedule::heldOn).returns(started, Schedule::started)
                .returns(null, Schedule::ended);
    }

    @Test
    void onlyAClosedMeetingIsReopenedAndOnlyWhenNoneRuns() {
        var closed = world.given(world.running(MeetingKind.OPEN_FORUM).withStatus(MeetingStatus.CLOSED));
        var running = world.running(MeetingKind.OPEN_FORUM);

        assertThat(world.refused(new ReopenMeeting(running.id(), "an action was left out")).rule())
                .isEqualTo("must be closed to be reopened, this one is running");
        assertThat(world.refused(new ReopenMeeting(closed.id(), "an action was left out")).rule())
                .isEqualTo("must wait: meeting 2 is running");
    }
}
