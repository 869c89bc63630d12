package app.tandem.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Assignment;
import app.tandem.model.Cadence;
import app.tandem.model.Duo;
import app.tandem.model.DuoOrigin;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Person;
import app.tandem.model.SideSpan;
import app.tandem.model.Standing;
import app.tandem.model.Terms;
import app.tandem.rules.DuoMove.Assign;
import app.tandem.rules.DuoMove.ChangeDue;
import app.tandem.rules.DuoMove.EndDuo;
import app.tandem.rules.DuoMove.FormDuo;
import app.tandem.rules.DuoMove.PairByHand;
import app.tandem.rules.DuoMove.Reassign;
import app.tandem.rules.DuoMove.TakeDuos;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DuoRulesTest {

    private final World world = World.withTeams();

    @Test
    void aDuoIsOneOfEachSideWithTheSidesItWasFormedWith() {
        var duo = world.make(Duo.class, form("Ada", "Hannah"));

        assertThat(duo).extracting(Duo::sales, Duo::marketing, Duo::origin, Duo::formedOn, Duo::working)
                .containsExactly(world.id("Ada"), world.id("Hannah"), DuoOrigin.BY_HAND, world.today(), true);
        assertThat(world.state().get(SideSpan.class, duo.salesSpan()).person()).isEqualTo(world.id("Ada"));
        assertThat(world.state().get(SideSpan.class, duo.marketingSpan()).person()).isEqualTo(world.id("Hannah"));
    }

    @Test
    void twoSalespeopleAreNoDuo() {
        assertThat(world.refused(form("Ada", "Bruno"))).isEqualTo(new Refusal("marketing",
                "must be of marketing on 2026-01-12, this one is of sales", "Bruno"));
        assertThat(world.refused(form("Hannah", "Ines"))).isEqualTo(
                new Refusal("sales", "must be of sales on 2026-01-12, this one is of marketing", "Hannah"));
        assertThat(world.refused(form("Noor", "Ines")).rule()).endsWith("this one is of neither");
    }

    @Test
    void bothOfADuoAreActive() {
        var ines = world.id("Ines");
        var move = form("Ada", "Ines");
        world.given(world.state().get(Person.class, ines).withActive(false));

        assertThat(world.refused(move)).isEqualTo(new Refusal("marketing", "must be somebody active", "Ines"));
    }

    @Test
    void nobodyIsInTwoDuosOfACycleWithoutDoubleDuty() {
        world.apply(form("Ada", "Hannah"));

        assertThat(world.refused(form("Ada", "Ines"))).isEqualTo(
                new Refusal("sales", "is in a duo of this cycle, and double duty is not allowed", "Ada"));
        assertThat(world.refused(form("Bruno", "Hannah")).field()).isEqualTo("marketing");
        assertThat(world.refused(form("Ada", "Hannah")))
                .isEqualTo(new Refusal("sales", "and marketing are a duo already", "Ada + Hannah"));
    }

    @Test
    void withDoubleDutyOneIsInTwoDuosAndNotInThree() {
        terms(2, true);
        world.apply(form("Ada", "Hannah"));
        world.apply(form("Ada", "Ines"));

        assertThat(world.refused(form("Ada", "Jakob"))).isEqualTo(
                new Refusal("sales", "is in two duos of this cycle, the most with double duty", "Ada"));
    }

    @Test
    void aDuoThatWasCarriedOverIsNoDoubleDuty() {
        world.duo("Ada", "Hannah");
        world.given(world.cycle().closed(world.today()));
        world.cycle(Terms.DEFAULT);

        world.apply(form("Ada", "Ines"));

        assertThat(Duos.workingOf(world.state(), world.id("Ada"))).hasSize(2);
    }

    @Test
    void whenADuoEndsItsIssuesNeedADuo() {
        var duo = world.duo("Ada", "Hannah");
        var issue = world.issue(IssueState.WORKING, duo);

        world.apply(new EndDuo(duo.id(), "on leave until summer"));

        assertThat(world.state().get(Duo.class, duo.id())).extracting(Duo::endedOn, Duo::endReason)
                .containsExactly(world.today(), "on leave until summer");
        assertThat(Issues.needsDuo(world.state(), now(issue))).isTrue();
        assertThat(now(issue).state()).isEqualTo(IssueState.WORKING);
        assertThat(world.refused(new EndDuo(duo.id(), "on leave until summer")))
                .isEqualTo(new Refusal("duo", "must still work together, this one ended", "Ada + Hannah"));
    }

    @Test
    void aHotIssueIsAssignedWithTheUsualDueDate() {
        var duo = world.duo("Ada", "Hannah");
        var issue = world.issue(IssueState.HOT);

        world.apply(new Assign(issue.id(), duo.id(), null));

        assertThat(now(issue).state()).isEqualTo(IssueState.ASSIGNED);
        assertThat(assignment(issue)).extracting(Assignment::duo, Assignment::since, Assignment::due)
                .containsExactly(duo.id(), world.today(), LocalDate.of(2026, 1, 26));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-16,2026-01-30", "2026-01-17,2026-02-02", "2026-01-18,2026-02-02", "2026-01-19,2026-02-02"})
    void theUsualDueDateIsTwoWeeksOnOffTheWeekend(LocalDate day, LocalDate due) {
        assertThat(DueDates.usual(day)).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 61, 0, -5})
    void aSolutionIsNotDueInTwoOrInSixtyOneDays(int days) {
        var duo = world.duo("Ada", "Hannah");
        var issue = world.issue(IssueState.HOT);
        var due = world.today().plusDays(days);

        var refusal = world.refused(new Assign(issue.id(), duo.id(), due));

        assertThat(refusal.field()).isEqualTo("due");
        assertThat(refusal.rule()).startsWith("must be 3 to 60 days after");
        assertThat(refusal.value()).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 60})
    void aSolutionIsDueInThreeToSixtyDays(int days) {
        var duo = world.duo("Ada", "Hannah");
        var issue = world.issue(IssueState.HOT);

        world.apply(new Assign(issue.id(), duo.id(), world.today().plusDays(days)));
        world.apply(new ChangeDue(issue.id(), world.today().plusDays(63 - days)));

        assertThat(assignment(issue).due()).isEqualTo(world.today().plusDays(63 - days));
        assertThat(world.refused(new ChangeDue(issue.id(), world.today().plusDays(61))).field()).isEqualTo("due");
    }

    @Test
    void aDueDateCountsFromTheMeetingsDayAlsoWhenItIsEnteredAfterwards() {
        var duo = world.duo("Ada", "Hannah");
        var issue = world.issue(IssueState.HOT);
        world.running(MeetingKind.PRIORITIZE);
        world.on(World.START.plusDays(3));

        world.apply(new Assign(issue.id(), duo.id(), World.START.plusDays(3)));

        assertThat(Issues.assignment(world.state(), issue.id())).map(Assignment::due)
                .contains(World.START.plusDays(3));
    }

    @Test
    void aDuoTakesAsManyIssuesAsTheCycleAllows() {
        var duo = world.duo("Ada", "Hannah");
        world.issue(IssueState.ASSIGNED, duo);
        world.issue(IssueState.IN_PROGRESS, duo);
        var third = world.issue(IssueState.HOT);

        var full = new Refusal("duo", "has as many issues as a duo may have, which is 2", "Ada + Hannah");
        assertThat(world.refused(new Assign(third.id(), duo.id(), null))).isEqualTo(full);
        var other = world.issue(IssueState.WORKING, world.duo("Bruno", "Ines"));
        assertThat(world.refused(new Reassign(other.id(), duo.id(), "Bruno is on leave"))).isEqualTo(full);
    }

    @Test
    void onlyAHotIssueIsAssignedToADuoThatWorks() {
        var duo = world.duo("Ada", "Hannah");
        var raised = world.issue(IssueState.RAISED);
        var hot = world.issue(IssueState.HOT);

        assertThat(world.refused(new Assign(raised.id(), duo.id(), null)))
                .isEqualTo(new Refusal("issue", "is raised, which does not allow: assign", 1));
        world.given(duo.ended(world.today(), "on leave"));
        assertThat(world.refused(new Assign(hot.id(), duo.id(), null)))
                .isEqualTo(new Refusal("duo", "must still work together, this one ended", "Ada + Hannah"));
    }

    @Test
    void anotherDuoTakesAnIssueOverWithItsStateAndDueDate() {
        var issue = world.issue(IssueState.SOLUTION_READY, world.duo("Ada", "Hannah"));
        var due = assignment(issue).due();
        var other = world.duo("Bruno", "Ines");

        world.apply(new Reassign(issue.id(), other.id(), "Ada is on leave"));

        assertThat(now(issue).state()).isEqualTo(IssueState.SOLUTION_READY);
        assertThat(assignment(issue)).extracting(Assignment::duo, Assignment::due).containsExactly(other.id(), due);
        assertThat(world.state().stream(Assignment.class).filter(each -> !each.active())).singleElement()
                .extracting(Assignment::endReason).isEqualTo("Ada is on leave");
        assertThat(world.refused(new Reassign(issue.id(), other.id(), "Ada is on leave")))
                .isEqualTo(new Refusal("duo", "owns the issue already", "Bruno + Ines"));
        assertThat(world.refused(new Reassign(world.issue(IssueState.HOT).id(), other.id(), "Ada is on leave"))
                .field()).isEqualTo("issue");
    }

    @Test
    void anIssueThatNeedsADuoGetsOne() {
        var duo = world.duo("Ada", "Hannah");
        var issue = world.issue(IssueState.WORKING, duo);
        world.apply(new EndDuo(duo.id(), "on leave until summer"));
        var other = world.duo("Ada", "Ines");

        world.apply(new Reassign(issue.id(), other.id(), "Hannah is on leave"));

        assertThat(Issues.duo(world.state(), issue.id())).contains(other);
    }

    @ParameterizedTest
    @EnumSource(value = IssueState.class, names = {"PRESENTED", "IN_PROGRESS", "WORKING", "STUCK"})
    void aDueDateIsOfASolutionThatIsAwaited(IssueState state) {
        var issue = world.issue(state, world.duo("Ada", "Hannah"));

        assertThat(world.refused(new ChangeDue(issue.id(), world.today().plusDays(9)))).isEqualTo(
                new Refusal("issue", "must await its solution, this one is " + IssueLife.words(state), 1));
    }

    @Test
    void nothingIsAssignedInAClosedCycle() {
        var duo = world.duo("Ada", "Hannah");
        var hot = world.issue(IssueState.HOT);
        world.given(world.cycle().closed(world.today()));

        assertThat(world.refused(new Assign(hot.id(), duo.id(), null)).field()).isEqualTo("cycle");
        assertThat(world.refused(form("Bruno", "Ines")).field()).isEqualTo("cycle");
    }

    @Test
    void takenDuosGetTheHotButtonsInTheOrderOfRankNobodyASecondBeforeAllHaveOne() {
        var meeting = world.running(MeetingKind.PRIORITIZE);
        pair(meeting, "Ada", "Hannah");
        pair(meeting, "Bruno", "Ines");
        var fourth = hot(4);
        var first = hot(1);
        var third = hot(3);
        var second = hot(2);
        var unranked = hot(null);

        world.apply(new TakeDuos(meeting.id(), null));

        var duos = List.copyOf(world.state().all(Duo.class));
        assertThat(List.of(first, second, third, fourth)).extracting(each -> assignment(each).duo()).containsExactly(
                duos.get(0).id(), duos.get(1).id(), duos.get(0).id(), duos.get(1).id());
        assertThat(List.of(first, second, third, fourth)).allMatch(each -> World.START.plusDays(14)
                .equals(assignment(each).due()));
        assertThat(now(unranked).state()).isEqualTo(IssueState.HOT);
    }

    @Test
    void oneIssueADuoLeavesTheRestHot() {
        terms(1, false);
        var meeting = world.running(MeetingKind.PRIORITIZE);
        pair(meeting, "Ada", "Hannah");
        var first = hot(1);
        var second = hot(2);

        world.apply(new TakeDuos(meeting.id(), World.START.plusDays(21)));

        assertThat(assignment(first).due()).isEqualTo(World.START.plusDays(21));
        assertThat(now(second).state()).isEqualTo(IssueState.HOT);
        assertThat(world.refused(new TakeDuos(meeting.id(), World.START.plusDays(61))).field()).isEqualTo("due");
    }

    @Test
    void carriedIssuesCountWhenHotButtonsAreTaken() {
        var carried = world.duo("Ada", "Hannah");
        world.given(world.cycle().closed(world.today()));
        world.cycle(Terms.DEFAULT);
        world.issue(IssueState.IN_PROGRESS, carried);
        var meeting = world.running(MeetingKind.PRIORITIZE);
        pair(meeting, "Ada", "Hannah");
        pair(meeting, "Bruno", "Ines");
        var first = hot(1);
        var second = hot(2);
        var third = hot(3);
        var fourth = hot(4);

        world.apply(new TakeDuos(meeting.id(), null));

        assertThat(world.state().all(Duo.class)).hasSize(2);
        assertThat(Issues.ownedBy(world.state(), carried.id())).hasSize(2);
        assertThat(assignment(first).duo()).isNotEqualTo(carried.id());
        assertThat(assignment(second).duo()).isEqualTo(carried.id());
        assertThat(assignment(third).duo()).isNotEqualTo(carried.id());
        assertThat(now(fourth).state()).isEqualTo(IssueState.HOT);
    }

    @Test
    void takingDuosIsUndoneWhole() {
        var meeting = world.running(MeetingKind.PRIORITIZE);
        pair(meeting, "Ada", "Hannah");
        var first = hot(1);
        world.apply(new TakeDuos(meeting.id(), null));

        world.apply(new HistoryMove.Undo());

        assertThat(world.state().all(Duo.class)).isEmpty();
        assertThat(world.state().all(Assignment.class)).isEmpty();
        assertThat(now(first).state()).isEqualTo(IssueState.HOT);
    }

    private FormDuo form(String sales, String marketing) {
        return new FormDuo(world.id(sales), world.id(marketing));
    }

    private void pair(Meeting meeting, String sales, String marketing) {
        world.apply(new PairByHand(meeting.id(), world.id(sales), world.id(marketing)));
    }

    private void terms(int issuesPerDuo, boolean doubleDuty) {
        world.given(world.cycle().withTerms(new Terms(Cadence.MONTHLY, issuesPerDuo, null, doubleDuty)));
    }

    private Issue hot(@Nullable Integer rank) {
        return world.given(world.issue(IssueState.HOT).withStanding(new Standing(1, rank, null)));
    }

    private Issue now(Issue issue) {
        return world.state().get(Issue.class, issue.id());
    }

    private Assignment assignment(Issue issue) {
        return Issues.assignment(world.state(), issue.id()).orElseThrow();
    }
}
