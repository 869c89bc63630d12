package app.tandem.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Cadence;
import app.tandem.model.Duo;
import app.tandem.model.DuoOrigin;
import app.tandem.model.IssueState;
import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.MeetingStatus;
import app.tandem.model.Pairing;
import app.tandem.model.Pairing.Pair;
import app.tandem.model.Roles;
import app.tandem.model.Side;
import app.tandem.model.Terms;
import app.tandem.rules.DuoMove.LockPair;
import app.tandem.rules.DuoMove.PairByHand;
import app.tandem.rules.DuoMove.ProposeDuos;
import app.tandem.rules.DuoMove.SwapPairs;
import app.tandem.rules.DuoMove.TakeDuos;
import app.tandem.rules.Pairings.Two;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PairingTest {

    private final World world = World.withTeams();

    @ParameterizedTest
    @CsvSource({"2,3", "3,5", "4,6", "3,3", "6,6", "1,6", "5,2", "7,4", "5,11"})
    void nobodyRepeatsAPartnerForAsManyRoundsAsTheLargerSideHasPeople(int sales, int marketing) {
        for (long seed = 0; seed < 6; seed++) {
            var teams = new Teams(sales, marketing, false);
            var met = new HashSet<Two>();
            for (int round = 0; round < Math.max(sales, marketing); round++) {
                var pairs = teams.pairAnew(seed * 100 + round);
                assertThat(pairs).hasSize(Math.min(sales, marketing));
                pairs.forEach(each -> assertThat(met.add(Two.of(each.sales(), each.marketing())))
                        .as("%s anew", each).isTrue());
            }
        }
    }

    @Test
    void whoWasOnTheBenchGoesFirst() {
        var teams = new Teams(2, 3, false);
        var first = teams.pairAnew(1);
        var benched = teams.marketing.stream().filter(each -> first.stream().noneMatch(is -> is.marketing() == each))
                .findFirst().orElseThrow();

        assertThat(teams.pairAnew(2)).anyMatch(each -> each.marketing() == benched);
    }

    @Test
    void everybodyPresentIsInOneDuoWhereSidesAreEqual() {
        var pairs = propose(world.running(MeetingKind.PRIORITIZE));

        assertThat(pairs).hasSize(4).noneMatch(each -> each.locked() || each.byHand());
        assertThat(people(pairs)).hasSize(8);
    }

    @Test
    void whoWerePairedInTheLastCycleComeAfterThoseOfTheOneBefore() {
        var teams = new Teams(2, 2, false);
        var first = teams.pairAnew(1);
        var second = teams.pairAnew(2);
        for (int seed = 3; seed < 20; seed += 2) {
            assertThat(teams.pairAnew(seed)).hasSameElementsAs(first);
            assertThat(teams.pairAnew(seed + 1)).hasSameElementsAs(second);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whoHasOpenIssuesRestsWhereAllElseIsEqual(long seed) {
        var old = world.cycle();
        var duo = world.duo("Ada", "Hannah");
        world.given(world.duo("Bruno", "Ines").ended(world.today(), "the cycle was closed"));
        world.given(old.closed(world.today()));
        world.cycle(Terms.DEFAULT);
        world.issue(IssueState.IN_PROGRESS, duo);
        var meeting = world.running(MeetingKind.PRIORITIZE);
        Room.only(world, meeting, "Ada", "Bruno", "Jakob");

        assertThat(draw(meeting, seed)).containsExactly(new Pair(world.id("Bruno"), world.id("Jakob"), false, false));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void fewerDuosBeforeCountMoreThanOpenIssues(long seed) {
        var old = world.cycle();
        var duo = world.duo("Ada", "Hannah");
        world.given(world.duo("Bruno", "Ines").ended(world.today(), "the cycle was closed"));
        world.given(world.duo("Bruno", "Klara").ended(world.today(), "the cycle was closed"));
        world.given(old.closed(world.today()));
        world.cycle(Terms.DEFAULT);
        world.issue(IssueState.IN_PROGRESS, duo);
        var meeting = world.running(MeetingKind.PRIORITIZE);
        Room.only(world, meeting, "Ada", "Bruno", "Jakob");

        assertThat(draw(meeting, seed)).containsExactly(new Pair(world.id("Ada"), world.id("Jakob"), false, false));
    }

    @Test
    void theSameSeedGivesTheSameAnswerAndAnotherSeedAnother() {
        var meeting = world.running(MeetingKind.PRIORITIZE);
        var drawn = new HashSet<List<Pair>>();
        for (long seed = 0; seed < 30; seed++) {
            assertThat(draw(meeting, seed)).isEqualTo(draw(meeting, seed));
            drawn.add(draw(meeting, seed));
        }
        assertThat(drawn).hasSizeGreaterThan(5);
    }

    private List<Pair> draw(Meeting meeting, long seed) {
        var outcome = Rules.apply(world.state(), new ProposeDuos(meeting.id(), null),
                new Acting(world.now(), null, seed, 1));
        return Pairings.of(((Outcome.Accepted) outcome).state(), meeting.id()).orElseThrow().pairs();
    }

    @Test
    void neitherSideTheAbsentAndTheFacilitatorStayOut() {
        var meeting = world.running(MeetingKind.PRIORITIZE);
        world.given(meeting.withRoles(new Roles(world.id("Ada"), null, null)));
        Room.mark(world, meeting, Mark.LEFT, "Hannah");

        var pairs = propose(meeting);

        assertThat(people(pairs)).hasSize(6).doesNotContain(world.id("Ada"), world.id("Hannah"), world.id("Noor"));
        assertThat(Pairings.bench(world.state(), world.state().get(Meeting.class, meeting.id()))).isEmpty();
    }

    @Test
    void whoIsDraggedInIsPaired() {
        var meeting = world.running(MeetingKind.PRIORITIZE);
        world.given(meeting.withRoles(new Roles(world.id("Ada"), null, null)));
        Room.mark(world, meeting, Mark.ABSENT, "Hannah");

        world.apply(new ProposeDuos(meeting.id(), List.of(world.id("Ada"), world.id("Hannah"))));

        assertThat(people(pairs(meeting))).contains(world.id("Ada"), world.id("Hannah")).hasSize(8);
        assertThat(world.refused(new ProposeDuos(meeting.id(), List.of(world.id("Noor")))))
                .isEqualTo(new Refusal("alsoPair", "must be of sales or marketing", "Noor"));
    }

    @Test
    void unequalSidesLeavePeopleOnTheBench() {
        world.person("Emil", Side.SALES);
        var meeting = world.running(MeetingKind.PRIORITIZE);

        var pairs = propose(meeting);

        assertThat(pairs).hasSize(4);
        assertThat(Pairings.bench(world.state(), meeting)).hasSize(1)
                .allMatch(each -> pairs.stream().noneMatch(pair -> pair.sales() == each));
    }

    @ParameterizedTest
    @CsvSource({"3,4,4", "3,6,6", "3,8,6", "4,2,4", "3,3,3"})
    void doubleDutyPutsAsFewAsItCanInTwoDuosAndNobodyInThree(int sales, int marketing, int duos) {
        var teams = new Teams(sales, marketing, true);

        var pairs = teams.pairAnew(5);

        assertThat(pairs).hasSize(duos);
        var smaller = sales <= marketing ? pairs.stream().map(Pair::sales).toList()
                : pairs.stream().map(Pair::marketing).toList();
        assertThat(smaller.stream().distinct()).hasSize(Math.min(sales, marketing));
        assertThat(smaller).allMatch(each -> smaller.stream().filter(each::equals).count() <= 2);
        var larger = sales <= marketing ? pairs.stream().map(Pair::marketing).toList()
                : pairs.stream().map(Pair::sales).toList();
        assertThat(larger).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aLockedDuoStaysWhenDuosAreProposedAgain(long seed) {
        var meeting = world.running(MeetingKind.PRIORITIZE);
        hand(meeting, "Ada", "Klara");
        world.apply(new LockPair(meeting.id(), world.id("Ada"), world.id("Klara"), true));

        var pairs = draw(meeting, seed);

        assertThat(pairs).hasSize(4).contains(new Pair(world.id("Ada"), world.id("Klara"), true, true));
        assertThat(people(pairs)).hasSize(8);
    }

    @Test
    void aDuoThatIsUnlockedIsProposedAnewAndOneThatIsNotProposedCannotBeLocked() {
        var meeting = world.running(MeetingKind.PRIORITIZE);
        hand(meeting, "Ada", "Klara");
        world.apply(new LockPair(meeting.id(), world.id("Ada"), world.id("Klara"), true));
        world.apply(new LockPair(meeting.id(), world.id("Ada"), world.id("Klara"), false));
        assertThat(pairs(meeting)).noneMatch(Pair::locked);

        assertThat(world.refused(new LockPair(meeting.id(), world.id("Ada"), world.id("Ines"), true)))
                .isEqualTo(new Refusal("sales", "and marketing are not proposed as a duo", "Ada + Ines"));
    }

    @Test
    void swappingExchangesTheMarketers() {
        var meeting = world.running(MeetingKind.PRIORITIZE);
        hand(meeting, "Ada", "Hannah");
        hand(meeting, "Bruno", "Ines");

        world.apply(new SwapPairs(meeting.id(), world.id("Ada"), world.id("Bruno"), null, null));

        assertThat(pairs(meeting)).containsExactly(new Pair(world.id("Ada"), world.id("Ines"), false, true),
                new Pair(world.id("Bruno"), world.id("Hannah"), false, true));
        assertThat(world.refused(new SwapPairs(meeting.id(), world.id("Ada"), world.id("Carla"), null, null)))
                .isEqualTo(new Refusal("otherSales", "is in no proposed duo", "Carla"));
        assertThat(world.refused(new SwapPairs(meeting.id(), world.id("Ada"), world.id("Ada"), null, null)))
                .isEqualTo(new Refusal("otherSales", "must be somebody else", "Ada"));
    }

    @Test
    void pairingByHandSendsFormerPartnersToTheBench() {
        var meeting = world.running(MeetingKind.PRIORITIZE);
        hand(meeting, "Ada", "Hannah");
        hand(meeting, "Bruno", "Ines");

        hand(meeting, "Ada", "Ines");

        assertThat(pairs(meeting)).containsExactly(new Pair(world.id("Ada"), world.id("Ines"), false, true));
        assertThat(Pairings.bench(world.state(), meeting)).contains(world.id("Bruno"), world.id("Hannah"));
    }

    @Test
    void pairingByHandWithDoubleDutyKeepsOneOtherDuo() {
        var cycle = world.cycle();
        world.given(cycle.withTerms(new Terms(Cadence.MONTHLY, 2, null, true)));
        var meeting = world.running(MeetingKind.PRIORITIZE);
        hand(meeting, "Ada", "Hannah");
        hand(meeting, "Ada", "Ines");
        hand(meeting, "Ada", "Jakob");

        assertThat(pairs(meeting)).containsExactly(new Pair(world.id("Ada"), world.id("Hannah"), false, true),
                new Pair(world.id("Ada"), world.id("Jakob"), false, true));
    }

    @Test
    void twoOfASideAreNotPairedByHand() {
        var meeting = world.running(MeetingKind.PRIORITIZE);

        var refusal = world.refused(new PairByHand(meeting.id(), world.id("Ada"), world.id("Bruno")));

        assertThat(refusal.field()).isEqualTo("marketing");
        assertThat(refusal.rule()).contains("must be of marketing", "this one is of sales");
        assertThat(refusal.value()).isEqualTo("Bruno");
    }

    @Test
    void pairingNeedsARunningMeetingToPrioritizeAndPeopleOfBothSides() {
        var planned = world.planned(MeetingKind.PRIORITIZE);
        assertThat(world.refused(new ProposeDuos(planned.id(), null)).field()).isEqualTo("meeting");
        var forum = world.running(MeetingKind.OPEN_FORUM);
        assertThat(world.refused(new ProposeDuos(forum.id(), null)).rule()).contains("prioritize and pair");
        world.given(forum.withStatus(MeetingStatus.CLOSED));
        var meeting = world.running(MeetingKind.PRIORITIZE);
        Room.only(world, meeting, "Ada", "Bruno");
        assertThat(world.refused(new ProposeDuos(meeting.id(), null)).rule()).contains("somebody of marketing");
        assertThat(world.refused(new TakeDuos(meeting.id(), null)).rule()).isEqualTo("has no duos proposed");
    }

    @Test
    void aDuoThatWorksInThisCycleStaysTogether() {
        world.duo("Ada", "Klara");
        var meeting = world.running(MeetingKind.PRIORITIZE);

        assertThat(propose(meeting)).contains(new Pair(world.id("Ada"), world.id("Klara"), true, false)).hasSize(4);
        world.apply(new TakeDuos(meeting.id(), null));
        assertThat(world.state().all(Duo.class)).hasSize(4);
    }

    @Test
    void whoseDuoOfThisCycleIsAwayIsNotProposedToAnybodyElse() {
        world.duo("Ada", "Klara");
        var meeting = world.running(MeetingKind.PRIORITIZE);
        Room.mark(world, meeting, Mark.ABSENT, "Klara");

        assertThat(people(propose(meeting))).hasSize(6).doesNotContain(world.id("Ada"));
    }

    @Test
    void theMatrixCountsDuosOfAllCyclesAndNotIssuesCarriedOver() {
        var duo = world.duo("Ada", "Klara");
        world.issue(IssueState.IN_PROGRESS, duo);
        world.given(duo.ended(world.today(), "the cycle was closed"));
        world.duo("Ada", "Klara");
        world.duo("Bruno", "Klara");

        assertThat(Pairings.together(world.state())).containsOnly(
                Map.entry(Two.of(world.id("Klara"), world.id("Ada")), 2),
                Map.entry(Two.of(world.id("Bruno"), world.id("Klara")), 1));
    }

    @Test
    void duosRememberHowTheyCameAbout() {
        var meeting = world.running(MeetingKind.PRIORITIZE);
        propose(meeting);
        hand(meeting, "Ada", "Hannah");
        propose(meeting);
        var locked = pairs(meeting).getFirst();
        world.apply(new LockPair(meeting.id(), locked.sales(), locked.marketing(), true));
        var byHand = pairs(meeting).getLast();
        hand(meeting, People.name(world.state(), byHand.sales()), People.name(world.state(), byHand.marketing()));

        world.apply(new TakeDuos(meeting.id(), null));

        assertThat(world.state().stream(Duo.class).map(Duo::origin)).containsExactly(DuoOrigin.LOCKED,
                DuoOrigin.PROPOSED, DuoOrigin.PROPOSED, DuoOrigin.BY_HAND);
    }

    private List<Pair> propose(Meeting meeting) {
        world.apply(new ProposeDuos(meeting.id(), null));
        return pairs(meeting);
    }

    private List<Pair> pairs(Meeting meeting) {
        return Pairings.of(world.state(), meeting.id()).map(Pairing::pairs).orElse(List.of());
    }

    private void hand(Meeting meeting, String sales, String marketing) {
        world.apply(new PairByHand(meeting.id(), world.id(sales), world.id(marketing)));
    }

    private static Set<Long> people(List<Pair> pairs) {
        var people = new TreeSet<Long>();
        pairs.forEach(each -> people.addAll(List.of(each.sales(), each.marketing())));
        return people;
    }

    /** The same people, who pair anew in one cycle after the other. */
    private static final class Teams {

        private final World world = new World();
        private final List<Long> sales;
        private final List<Long> marketing;
        private final Terms terms;

        Teams(int sales, int marketing, boolean doubleDuty) {
            this.sales = people("S", sales, Side.SALES);
            this.marketing = people("M", marketing, Side.MARKETING);
            this.terms = new Terms(Cadence.MONTHLY, 2, null, doubleDuty);
        }

        private List<Long> people(String name, int count, Side side) {
            return IntStream.range(0, count).mapToObj(each -> world.person(name + each, side)).toList();
        }

        List<Pair> pairAnew(long seed) {
            var cycle = world.cycle(terms);
            var meeting = world.running(MeetingKind.PRIORITIZE);
            var outcome = (Outcome.Accepted) Rules.apply(world.state(), new ProposeDuos(meeting.id(), null),
                    new Acting(world.now(), null, seed, 1));
            var pairs = outcome.made(Pairing.class).findFirst().orElseThrow().pairs();
            outcome.made(Pairing.class).forEach(world::given);
            world.apply(new TakeDuos(meeting.id(), null));
            new ArrayList<>(world.state().all(Duo.class)).stream().filter(Duo::working)
                    .forEach(each -> world.given(each.ended(world.today(), "the cycle was closed")));
            world.given(meeting.withStatus(MeetingStatus.CLOSED));
            world.given(cycle.closed(world.today()));
            return pairs;
        }
    }
}
