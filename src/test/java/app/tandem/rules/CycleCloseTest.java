package app.tandem.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Assignment;
import app.tandem.model.Cadence;
import app.tandem.model.Cycle;
import app.tandem.model.Decision;
import app.tandem.model.DecisionKind;
import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Links;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.MeetingStatus;
import app.tandem.model.Report;
import app.tandem.model.Standing;
import app.tandem.model.Success;
import app.tandem.model.Terms;
import app.tandem.model.Touches;
import app.tandem.rules.CycleMove.CloseCycle;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CycleCloseTest {

    private final World world = World.withTeams();
    private final Cycle first = world.cycle();

    private CloseCycle carrying(Issue... issues) {
        return close(List.of(issues), null, "Summer");
    }

    private CloseCycle close(List<Issue> carry, @Nullable LocalDate due, @Nullable String next) {
        return new CloseCycle(first.id(), carry.stream().map(Issue::id).toList(), due, next, null);
    }

    private Issue carriedOn(Issue old) {
        return world.state().stream(Issue.class).filter(each -> each.links().from() != null)
                .filter(each -> each.links().from() == old.id()).findFirst().orElseThrow();
    }

    @Test
    void aCycleWithNothingOpenClosesAlone() {
        world.apply(new CloseCycle(first.id(), null, null, null, null));

        assertThat(world.state().get(Cycle.class, first.id())).returns(false, Cycle::open).returns(World.START,
                Cycle::closedOn);
        assertThat(Meetings.openCycle(world.state())).isEmpty();
        assertThat(world.refused(close(List.of(), null, null)))
                .isEqualTo(new Refusal("cycle", "is closed already", 1));
    }

    @Test
    void theNextCycleOpensInTheSameMoveWithTheSameQuestionAndTerms() {
        world.given(first.withTerms(new Terms(Cadence.WEEKLY, 1, 3, true)));

        var next = world.make(Cycle.class, carrying());

        assertThat(next).returns(2, Cycle::number).returns("Summer", Cycle::name).returns(true, Cycle::open)
                .returns(first.question(), Cycle::question)
                .returns(new Terms(Cadence.WEEKLY, 1, 3, true), Cycle::terms);
    }

    @Test
    void theNextCycleMayAskAnotherQuestionButNeedsAName() {
        assertThat(world.refused(new CloseCycle(first.id(), null, null, null, "What keeps us apart?")).field())
                .isEqualTo("nextName");

        var next = world.make(Cycle.class, new CloseCycle(first.id(), null, null, "Summer", "What keeps us apart?"));

        assertThat(next.question()).isEqualTo("What keeps us apart?");
    }

    @Test
    void noCycleClosesWhileAMeetingRuns() {
        world.running(MeetingKind.OPEN_FORUM);

        assertThat(world.refused(carrying()))
                .isEqualTo(new Refusal("cycle", "cannot close while a meeting is running", 1));
    }

    @Test
    void plannedMeetingsAreCancelledAndHeldOnesStay() {
        var held = world.given(world.running(MeetingKind.OPEN_FORUM).withStatus(MeetingStatus.CLOSED));
        var planned = world.planned(MeetingKind.PRIORITIZE);

        world.apply(carrying());

        assertThat(world.state().get(Meeting.class, planned.id()).status()).isEqualTo(MeetingStatus.CANCELLED);
        assertThat(world.state().get(Meeting.class, held.id()).closed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = IssueState.class, names = {"RAISED", "HOT", "ASSIGNED", "SOLUTION_READY", "PRESENTED",
            "IN_PROGRESS", "WORKING", "STUCK"})
    void anIssueThatIsNotSettledIsInTheWay(IssueState state) {
        world.issue(IssueState.DONE);
        var issue = state.active() ? world.issue(state, world.duo("Ada", "Hannah")) : world.issue(state);

        var refusal = world.refused(carrying());

        assertThat(refusal.field()).isEqualTo("cycle");
        assertThat(refusal.rule()).endsWith("carried over: #" + issue.number());
    }

    @ParameterizedTest
    @EnumSource(value = IssueState.class, names = {"DONE", "PARKED", "DECLINED", "CARRIED"})
    void aSettledIssueIsNeitherInTheWayNorCarriedOver(IssueState state) {
        var issue = world.issue(state);

        var refusal = world.refused(carrying(issue));

        assertThat(refusal).returns("carry", Refusal::field).returns("#1", Refusal::value);
        assertThat(refusal.rule()).contains("settled");
        assertThat(world.apply(carrying()).made(Cycle.class)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(value = IssueState.class, names = {"RAISED", "HOT"})
    void anIssueWithoutADuoIsParkedWithAReasonAsItsCycleCloses(IssueState state) {
        var parked = world.issue(state);
        var carried = world.issue(IssueState.RAISED);

        world.apply(parking(List.of(carried.id()), parked.id()));

        assertThat(world.state().get(Issue.class, parked.id())).returns(IssueState.PARKED, Issue::state)
                .returns("waits for the fair", each -> each.links().reason());
        assertThat(carriedOn(carried).state()).isEqualTo(IssueState.RAISED);
        assertThat(Issues.of(world.state(), world.cycle().id())).hasSize(1);
    }

    @Test
    void whatHasADuoIsNotParkedByTheCloseNorIsAnythingParkedAndCarriedToo() {
        var working = world.issue(IssueState.WORKING, world.duo("Ada", "Hannah"));
        var raised = world.issue(IssueState.RAISED);

        assertThat(world.refused(parking(List.of(), working.id()))).returns("park.issues", Refusal::field)
                .returns("may hold only issues without a duo, this one is working", Refusal::rule);
        assertThat(world.refused(parking(List.of(raised.id()), raised.id())).rule()).endsWith("carried over too");
        assertThat(world.state().get(Issue.class, raised.id()).state()).isEqualTo(IssueState.RAISED);
    }

    private CloseCycle parking(List<Long> carry, long park) {
        return new CloseCycle(first.id(), carry, null, "Summer", null,
                new CycleMove.Parking(List.of(park), "waits for the fair"));
    }

    @Test
    void anIssueThatNeedsADuoBlocksTheClose() {
        var duo = world.duo("Ada", "Hannah");
        var issue = world.issue(IssueState.WORKING, duo);
        world.given(duo.ended(World.START, "on leave"));

        assertThat(world.refused(carrying())).returns("cycle", Refusal::field)
                .returns("cannot close while an issue needs a duo: #1", Refusal::rule);
        assertThat(world.refused(carrying(issue))).returns("carry", Refusal::field).returns("#1", Refusal::value);
    }

    @Test
    void carryingNeedsTheNextCycle() {
        var issue = world.issue(IssueState.RAISED);

        assertThat(world.refused(close(List.of(issue), null, null)))
                .isEqualTo(new Refusal("nextName", "is needed: issues are carried over into the next cycle", null));
    }

    @Test
    void onlyIssuesOfTheClosingCycleAreCarried() {
        var old = world.issue(IssueState.CARRIED);
        world.given(first.closed(World.START));
        var second = world.cycle(Terms.DEFAULT);

        var refusal = world.refused(new CloseCycle(second.id(), List.of(old.id()), null, "Autumn", null));

        assertThat(refusal.rule()).isEqualTo("may hold only issues of the cycle that closes");
    }

    @ParameterizedTest
    @EnumSource(value = IssueState.class, names = {"RAISED", "HOT"})
    void whatHasNoDuoIsRaisedAgainUnderANewNumber(IssueState state) {
        world.issue(IssueState.PARKED);
        var old = world.given(world.issue(state).withSorting(Touches.SALES, List.of("leads"))
                .withTexts("Who owns a lead", "Since when").withStanding(new Standing(5, 1, null))
                .withSuccess(new Success("Fewer calls", null, null, null)));

        world.apply(carrying(old));

        var begun = carriedOn(old);
        assertThat(world.state().get(Issue.class, old.id()).state()).isEqualTo(IssueState.CARRIED);
        assertThat(begun).returns(1, Issue::number).returns(IssueState.RAISED, Issue::state)
                .returns("Who owns a lead", Issue::title).returns("Since when", Issue::detail)
                .returns(List.of("leads"), Issue::tags).returns(Touches.SALES, Issue::touches)
                .returns(Standing.NONE, Issue::standing).returns(old.success(), Issue::success);
        assertThat(Issues.assignment(world.state(), begun.id())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = IssueState.class, names = {"ASSIGNED", "SOLUTION_READY", "PRESENTED"})
    void whatWasNotAdoptedIsAssignedToItsDuoWithADueDate(IssueState state) {
        var duo = world.duo("Ada", "Hannah");
        var old = world.issue(state, duo);
        var due = World.START.plusDays(60);

        world.apply(close(List.of(old), due, "Summer"));

        var begun = carriedOn(old);
        assertThat(begun.state()).isEqualTo(IssueState.ASSIGNED);
        assertThat(Issues.assignment(world.state(), begun.id()).orElseThrow()).returns(due, Assignment::due)
                .returns(duo.id(), Assignment::duo).returns(World.START, Assignment::since);
        assertThat(Issues.assignment(world.state(), old.id())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = IssueState.class, names = {"IN_PROGRESS", "WORKING", "STUCK"})
    void whatWasAdoptedIsInProgressWithItsDuoAndNoDueDate(IssueState state) {
        var old = world.issue(state, world.duo("Ada", "Hannah"));
        world.given(old.withLinks(Links.NONE.withProgress(70)));

        world.apply(carrying(old));

        var begun = carriedOn(old);
        assertThat(begun.state()).isEqualTo(IssueState.IN_PROGRESS);
        assertThat(begun.links().progress()).isEqualTo(70);
        assertThat(Issues.assignment(world.state(), begun.id()).orElseThrow().due()).isNull();
    }

    @Test
    void aDueDateThatIsLeftOutIsTheUsualOne() {
        var old = world.issue(IssueState.ASSIGNED, world.duo("Ada", "Hannah"));

        world.apply(carrying(old));

        assertThat(Issues.assignment(world.state(), carriedOn(old).id()).orElseThrow().due())
                .isEqualTo(World.START.plusDays(14));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 61})
    void aDueDateIs3To60DaysAfterTheClose(int days) {
        var old = world.issue(IssueState.ASSIGNED, world.duo("Ada", "Hannah"));

        var refusal = world.refused(close(List.of(old), World.START.plusDays(days), "Summer"));

        assertThat(refusal).isEqualTo(
                new Refusal("due", "must be 3 to 60 days after 2026-01-12", World.START.plusDays(days)));
    }

    @Test
    void aDuoThatCarriesAnIssueOnIsTheSameAndNoDoubleDutyAndAnyOtherEnds() {
        var keeps = world.duo("Ada", "Hannah");
        var idle = world.duo("Bruno", "Ines");
        var old = world.issue(IssueState.WORKING, keeps);

        world.apply(carrying(old));

        assertThat(Issues.duo(world.state(), carriedOn(old).id())).contains(keeps);
        assertThat(world.state().get(Duo.class, idle.id())).returns(World.START, Duo::endedOn)
                .returns("the cycle was closed", Duo::endReason);
        assertThat(Duos.working(world.state())).containsExactly(keeps);
        assertThat(Duos.working(world.state(), world.cycle().id())).isEmpty();
        assertThat(world.state().all(Duo.class)).hasSize(2);
    }

    @Test
    void aTrialGoesOnInTheIssueThatCarriesIt() {
        var meeting = world.given(world.running(MeetingKind.FOLLOW_UP).withStatus(MeetingStatus.CLOSED));
        var old = world.issue(IssueState.IN_PROGRESS, world.duo("Ada", "Hannah"));
        var review = World.START.plusDays(40);
        world.given(new Decision(world.newId(), meeting.id(), old.id(), DecisionKind.TRIAL, "We try it for a month",
                null, review, null, null, false, false, world.now()));

        world.apply(carrying(old));

        assertThat(Issues.review(world.state(), carriedOn(old).id())).contains(review);
    }

    @Test
    void aReportForTheNextCheckIsFoundFromTheIssueThatWillBeThere() {
        var old = world.issue(IssueState.WORKING, world.duo("Ada", "Hannah"));
        var report = world.given(new Report(world.newId(), old.id(), null, world.id("Ada"), world.now(),
                "Calls are answered", "Sooner on Mondays", IssueState.WORKING, 4, 60, null, null, false));

        world.apply(carrying(old));

        assertThat(Reports.pending(world.state(), carriedOn(old).id())).contains(report);
    }

    @Test
    void severalAreCarriedInTheOrderOfTheirNumbersEachOnce() {
        var one = world.issue(IssueState.RAISED);
        var two = world.issue(IssueState.HOT);

        world.apply(close(List.of(two, one, two), null, "Summer"));

        assertThat(Issues.of(world.state(), world.cycle().id())).extracting(each -> each.links().from())
                .containsExactly(one.id(), two.id());
    }
}
