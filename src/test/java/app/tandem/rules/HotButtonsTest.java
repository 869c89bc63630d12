package app.tandem.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Cadence;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Person;
import app.tandem.model.Round;
import app.tandem.model.RoundKind;
import app.tandem.model.RoundStatus;
import app.tandem.model.RoundTotal;
import app.tandem.model.Standing;
import app.tandem.model.Terms;
import app.tandem.rules.IssueMove.MarkHot;
import app.tandem.rules.IssueMove.UnmarkHot;
import app.tandem.rules.VoteMove.CountHands;
import app.tandem.rules.VoteMove.OpenRound;
import app.tandem.rules.VoteMove.RevealRound;
import app.tandem.rules.VoteMove.VoidRound;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HotButtonsTest {

    private final World world = World.withTeams();
    private final Meeting meeting = world.running(MeetingKind.PRIORITIZE);
    private final List<Issue> issues = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"1,2", "2,4", "3,6", "4,6"})
    void theTargetIsTheSmallerOfTwiceThePossibleDuosAndSix(int salespeople, int target) {
        World.SALES.stream().skip(salespeople).map(world::id)
                .forEach(each -> world.given(world.state().get(Person.class, each).withActive(false)));

        assertThat(Ranking.of(world.state(), world.cycle().id()).target()).isEqualTo(target);
    }

    @Test
    void theTargetIsWhatTheCycleAgreedOn() {
        target(9);

        assertThat(Ranking.of(world.state(), world.cycle().id()).target()).isEqualTo(9);
    }

    @Test
    void theCutLineIsUnderTheTarget() {
        target(2);
        vote(3, 8, 5, 1);

        var ranking = ranking();

        assertThat(ranking.order()).containsExactly(id(2), id(3), id(1), id(4));
        assertThat(ranking.above()).containsExactly(id(2), id(3));
        assertThat(ranking.tied()).isEmpty();
        assertThat(standing(2)).isEqualTo(new Standing(8, 1, null));
        world.apply(hot(null, 2, 3));
        assertThat(states()).containsExactly(IssueState.RAISED, IssueState.HOT, IssueState.HOT, IssueState.RAISED);
    }

    @Test
    void withoutAVoteAReasonIsNeeded() {
        vote(3, 2);
        issues.add(world.issue(IssueState.RAISED));

        assertThat(world.refused(hot(null, 3))).isEqualTo(
                new Refusal("issues", "must have been on the ballot of a revealed round, or need a reason", 3));
        world.apply(hot("the only one with a date", 3));
        assertThat(standing(3)).isEqualTo(new Standing(null, null, "the only one with a date"));
    }

    @Test
    void belowTheCutLineAReasonIsNeeded() {
        target(2);
        vote(3, 8, 5, 1);

        assertThat(world.refused(hot(null, 2, 1)))
                .isEqualTo(new Refusal("issues", "must be above the cut line after 2, or need a reason", 1));
        world.apply(hot("customers ask for it", 1));
        assertThat(standing(1)).isEqualTo(new Standing(3, 3, "customers ask for it"));
    }

    @Test
    void aTieAcrossTheLineIsIncludedWhole() {
        target(2);
        vote(8, 5, 5, 5, 1);

        assertThat(ranking().above()).containsExactly(id(1));
        assertThat(ranking().tied()).containsExactly(id(2), id(3), id(4));
        assertThat(world.refused(hot(null, 1, 2))).isEqualTo(new Refusal("issues",
                "take part of a tie across the cut line (#3 has as many): vote again among the tied, include them all, "
                        + "or give a reason",
                2));
        world.apply(hot(null, 1, 2, 3, 4));
        assertThat(standing(4)).isEqualTo(new Standing(5, 2, null));
    }

    @Test
    void aTieAcrossTheLineIsSettledWithAReason() {
        target(2);
        vote(8, 5, 5, 1);

        world.apply(hot(null, 1));
        world.apply(hot("drawn by lot", 3));

        assertThat(states()).containsExactly(IssueState.HOT, IssueState.RAISED, IssueState.HOT, IssueState.RAISED);
    }

    @Test
    void aTieAcrossTheLineIsVotedOnAgainAmongTheTied() {
        target(2);
        vote(8, 5, 5, 1);

        var again = open(2, 3);
        count(again, 2, 3);
        count(again, 3, 4);
        world.apply(new RevealRound(again.id()));

        assertThat(standing(3)).isEqualTo(new Standing(4, 2, null));
        assertThat(standing(2)).isEqualTo(new Standing(3, 3, null));
        assertThat(standing(4)).isEqualTo(new Standing(1, 4, null));
        assertThat(ranking().order()).containsExactly(id(1), id(3), id(2), id(4));
        world.apply(hot(null, 1, 3));
    }

    @Test
    void aTieAboveTheLineIsNoMatter() {
        target(2);
        vote(5, 5, 1);

        assertThat(ranking().tied()).isEmpty();
        world.apply(hot(null, 2));
    }

    @Test
    void parkedIssuesLeaveTheRanking() {
        target(2);
        vote(8, 5, 3);
        world.apply(new IssueMove.ParkIssue(id(1), "waits for the website"));

        assertThat(ranking().above()).containsExactly(id(2), id(3));
    }

    @Test
    void aHotButtonIsUnmarkedUntilItHasADuo() {
        vote(3, 2);
        world.apply(hot(null, 1));

        world.apply(new UnmarkHot(List.of(id(1))));

        assertThat(states()).containsOnly(IssueState.RAISED);
        assertThat(world.refused(new UnmarkHot(List.of(id(1)))))
                .isEqualTo(new Refusal("issue", "is raised, which does not allow: unmark hot", 1));
        assertThat(world.refused(new MarkHot(List.of(), null)).field()).isEqualTo("issues");
        var owned = world.issue(IssueState.ASSIGNED, world.duo("Ada", "Hannah"));
        assertThat(world.refused(new UnmarkHot(List.of(owned.id()))).field()).isEqualTo("issue");
    }

    @Test
    void aGapOfOneDotIsAsGoodAsEqual() {
        assertThat(Ranking.asGoodAsEqual(total(1, 5), total(1, 6))).isTrue();
        assertThat(Ranking.asGoodAsEqual(total(1, 5), total(1, 5))).isFalse();
        assertThat(Ranking.asGoodAsEqual(total(1, 5), total(1, 7))).isFalse();
        assertThat(Ranking.asGoodAsEqual(total(1, 5), total(2, 6))).isFalse();
    }

    private static RoundTotal total(long round, int dots) {
        return new RoundTotal(9, round, 3, dots, null, null, 1);
    }

    @Test
    void aVoidRoundTurnsWhatItMadeHotBackToRaised() {
        target(2);
        var round = vote(8, 5, 5, 1);
        world.apply(hot(null, 1));
        world.apply(hot("drawn by lot", 3));
        world.apply(hot("customers ask for it", 4));

        world.apply(new VoidRound(round.id(), "two papers were counted twice"));

        assertThat(states()).containsExactly(IssueState.RAISED, IssueState.RAISED, IssueState.RAISED, IssueState.HOT);
        assertThat(standing(1)).isEqualTo(Standing.NONE);
        assertThat(standing(4)).isEqualTo(new Standing(null, null, "customers ask for it"));
        assertThat(world.state().get(Round.class, round.id())).extracting(Round::status, Round::reason)
                .containsExactly(RoundStatus.VOID, "two papers were counted twice");
        assertThat(Voting.totals(world.state(), round.id())).hasSize(4);
    }

    @Test
    void afterAVoidRoundIssuesStandAsTheRoundBeforeSaid() {
        target(2);
        vote(8, 5, 5, 1);
        var again = open(2, 3);
        count(again, 2, 3);
        world.apply(new RevealRound(again.id()));
        world.apply(hot(null, 1, 2));

        world.apply(new VoidRound(again.id(), "one hand was counted twice"));

        assertThat(states()).containsExactly(IssueState.HOT, IssueState.RAISED, IssueState.RAISED, IssueState.RAISED);
        assertThat(standing(2)).isEqualTo(new Standing(5, 2, null));
        assertThat(ranking().tied()).containsExactly(id(2), id(3));
    }

    @Test
    void aRoundIsVoidOnlyUntilWhatItMadeHotHasADuo() {
        var round = vote(8, 5);
        world.apply(hot(null, 1, 2));
        var duo = world.duo("Ada", "Hannah");
        world.apply(new DuoMove.Assign(id(2), duo.id(), null));

        assertThat(world.refused(new VoidRound(round.id(), "two papers were counted twice"))).isEqualTo(
                new Refusal("round", "can be void only until an issue that it made hot has a duo", 2));
    }

    @Test
    void aRoundOfAClosedCycleIsNotVoidAnyMore() {
        var round = vote(8, 5);
        Room.closed(world, meeting);
        world.given(world.cycle().closed(world.today()));

        assertThat(world.refused(new VoidRound(round.id(), "counted twice")).rule())
                .isEqualTo("is of a cycle that is closed");
    }

    private void target(int hotTarget) {
        world.given(world.cycle().withTerms(new Terms(Cadence.MONTHLY, 2, hotTarget, false)));
    }

    /** A tally of newly raised issues in which each gets so many hands. */
    private Round vote(Integer... hands) {
        Arrays.stream(hands).forEach(_ -> issues.add(world.issue(IssueState.RAISED)));
        var round = open();
        for (int number = 1; number <= hands.length; number++) {
            count(round, number, hands[number - 1]);
        }
        world.apply(new RevealRound(round.id()));
        return round;
    }

    private Round open(Integer... numbers) {
        var named = numbers.length == 0 ? null : Arrays.stream(numbers).map(this::id).toList();
        return world.make(Round.class, new OpenRound(meeting.id(), RoundKind.TALLY, null, null, named));
    }

    private void count(Round round, int number, int hands) {
        world.apply(new CountHands(round.id(), id(number), hands));
    }

    private MarkHot hot(@Nullable String reason, Integer... numbers) {
        return new MarkHot(Arrays.stream(numbers).map(this::id).toList(), reason);
    }

    private Ranking ranking() {
        return Ranking.of(world.state(), world.cycle().id());
    }

    private long id(int number) {
        return issues.get(number - 1).id();
    }

    private Standing standing(int number) {
        return world.state().get(Issue.class, id(number)).standing();
    }

    private List<IssueState> states() {
        return issues.stream().map(each -> world.state().get(Issue.class, each.id()).state()).toList();
    }
}
