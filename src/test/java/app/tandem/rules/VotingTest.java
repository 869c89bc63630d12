package app.tandem.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.tandem.model.Ballot;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Roll;
import app.tandem.model.Round;
import app.tandem.model.RoundKind;
import app.tandem.model.RoundStatus;
import app.tandem.model.RoundTotal;
import app.tandem.model.Side;
import app.tandem.rules.VoteMove.CastBallot;
import app.tandem.rules.VoteMove.CountHands;
import app.tandem.rules.VoteMove.OpenRound;
import app.tandem.rules.VoteMove.RevealRound;
import app.tandem.rules.VoteMove.TickRoll;
import app.tandem.rules.VoteMove.TypePaper;
import app.tandem.rules.VoteMove.VoidRound;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VotingTest {

    private static final List<String> VOTERS = List.of("Ada", "Bruno", "Carla", "David", "Hannah", "Ines", "Jakob",
            "Klara");
    private final World world = World.withTeams();
    private final Meeting meeting = world.running(MeetingKind.PRIORITIZE);

    @ParameterizedTest
    @CsvSource({"1,2", "6,2", "7,3", "9,3", "10,4", "12,4", "15,5", "18,6", "19,7", "40,7"})
    void dotsAreAThirdOfTheIssuesButTwoToSeven(int issues, int dots) {
        raised(issues);

        assertThat(open(null, null)).extracting(Round::dotsPerPerson, Round::dotsOnOneIssue, Round::kind)
                .containsExactly(dots, 2, RoundKind.DOTS);
    }

    @Test
    void twoDotsOnOneIssueAreTheDefaultButNeverMoreThanTheDots() {
        raised(3);

        assertThat(open(1, null).dotsOnOneIssue()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11})
    void dotsAPersonAreOneToTen(int dots) {
        raised(3);

        assertThat(world.refused(new OpenRound(meeting.id(), null, dots, null, null)))
                .isEqualTo(new Refusal("dots", "must be 1 to 10", dots));
    }

    @Test
    void dotsOnOneIssueAreOneToTheDots() {
        raised(3);

        assertThat(world.refused(new OpenRound(meeting.id(), null, 3, 4, null)))
                .isEqualTo(new Refusal("most", "must be 1 to the dots of a person, 3", 4));
        assertThat(world.refused(new OpenRound(meeting.id(), null, 3, 0, null)).field()).isEqualTo("most");
        assertThat(open(3, 3).dotsOnOneIssue()).isEqualTo(3);
    }

    @Test
    void theBallotHoldsWhatIsRaisedInTheOrderOfNumbers() {
        var issues = raised(4);
        world.given(issues.get(1).withState(IssueState.PARKED));

        assertThat(open(null, null).issues()).containsExactly(issues.get(0).id(), issues.get(2).id(),
                issues.get(3).id());
    }

    @Test
    void theBallotMayNameIssuesThatAreRaised() {
        var issues = raised(3);
        world.given(issues.get(0).withState(IssueState.HOT));
        var named = List.of(issues.get(2).id(), issues.get(1).id(), issues.get(2).id());

        assertThat(world.refused(new OpenRound(meeting.id(), null, null, null, List.of(issues.get(0).id()))))
                .isEqualTo(new Refusal("issues", "must be raised, this one is hot", 1));
        assertThat(world.refused(new OpenRound(meeting.id(), null, null, null, List.of())))
                .isEqualTo(new Refusal("issues", "must be one at least that is raised", null));
        assertThat(world.make(Round.class, new OpenRound(meeting.id(), null, null, null, named)).issues())
                .containsExactly(issues.get(1).id(), issues.get(2).id());
    }

    @Test
    void oneRoundIsOpenAtATimeInARunningMeetingToPrioritize() {
        raised(3);
        open(null, null);
        assertThat(world.refused(new OpenRound(meeting.id(), null, null, null, null)))
                .isEqualTo(new Refusal("round", "is open already; reveal or void it first", null));
        Room.closed(world, meeting);
        assertThat(world.refused(new OpenRound(meeting.id(), null, null, null, null)).rule())
                .isEqualTo("must be running, this one is closed");
        var check = world.running(MeetingKind.TEMPERATURE_CHECK);
        assertThat(world.refused(new OpenRound(check.id(), null, null, null, null)).rule())
                .isEqualTo("must be one to prioritize and pair");
    }

    @Test
    void aSixthDotIsRefusedWhereFiveWereSet() {
        var issues = raised(6);
        var round = open(5, 2);

        assertThat(world.refused(cast(round, "Ada", dots(issues, 2, 2, 1, 1))))
                .isEqualTo(new Refusal("dots", "may be at most 5 in all", 6));
        world.apply(cast(round, "Ada", dots(issues, 2, 2, 1)));
    }

    @Test
    void aThirdDotOnOneIssueIsRefused() {
        var issues = raised(6);
        var round = open(5, 2);

        assertThat(world.refused(cast(round, "Ada", dots(issues, 3))))
                .isEqualTo(new Refusal("dots", "may be at most 2 on one issue", 3));
        assertThat(world.refused(cast(round, "Ada", dots(issues, -1))))
                .isEqualTo(new Refusal("dots", "may not be below zero", -1));
    }

    @Test
    void dotsGoToIssuesOnTheBallotOnly() {
        raised(3);
        var round = open(5, 2);
        var later = world.issue(IssueState.RAISED);

        assertThat(world.refused(cast(round, "Ada", Map.of(later.id(), 1))))
                .isEqualTo(new Refusal("dots", "go to issues on the ballot only", 4));
    }

    @Test
    void anEmptyBallotCountsAsVoted() {
        raised(3);
        var round = open(5, 2);

        world.apply(cast(round, "Ada", Map.of()));

        assertThat(Voting.hasVoted(world.state(), round.id(), world.id("Ada"))).isTrue();
        assertThat(Voting.hasVoted(world.state(), round.id(), world.id("Bruno"))).isFalse();
        assertThat(Voting.roll(world.state(), round.id())).hasSize(1);
        assertThat(world.state().all(Ballot.class)).singleElement().extracting(Ballot::dots).isEqualTo(Map.of());
    }

    @Test
    void nobodyVotesTwice() {
        raised(3);
        var round = open(5, 2);
        world.apply(cast(round, "Ada", Map.of()));
        world.apply(new TickRoll(round.id(), world.id("Ines"), true));

        var twice = new Refusal("person", "has voted already", "Ada");
        assertThat(world.refused(cast(round, "Ada", Map.of()))).isEqualTo(twice);
        assertThat(world.refused(new TickRoll(round.id(), world.id("Ada"), true))).isEqualTo(twice);
        assertThat(world.refused(cast(round, "Ines", Map.of())).value()).isEqualTo("Ines");
    }

    @Test
    void votersAreThosePresentOfSalesAndMarketing() {
        raised(3);
        var round = open(5, 2);
        Room.mark(world, meeting, Mark.LEFT, "Bruno");
        Room.mark(world, meeting, Mark.LATE, "Carla");

        var rule = "must be present, and of sales or marketing";
        assertThat(world.refused(cast(round, "Noor", Map.of()))).isEqualTo(new Refusal("person", rule, "Noor"));
        assertThat(world.refused(cast(round, "Bruno", Map.of()))).isEqualTo(new Refusal("person", rule, "Bruno"));
        assertThat(world.refused(new TickRoll(round.id(), world.id("Noor"), true)).rule()).isEqualTo(rule);
        world.apply(cast(round, "Carla", Map.of()));
        assertThat(Voting.voters(world.state(), round)).hasSize(7);
    }

    @Test
    void nobodyVotesForSomebodyElse() {
        raised(3);
        var round = open(5, 2);

        assertThat(world.refused(world.id("Bruno"), cast(round, "Ada", Map.of())))
                .isEqualTo(new Refusal("person", "votes for themselves, nobody else does", "Ada"));
        world.apply(world.id("Ada"), cast(round, "Ada", Map.of()));
    }

    @Test
    void aBallotIsUnderTheRandomKeyAndNothingTiesItToItsVoter() {
        var issues = raised(3);
        var round = open(5, 2);
        var made = (Outcome.Accepted) Rules.apply(world.state(), cast(round, "Ada", dots(issues, 2, 0, 1)),
                new Acting(world.now(), null, 1, 4711));

        assertThat(made.made(Ballot.class)).containsExactly(
                new Ballot(4711, round.id(), Side.SALES, Map.of(issues.get(0).id(), 2, issues.get(2).id(), 1)));
        assertThat(made.made(Roll.class)).singleElement().extracting(Roll::person, Roll::side, Roll::paper)
                .containsExactly(world.id("Ada"), Side.SALES, false);
        assertThat(Rules.apply(made.state(), cast(round, "Bruno", Map.of()), new Acting(world.now(), null, 1, 4711)))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aBallotOrARevealCannotBeUndone() {
        raised(3);
        var round = open(5, 2);
        world.apply(cast(round, "Ada", Map.of()));
        assertThat(world.refused(new HistoryMove.Undo())).isEqualTo(new Refusal("undo",
                "A ballot that was cast stays cast; the round can be voided and run again.", "castBallot"));
        world.apply(new RevealRound(round.id()));
        assertThat(world.refused(new HistoryMove.Undo()).value()).isEqualTo("revealRound");
    }

    @Test
    void afterRevealThereAreNoMoreBallots() {
        raised(3);
        var round = open(5, 2);
        world.apply(new RevealRound(round.id()));

        var closed = new Refusal("round", "must be open, this one is revealed", "revealed");
        assertThat(world.refused(cast(round, "Ada", Map.of()))).isEqualTo(closed);
        assertThat(world.refused(new TickRoll(round.id(), world.id("Ada"), true))).isEqualTo(closed);
        assertThat(world.refused(new TypePaper(round.id(), Side.SALES, Map.of()))).isEqualTo(closed);
        assertThat(world.refused(new RevealRound(round.id()))).isEqualTo(closed);
    }

    @Test
    void onlyATickForAPaperIsTakenBack() {
        raised(3);
        var round = open(5, 2);
        world.apply(cast(round, "Ada", Map.of()));
        world.apply(new TickRoll(round.id(), world.id("Ines"), true));

        world.apply(new TickRoll(round.id(), world.id("Ines"), false));

        assertThat(Voting.hasVoted(world.state(), round.id(), world.id("Ines"))).isFalse();
        assertThat(world.refused(new TickRoll(round.id(), world.id("Ines"), false)))
                .isEqualTo(new Refusal("person", "is not ticked", "Ines"));
        assertThat(world.refused(new TickRoll(round.id(), world.id("Ada"), false)))
                .isEqualTo(new Refusal("person", "voted at the console, and that stays", "Ada"));
        world.apply(new TickRoll(round.id(), world.id("Ines"), true));
    }

    @Test
    void papersAreTypedInAnyOrderAndTheirCountAgreesWithTheRoll() {
        raised(3);
        var round = open(5, 2);
        world.apply(new TypePaper(round.id(), Side.MARKETING, Map.of()));
        world.apply(new TypePaper(round.id(), Side.SALES, Map.of()));
        world.apply(new TickRoll(round.id(), world.id("Ada"), true));

        assertThat(world.refused(new RevealRound(round.id()))).isEqualTo(new Refusal("round",
                "has 0 of marketing ticked on the roll and 1 of their ballots; both must agree before it is revealed",
                1L));
        world.apply(new TickRoll(round.id(), world.id("Ines"), true));
        world.apply(new RevealRound(round.id()));
        assertThat(world.refused(new TypePaper(round.id(), Side.NEITHER, Map.of())).field()).isEqualTo("round");
    }

    @Test
    void aPaperIsOfOneOfTheTwoSides() {
        raised(3);
        var round = open(5, 2);

        assertThat(world.refused(new TypePaper(round.id(), Side.NEITHER, Map.of())))
                .isEqualTo(new Refusal("side", "must be SALES or MARKETING", Side.NEITHER));
    }

    @Test
    void revealShowsTotalsBySideWithRanksThatTiesShare() {
        var issues = raised(4);
        var round = open(5, 2);
        for (var name : List.of("Ada", "Bruno", "Carla")) {
            world.apply(cast(round, name, dots(issues, 2, 0, 1)));
        }
        for (var name : List.of("Hannah", "Ines", "Jakob")) {
            world.apply(cast(round, name, dots(issues, 0, 2, 1)));
        }

        world.apply(new RevealRound(round.id()));

        assertThat(Voting.totals(world.state(), round.id()))
                .extracting(RoundTotal::issue, RoundTotal::total, RoundTotal::sales, RoundTotal::marketing,
                        RoundTotal::rank)
                .containsExactly(tuple(issues.get(0).id(), 6, 6, 0, 1),
                        tuple(issues.get(1).id(), 6, 0, 6, 1),
                        tuple(issues.get(2).id(), 6, 3, 3, 1),
                        tuple(issues.get(3).id(), 0, 0, 0, 4));
        assertThat(world.state().get(Round.class, round.id())).extracting(Round::status, Round::sidesShown)
                .containsExactly(RoundStatus.REVEALED, true);
        assertThat(world.state().stream(Issue.class).map(each -> each.standing().rank())).containsExactly(1, 1, 1, 4);
        assertThat(world.state().stream(Issue.class)).allMatch(each -> each.state() == IssueState.RAISED);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whereOneSideHasFewerThanThreeVotersTheSideIsDroppedFromEveryBallot(boolean reveal) {
        var issues = raised(4);
        var round = open(5, 2);
        for (var name : List.of("Ada", "Bruno", "Carla", "David", "Hannah", "Ines")) {
            world.apply(cast(round, name, dots(issues, 2)));
        }

        world.apply(reveal ? new RevealRound(round.id()) : new VoidRound(round.id(), "counted twice"));

        assertThat(world.state().stream(Ballot.class)).hasSize(6).allMatch(each -> each.side() == null);
        assertThat(world.state().get(Round.class, round.id()).sidesShown()).isFalse();
        assertThat(Voting.totals(world.state(), round.id()))
                .allMatch(each -> each.sales() == null && each.marketing() == null).hasSize(reveal ? 4 : 0);
    }

    @Test
    void aVoidOpenRoundKeepsTheSideWhereBothHaveThreeVoters() {
        raised(4);
        var round = open(5, 2);
        VOTERS.forEach(each -> world.apply(cast(round, each, Map.of())));

        world.apply(new VoidRound(round.id(), "the wrong issues"));

        assertThat(world.state().stream(Ballot.class)).hasSize(8).allMatch(each -> each.side() != null);
        assertThat(world.state().get(Round.class, round.id())).extracting(Round::status, Round::reason)
                .containsExactly(RoundStatus.VOID, "the wrong issues");
        assertThat(world.refused(new VoidRound(round.id(), "once more")).rule()).isEqualTo("is void already");
        open(null, null);
    }

    @Test
    void aTallyCountsHandsUpToTheVotersPresent() {
        var issues = raised(3);
        var round = world.make(Round.class, new OpenRound(meeting.id(), RoundKind.TALLY, null, null, null));
        Room.mark(world, meeting, Mark.LEFT, "Ada");

        assertThat(world.refused(new CountHands(round.id(), issues.getFirst().id(), 8)))
                .isEqualTo(new Refusal("hands", "may be at most the voters who are present, 7", 8));
        world.apply(new CountHands(round.id(), issues.get(0).id(), 7));
        world.apply(new CountHands(round.id(), issues.get(0).id(), 5));
        world.apply(new CountHands(round.id(), issues.get(1).id(), 6));
        world.apply(new RevealRound(round.id()));

        assertThat(world.state().stream(Ballot.class)).hasSize(2).allMatch(each -> each.side() == null);
        assertThat(Voting.totals(world.state(), round.id())).extracting(RoundTotal::issue, RoundTotal::total)
                .containsExactly(tuple(issues.get(1).id(), 6),
                        tuple(issues.get(0).id(), 5),
                        tuple(issues.get(2).id(), 0));
        assertThat(world.state().get(Round.class, round.id()).sidesShown()).isFalse();
    }

    @Test
    void aTallyHasNoDotsAndARoundWithDotsNoHands() {
        var issues = raised(3);
        assertThat(world.refused(new OpenRound(meeting.id(), RoundKind.TALLY, 3, null, null)).field())
                .isEqualTo("dots");
        assertThat(world.refused(new OpenRound(meeting.id(), RoundKind.TALLY, null, 2, null)).field())
                .isEqualTo("most");
        var round = open(null, null);
        assertThat(world.refused(new CountHands(round.id(), issues.getFirst().id(), 1)))
                .isEqualTo(new Refusal("round", "must be a tally, this is one with dots", "dots"));
        world.apply(new VoidRound(round.id(), "hands are quicker"));
        var tally = world.make(Round.class, new OpenRound(meeting.id(), RoundKind.TALLY, null, null,
                List.of(issues.getFirst().id())));
        assertThat(tally).extracting(Round::dotsPerPerson, Round::dotsOnOneIssue).containsExactly(0, 0);
        assertThat(world.refused(cast(tally, "Ada", Map.of())).rule()).contains("this is a tally");
        assertThat(world.refused(new CountHands(tally.id(), issues.getLast().id(), 1)))
                .isEqualTo(new Refusal("issue", "must be on the ballot", 3));
    }

    private List<Issue> raised(int count) {
        return IntStream.range(0, count).mapToObj(_ -> world.issue(IssueState.RAISED)).toList();
    }

    private Round open(@Nullable Integer dots, @Nullable Integer most) {
        return world.make(Round.class, new OpenRound(meeting.id(), null, dots, most, null));
    }

    private CastBallot cast(Round round, String name, Map<Long, Integer> dots) {
        return new CastBallot(round.id(), world.id(name), dots);
    }

    private static Map<Long, Integer> dots(List<Issue> issues, Integer... dots) {
        var map = new HashMap<Long, Integer>();
        for (int place = 0; place < dots.length; place++) {
            map.put(issues.get(place).id(), dots[place]);
        }
        return map;
    }
}
