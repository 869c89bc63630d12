package app.tandem.rules;

import static app.tandem.model.IssueState.ASSIGNED;
import static app.tandem.model.IssueState.CARRIED;
import static app.tandem.model.IssueState.IN_PROGRESS;
import static app.tandem.model.IssueState.WORKING;
import static app.tandem.model.MeetingKind.TEMPERATURE_CHECK;
import static app.tandem.rules.Trends.Trend.DOWN;
import static app.tandem.rules.Trends.Trend.LEVEL;
import static app.tandem.rules.Trends.Trend.UP;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Cadence;
import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.Links;
import app.tandem.model.Meeting;
import app.tandem.model.NoteKind;
import app.tandem.model.RoomRating;
import app.tandem.model.Terms;
import app.tandem.rules.Trends.Point;
import app.tandem.rules.Trends.Trend;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendsTest {

    private final SlotWorld room = new SlotWorld();
    private final World world = room.world;
    private final Issue issue = room.issue(WORKING);

    @ParameterizedTest(name = "{0} then {1}: {2}")
    @CsvSource({"0 0 4 0 0, 0 0 2 2 0, UP", "0 0 4 0 0, 0 2 2 0 0, DOWN", "0 0 9 0 0, 0 0 5 4 0, LEVEL",
            "0 0 9 0 0, 0 4 5 0 0, LEVEL", "0 0 4 0 0, 0 0 4 0 0, LEVEL", "4 0 0 0 0, 0 0 0 0 4, UP",
            "1 1 1 0 0, 0 1 1 1 0, UP"})
    void aTrendIsAHalfOrMoreEitherWay(String first, String second, Trend trend) {
        check(first);
        check(second);

        assertThat(trends()).containsExactly(null, trend);
    }

    @Test
    void aTrendLooksPastChecksWithFewerThanThreeRatings() {
        check("0 0 3 0 0");
        check("0 0 0 0 2");
        check("");
        check("0 0 0 3 0");

        assertThat(trends()).containsExactly(null, null, null, UP);
        assertThat(Trends.of(room.state(), issue.id())).extracting(Point::rated).containsExactly(3, 2, 0, 3);
        assertThat(Trends.of(room.state(), issue.id())).extracting(Point::mean).containsExactly(Fraction.of(3, 1),
                null, null, Fraction.of(4, 1));
    }

    @Test
    void aPointIsComparedWithTheLastThatHasAMean() {
        check("0 0 3 0 0");
        check("0 0 0 0 2");
        var third = check("0 0 0 3 0");
        check("0 0 0 0 3");

        var points = Trends.until(room.state(), third.id(), issue.id());
        assertThat(points).hasSize(3).last().satisfies(each -> {
            assertThat(each.before()).isEqualTo(new Trends.Before(points.getFirst().meeting(), Fraction.of(3, 1)));
            assertThat(each.change()).contains(Fraction.of(1, 1));
        });
        assertThat(points.getFirst().change()).isEmpty();
        assertThat(points.get(1).change()).isEmpty();
    }

    @Test
    void aMissingReportIsAGap() {
        check("0 0 3 0 0");
        world.apply(report(4));
        check("0 0 3 0 0");

        assertThat(Trends.of(room.state(), issue.id())).extracting(each -> each.report() != null)
                .containsExactly(false, true);
    }

    @Test
    void aCheckThatIsEnteredAfterwardsStandsWhereItsDayIs() {
        world.on(World.START.plusDays(40));
        var later = check("0 0 0 0 4");
        var entered = check("0 0 3 0 0");
        world.given(room.state().get(Meeting.class, entered.id())
                .withSchedule(entered.schedule().started(world.now(), World.START.plusDays(10))));

        assertThat(Trends.of(room.state(), issue.id())).extracting(Point::meeting).containsExactly(entered.id(),
                later.id());
        assertThat(trends()).containsExactly(null, UP);
        assertThat(Trends.latest(room.state(), issue.id())).map(Point::meeting).contains(later.id());
    }

    @Test
    void aTrendRunsOnWhenItsIssueIsCarriedOver() {
        check("0 0 3 0 0");
        var hands = Issues.assignment(room.state(), issue.id()).orElseThrow();
        world.given(hands.ended(world.today(), "carried"));
        world.given(room.now(issue).withState(CARRIED));
        world.given(world.cycle().closed(world.today()));
        world.cycle(Terms.DEFAULT);
        var next = world.issue(WORKING, room.state().get(Duo.class, hands.duo()));
        world.given(next.withLinks(new Links(null, issue.id(), null, 0)));
        var check = room.started(TEMPERATURE_CHECK);
        rated(check, next, "0 3 0 0 0");
        room.close(check);

        assertThat(Trends.of(room.state(), next.id())).extracting(Point::trend).containsExactly(null, DOWN);
        assertThat(Trends.of(room.state(), issue.id())).hasSize(1);
    }

    @Test
    void aRatingIsNotSeenBeforeItIsRevealed() {
        var check = room.started(TEMPERATURE_CHECK);
        world.apply(new SlotMove.RateIssue(check.id(), issue.id(), List.of(0, 0, 3, 0, 0)));
        assertThat(Trends.of(room.state(), issue.id())).extracting(Point::mean).containsOnlyNulls();
        assertThat(Trends.latest(room.state(), issue.id())).isEmpty();

        world.apply(new SlotMove.RevealRating(check.id(), issue.id()));

        assertThat(Trends.latest(room.state(), issue.id())).map(Point::mean).contains(Fraction.of(3, 1));
    }

    @Test
    void aRatingThatWasNeverRevealedCountsNowhereWhenItsCheckIsOver() {
        var check = room.started(TEMPERATURE_CHECK);
        world.apply(new SlotMove.RateIssue(check.id(), issue.id(), List.of(0, 0, 3, 0, 0)));
        room.close(check);
        check("0 0 0 3 0");

        assertThat(Temperatures.of(room.state(), check.cycle())).extracting(Temperatures.Temperature::mean)
                .containsExactly(null, Fraction.of(4, 1));
        assertThat(trends()).containsOnlyNulls();
        assertThat(RoomRatings.seen(room.state(), check.id(), issue.id())).isEmpty();
    }

    @Test
    void theLatestPointIsOfTheLastCheckThatIsOverWhileANewOneRuns() {
        check("0 0 3 0 0");
        check("0 0 0 3 0");
        room.started(TEMPERATURE_CHECK);

        assertThat(Trends.latest(room.state(), issue.id())).map(Point::trend).contains(UP);
    }

    @ParameterizedTest
    @CsvSource({"4, 0 2 2 0 0, true", "4, 0 1 3 0 0, false", "1, 0 2 2 0 0, true", "2, 0 2 2 0 0, false",
            "5, 0 0 2 0 0, false"})
    void aDuoAndARoomThatDifferByOneAndAHalfAreWorthTalkingAbout(int duo, String counts, boolean worth) {
        world.apply(report(duo));
        check(counts);

        assertThat(Trends.of(room.state(), issue.id())).extracting(Point::worthTalkingAbout).containsExactly(worth);
    }

    @Test
    void aMissingReportIsNotWorthTalkingAbout() {
        check("0 0 0 0 4");

        assertThat(Trends.of(room.state(), issue.id()).getFirst().worthTalkingAbout()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"WEEKLY, 11", "TWO_WEEKS, 21", "MONTHLY, 45", "TWO_MONTHS, 90", "QUARTERLY, 135"})
    void anIssueIsStaleAfterTheDaysOfItsCadence(Cadence cadence, int days) {
        world.given(world.cycle().withTerms(new Terms(cadence, 2, null, false)));
        world.on(World.START.plusDays(3));
        world.apply(world.id("Ada"),
                new DeskMove.UpdateStatus(issue.id(), WORKING, 40, "Half of it is done", null));

        assertThat(Trends.stale(room.state(), room.now(issue), World.START.plusDays(3 + days - 1))).isFalse();
        assertThat(Trends.stale(room.state(), room.now(issue), World.START.plusDays(3 + days))).isTrue();
        assertThat(Trends.daysWithoutWord(room.state(), room.now(issue), World.START.plusDays(8))).hasValue(5);
    }

    @Test
    void aReportIsAWordToo() {
        world.on(World.START.plusDays(40));
        world.apply(report(3));

        assertThat(Trends.daysWithoutWord(room.state(), room.now(issue), World.START.plusDays(45))).hasValue(5);
    }

    @Test
    void whatAMeetingTalkedOfIsAWordOfItsDay() {
        world.on(World.START.plusDays(40));
        var check = room.started(TEMPERATURE_CHECK);
        world.apply(new RecordMove.AddNote(check.id(), NoteKind.NOTE, "It waits for the fair", issue.id(), null));

        assertThat(Trends.daysWithoutWord(room.state(), room.now(issue), World.START.plusDays(45))).hasValue(5);
        assertThat(Trends.stale(room.state(), room.now(issue), World.START.plusDays(45))).isFalse();
    }

    @Test
    void aReportThatWasHeardIsAWordOfThatMeetingsDay() {
        world.apply(report(3));
        world.on(World.START.plusDays(40));
        var check = room.started(TEMPERATURE_CHECK);
        world.apply(new SlotMove.StartSlot(check.id(), issue.id()));
        world.apply(new SlotMove.EndSlot(check.id(), issue.id()));

        assertThat(Trends.daysWithoutWord(room.state(), room.now(issue), World.START.plusDays(45))).hasValue(5);
    }

    @Test
    void anIssueThatNobodyEverSpokeOfIsCountedFromWhenItGotUnderWay() {
        assertThat(Trends.daysWithoutWord(room.state(), issue, World.START.plusDays(45))).hasValue(45);
        assertThat(Trends.stale(room.state(), issue, World.START.plusDays(45))).isTrue();
    }

    @Test
    void onlyWhatIsUnderWayGrowsStale() {
        var assigned = room.issue(ASSIGNED);

        assertThat(Trends.stale(room.state(), assigned, World.START.plusDays(400))).isFalse();
        assertThat(Trends.daysWithoutWord(room.state(), assigned, World.START.plusDays(400))).isEmpty();
    }

    private List<@Nullable Trend> trends() {
        return Trends.of(room.state(), issue.id()).stream().<@Nullable Trend>map(Point::trend).toList();
    }

    private Meeting check(String counts) {
        var check = room.started(TEMPERATURE_CHECK);
        if (!counts.isEmpty()) {
            rated(check, issue, counts);
        }
        room.close(check);
        return check;
    }

    private void rated(Meeting check, Issue rated, String counts) {
        world.given(new RoomRating(world.newId(), check.id(), rated.id(),
                Arrays.stream(counts.split(" ")).map(Integer::valueOf).toList(), true));
    }

    private DeskMove.GiveReport report(int rating) {
        return new DeskMove.GiveReport(issue.id(), "Nobody was surprised", "It could be faster", WORKING, rating, 70,
                null, null, null);
    }

    @Test
    void anIssueThatWasCarriedOverIsNoFresherForIt() {
        world.apply(world.id("Ada"), new DeskMove.UpdateStatus(issue.id(), WORKING, 40, "Half of it is done", null));
        world.on(World.START.plusDays(40)).apply(
                new CycleMove.CloseCycle(world.cycle().id(), List.of(issue.id()), null, "Summer", null));
        var begun = Issues.of(world.state(), world.cycle().id()).findFirst().orElseThrow();

        assertThat(Trends.stale(world.state(), begun, World.START.plusDays(44))).isFalse();
        assertThat(Trends.stale(world.state(), begun, World.START.plusDays(45))).isTrue();
    }

    @Test
    void anotherDuoHasItsOwnTimeToSayAWord() {
        world.on(World.START.plusDays(40));
        var other = Duos.workingOf(world.state(), world.id("Bruno")).getFirst();
        world.apply(new DuoMove.Reassign(issue.id(), other.id(), "Ada is on leave"));

        assertThat(Trends.daysWithoutWord(room.state(), room.now(issue), World.START.plusDays(45))).hasValue(5);
    }
}
