package app.tandem.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Action;
import app.tandem.model.ActionState;
import app.tandem.model.Assignment;
import app.tandem.model.Closing;
import app.tandem.model.Credit;
import app.tandem.model.Cycle;
import app.tandem.model.CycleStatus;
import app.tandem.model.Duo;
import app.tandem.model.DuoOrigin;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Links;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.MeetingStatus;
import app.tandem.model.MinutesStatus;
import app.tandem.model.MinutesVersion;
import app.tandem.model.Person;
import app.tandem.model.PersonName;
import app.tandem.model.Report;
import app.tandem.model.Response;
import app.tandem.model.ResponseSide;
import app.tandem.model.ResponseState;
import app.tandem.model.Roles;
import app.tandem.model.RoomRating;
import app.tandem.model.Row;
import app.tandem.model.Schedule;
import app.tandem.model.Side;
import app.tandem.model.SideSpan;
import app.tandem.model.Slot;
import app.tandem.model.SlotKind;
import app.tandem.model.SlotState;
import app.tandem.model.SlotTime;
import app.tandem.model.Standing;
import app.tandem.model.StepMinutes;
import app.tandem.model.Success;
import app.tandem.model.Terms;
import app.tandem.model.Touches;
import app.tandem.rules.State;
import app.tandem.ui.controls.IssueStatus;
import app.tandem.ui.controls.PathStep.Progress;
import app.tandem.ui.controls.Trend;
import app.tandem.ui.home.HomeView.HotButton;
import app.tandem.ui.home.HomeView.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HomeViewsTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 12);
    private static final long CYCLE = 1;
    private static final long LENA = 2;
    private static final long KENJI = 3;
    private static final long DUO = 10;

    private final List<Row> rows = new ArrayList<>();
    private long lastId = 100;

    HomeViewsTest() {
        rows.add(new Cycle(CYCLE, 1, "Winter", Cycle.DEFAULT_QUESTION, Terms.DEFAULT, CycleStatus.OPEN, START, null));
        person(LENA, "Lena Okafor", Side.SALES);
        person(KENJI, "Kenji Sato", Side.MARKETING);
        rows.add(new Duo(DUO, CYCLE, LENA, LENA + 2000, KENJI, KENJI + 2000, DuoOrigin.BY_HAND, START, null, null));
    }

    @Test
    void beforeTheFirstCycleThereIsOnlyTheWorkspace() {
        rows.clear();

        HomeView view = view();

        assertThat(view.workspace()).isEqualTo("North");
        assertThat(view.cycle()).isNull();
        assertThat(view.path()).isEmpty();
        assertThat(view.next()).isNull();
    }

    @Test
    void thePathStandsWhereTheNextMeetingIs() {
        Meeting forum = meeting(MeetingKind.OPEN_FORUM, MeetingStatus.CLOSED, START);
        answer(forum.id());
        answer(forum.id());
        meeting(MeetingKind.PRIORITIZE, MeetingStatus.PLANNED, START.plusDays(7));

        assertThat(view().path()).containsExactly(
                new Step(MeetingKind.OPEN_FORUM, Progress.DONE, START, null, 1, 2, 0),
                new Step(MeetingKind.PRIORITIZE, Progress.NOW, null, START.plusDays(7), 0, 0, 0),
                new Step(MeetingKind.FOLLOW_UP, Progress.TO_COME, null, null, 0, 0, 0),
                new Step(MeetingKind.TEMPERATURE_CHECK, Progress.TO_COME, null, null, 0, 0, 0));
    }

    @Test
    void withNothingPlannedThePathStandsBehindTheLastMeetingHeld() {
        meeting(MeetingKind.OPEN_FORUM, MeetingStatus.CLOSED, START);
        meeting(MeetingKind.PRIORITIZE, MeetingStatus.CLOSED, START.plusDays(7));

        assertThat(view().path().stream().map(Step::progress)).containsExactly(Progress.DONE, Progress.DONE,
                Progress.NOW, Progress.TO_COME);
    }

    @Test
    void aMeetingThatRunsIsNotCountedAsHeld() {
        meeting(MeetingKind.TEMPERATURE_CHECK, MeetingStatus.CLOSED, START);
        meeting(MeetingKind.TEMPERATURE_CHECK, MeetingStatus.RUNNING, START.plusDays(30));

        assertThat(view().path().getLast()).extracting(Step::progress, Step::meetings)
                .containsExactly(Progress.NOW, 1);
    }

    @Test
    void inAClosedCycleNothingIsNow() {
        rows.set(0, new Cycle(CYCLE, 1, "Winter", Cycle.DEFAULT_QUESTION, Terms.DEFAULT, CycleStatus.CLOSED, START,
                START.plusDays(90)));
        meeting(MeetingKind.OPEN_FORUM, MeetingStatus.CLOSED, START);

        HomeView view = view();

        assertThat(view.path().stream().map(Step::progress)).startsWith(Progress.DONE)
                .doesNotContain(Progress.NOW);
        assertThat(view.cycle()).extracting(HomeView.Heading::closed).isEqualTo(true);
    }

    @Test
    void hotButtonsStandInTheOrderOfTheVoteAndOthersNotAtAll() {
        issue(1, IssueState.RAISED, 5);
        issue(2, IssueState.HOT, 2);
        own(issue(3, IssueState.IN_PROGRESS, 1));
        issue(4, IssueState.PARKED, 3);
        own(issue(5, IssueState.PARKED, 4));

        assertThat(view().hotButtons().stream().map(HotButton::number)).containsExactly(3, 2, 5);
    }

    @Test
    void anActiveIssueWithoutADuoNeedsOne() {
        own(issue(1, IssueState.WORKING, 1));
        rows.removeIf(Duo.class::isInstance);
        rows.add(new Duo(DUO, CYCLE, LENA, LENA + 2000, KENJI, KENJI + 2000, DuoOrigin.BY_HAND, START,
                START.plusDays(5), "Kenji has left"));

        HotButton hot = view().hotButtons().getFirst();

        assertThat(hot.status()).isEqualTo(IssueStatus.NEEDS_A_DUO);
        assertThat(hot.duo()).isNull();
    }

    @Test
    void anAssignedIssueSaysWhoAndUntilWhen() {
        own(issue(1, IssueState.ASSIGNED, 1));

        HotButton hot = view().hotButtons().getFirst();

        assertThat(hot.duo()).isNotNull();
        assertThat(hot.duo().sales().firstName()).isEqualTo("Lena");
        assertThat(hot.duo().marketing().firstName()).isEqualTo("Kenji");
        assertThat(hot.due()).isEqualTo(START.plusDays(14));
        assertThat(hot.ratings()).isEmpty();
    }

    @Test
    void ratingsComeFromTheChecksAndTooFewOfThemAreAGap() {
        Issue issue = own(issue(1, IssueState.WORKING, 1));
        check(START.plusDays(30), issue, List.of(0, 0, 4, 0, 0));
        check(START.plusDays(60), issue, List.of(0, 0, 0, 1, 1));
        check(START.plusDays(90), issue, List.of(0, 0, 0, 3, 0));

        HotButton hot = view().hotButtons().getFirst();

        assertThat(hot.ratings()).containsExactly(OptionalDouble.of(3), OptionalDouble.empty(), OptionalDouble.of(4));
        assertThat(hot.mean()).hasValue(4);
        assertThat(hot.trend()).isEqualTo(Trend.UP);
    }

    @Test
    void theTemperatureIsTheMeanOfAllIssuesCheckByCheck() {
        Issue issue = own(issue(1, IssueState.WORKING, 1));
        check(START.plusDays(30), issue, List.of(0, 0, 4, 0, 0));
        check(START.plusDays(60), issue, List.of(0, 0, 4, 1, 0));

        HomeView.Temperature temperature = view().temperature();

        assertThat(temperature.points()).extracting(point -> point.mean().orElseThrow()).containsExactly(3.0, 3.2);
        assertThat(temperature.change()).extracting(HomeView.Change::trend).isEqualTo(Trend.LEVEL);
        assertThat(temperature.last()).isEqualTo(new HomeView.Rated(1, 1));
    }

    @Test
    void theTemperatureComparesLikeWithLikeAfterACheckThatRatedFew() {
        Issue low = own(issue(1, IssueState.WORKING, 1));
        Issue high = own(issue(2, IssueState.WORKING, 2));
        Meeting first = check(START.plusDays(30), low, List.of(4, 0, 0, 0, 0));
        rated(first, high, List.of(0, 0, 0, 0, 4));
        Meeting second = check(START.plusDays(60), high, List.of(0, 0, 0, 0, 4));
        rated(second, low, List.of(1, 0, 0, 0, 0));

        HomeView.Temperature temperature = view().temperature();

        assertThat(temperature.points()).extracting(point -> point.mean().orElseThrow()).containsExactly(3.0, 5.0);
        assertThat(temperature.change()).isEqualTo(new HomeView.Change(START.plusDays(30), Trend.LEVEL, 0, 1, false));
        assertThat(temperature.last()).isEqualTo(new HomeView.Rated(1, 2));
    }

    @Test
    void whatWasNotRatedThisTimeKeepsItsLastRating() {
        Issue issue = own(issue(1, IssueState.WORKING, 1));
        check(START.plusDays(30), issue, List.of(0, 0, 0, 4, 0));
        check(START.plusDays(60), issue, List.of(0, 0, 0, 0, 1));

        assertThat(view().hotButtons().getFirst()).returns(OptionalDouble.empty(), HotButton::mean)
                .returns(new HomeView.Earlier(4, START.plusDays(30)), HotButton::earlier);
    }

    @Test
    void anIssueOfWhichNobodySaidAnythingForLongIsStale() {
        own(issue(1, IssueState.WORKING, 1));

        assertThat(view(START.plusDays(44)).hotButtons().getFirst().staleDays()).isNull();
        assertThat(view(START.plusDays(45)).hotButtons().getFirst().staleDays()).isEqualTo(45);
    }

    @Test
    void theNextMeetingIsTheEarliestPlannedAndCountsItsKind() {
        meeting(MeetingKind.TEMPERATURE_CHECK, MeetingStatus.CLOSED, START);
        meeting(MeetingKind.TEMPERATURE_CHECK, MeetingStatus.CANCELLED, START.plusDays(20));
        Meeting undated = meeting(MeetingKind.TEMPERATURE_CHECK, MeetingStatus.PLANNED, START);
        rows.remove(undated);
        rows.add(undated.withSchedule(new Schedule(null, "UTC", null, null, null, null)));
        meeting(MeetingKind.TEMPERATURE_CHECK, MeetingStatus.PLANNED, START.plusDays(30));
        Issue in = own(issue(3, IssueState.WORKING, 1));
        own(issue(4, IssueState.STUCK, 2));
        report(in, null, null);

        HomeView.Coming next = view().next();

        assertThat(next).isNotNull();
        assertThat(next.number()).isEqualTo(2);
        assertThat(next.day()).isEqualTo(START.plusDays(30));
        assertThat(next.from()).isEqualTo(LocalTime.of(10, 0));
        assertThat(next.reports()).isEqualTo(new HomeView.Reports(1, 2, List.of(4)));
    }

    @Test
    void aMeetingThatRunsComesBeforeOneThatIsPlanned() {
        meeting(MeetingKind.PRIORITIZE, MeetingStatus.PLANNED, START);
        meeting(MeetingKind.OPEN_FORUM, MeetingStatus.RUNNING, START.plusDays(7));

        HomeView.Coming next = view().next();

        assertThat(next).isNotNull();
        assertThat(next.running()).isTrue();
        assertThat(next.kind()).isEqualTo(MeetingKind.OPEN_FORUM);
    }

    @Test
    void creditComesFromTheOneOfTheDuoWhoIsOfTheOtherSide() {
        report(own(issue(1, IssueState.WORKING, 1)), null, new Credit(Side.MARKETING, "Two weeks’ notice"));

        assertThat(view().credits()).singleElement().satisfies(thanks -> {
            assertThat(thanks.words()).isEqualTo("Two weeks’ notice");
            assertThat(thanks.from().name()).isEqualTo("Lena Okafor");
            assertThat(thanks.to()).isEqualTo(Side.MARKETING);
        });
    }

    @Test
    void openActionsStandByTheirDayAndSettledOnesAreGone() {
        rows.add(new Action(51, null, null, "Later on", KENJI, START.plusDays(9), ActionState.OPEN, null));
        rows.add(new Action(52, null, null, "First of all", LENA, START.plusDays(2), ActionState.OPEN, null));
        rows.add(new Action(53, null, null, "Done long ago", LENA, START, ActionState.DONE, Instant.EPOCH));

        assertThat(view().actions().stream().map(HomeView.ActionDue::text)).containsExactly("First of all", "Later on");
    }

    @Test
    void theNewestMinutesOfTheLastMeetingAreNamed() {
        Meeting forum = meeting(MeetingKind.OPEN_FORUM, MeetingStatus.CLOSED, START);
        rows.add(new MinutesVersion(61, forum.id(), 1, MinutesStatus.DRAFT, Instant.EPOCH, null, null, null));
        rows.add(new MinutesVersion(62, forum.id(), 2, MinutesStatus.FINAL, Instant.EPOCH, "{}", "00", null));

        assertThat(view().minutes()).isEqualTo(new HomeView.LastMinutes(forum.id(), START, true, 2));
    }

    private HomeView view() {
        return view(START);
    }

    private HomeView view(LocalDate today) {
        return HomeViews.of(State.restored(rows, Map.of(), List.of(), 0, Instant.EPOCH), "North", today);
    }

    private void person(long id, String name, Side side) {
        rows.add(new Person(id, true, false, false));
        rows.add(new PersonName(id + 1000, id, name, null, Instant.EPOCH));
        rows.add(new SideSpan(id + 2000, id, side, START, null));
    }

    private Meeting meeting(MeetingKind kind, MeetingStatus status, LocalDate day) {
        boolean held = status == MeetingStatus.CLOSED || status == MeetingStatus.RUNNING;
        Instant at = day.atTime(10, 0).toInstant(ZoneOffset.UTC);
        Meeting meeting = new Meeting(++lastId, CYCLE, (int) lastId - 100, kind, null, status, kind.steps().getFirst(),
                new Schedule(at, "UTC", held ? day : null, held ? at : null, null, null), Roles.NONE,
                StepMinutes.DEFAULT, Closing.NONE);
        rows.add(meeting);
        return meeting;
    }

    private void answer(long forum) {
        rows.add(new Response(++lastId, CYCLE, forum, (int) lastId, "Tell us earlier", ResponseSide.NOT_KNOWN, null,
                ResponseState.NEW, null));
    }

    private Issue issue(int number, IssueState state, int rank) {
        Issue issue = new Issue(++lastId, CYCLE, number, "Issue " + number, null, Touches.BOTH, List.of(), state,
                new Standing(1, rank, null), Success.NONE, Links.NONE);
        rows.add(issue);
        return issue;
    }

    private Issue own(Issue issue) {
        rows.add(Assignment.of(++lastId, issue.id(), DUO, START, START.plusDays(14)));
        return issue;
    }

    private Meeting check(LocalDate day, Issue issue, List<Integer> counts) {
        Meeting check = meeting(MeetingKind.TEMPERATURE_CHECK, MeetingStatus.CLOSED, day);
        rated(check, issue, counts);
        return check;
    }

    private void rated(Meeting check, Issue issue, List<Integer> counts) {
        rows.add(new Slot(++lastId, check.id(), issue.id(), 1, SlotKind.REPORT, SlotState.REPORTED,
                SlotTime.planned(360, 0), null));
        rows.add(new RoomRating(++lastId, check.id(), issue.id(), counts, true));
    }

    private void report(Issue issue, @Nullable Long meeting, @Nullable Credit credit) {
        rows.add(new Report(++lastId, issue.id(), meeting, LENA, Instant.EPOCH, "It works well", "Even better soon",
                IssueState.WORKING, 4, 50, null, credit, false));
    }
}
