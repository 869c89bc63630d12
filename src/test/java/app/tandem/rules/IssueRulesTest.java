package app.tandem.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Assignment;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Links;
import app.tandem.model.MeetingKind;
import app.tandem.model.Response;
import app.tandem.model.ResponseState;
import app.tandem.model.Round;
import app.tandem.model.RoundKind;
import app.tandem.model.RoundStatus;
import app.tandem.model.Standing;
import app.tandem.model.Success;
import app.tandem.model.Terms;
import app.tandem.model.Touches;
import app.tandem.rules.IssueMove.BringBack;
import app.tandem.rules.IssueMove.CorrectIssue;
import app.tandem.rules.IssueMove.FinishIssue;
import app.tandem.rules.IssueMove.GroupResponses;
import app.tandem.rules.IssueMove.MeasureIssue;
import app.tandem.rules.IssueMove.MergeIssue;
import app.tandem.rules.IssueMove.ParkIssue;
import app.tandem.rules.IssueMove.ParkRest;
import app.tandem.rules.IssueMove.RaiseIssue;
import app.tandem.rules.IssueMove.SortIssue;
import app.tandem.rules.IssueMove.SplitIssue;
import app.tandem.rules.IssueMove.UngroupResponses;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IssueRulesTest {

    private final World world = World.withTeams();

    @Test
    void anIssueIsRaisedFromAnswersUnderANumberOfItsCycle() {
        var answers = answers(2);

        var issue = raise("Agree on leads", answers.get(0), answers.get(1), answers.get(0));
        var next = raise("One calendar");

        assertThat(issue).extracting(Issue::number, Issue::state, Issue::touches, Issue::standing, Issue::detail)
                .containsExactly(1, IssueState.RAISED, Touches.BOTH, Standing.NONE, null);
        assertThat(next.number()).isEqualTo(2);
        assertThat(Answers.under(world.state(), issue.id())).extracting(Response::id)
                .containsExactlyElementsOf(answers);
    }

    @Test
    void tagsAreKeptOnceAndSortingReplacesThem() {
        var issue = world.make(Issue.class, new RaiseIssue("Agree on leads", null, "In detail", Touches.SALES,
                List.of("leads", "leads", "tools")));
        assertThat(issue.tags()).containsExactly("leads", "tools");
        assertThat(issue.touches()).isEqualTo(Touches.SALES);

        world.apply(new SortIssue(issue.id(), Touches.MARKETING, null));
        world.apply(new CorrectIssue(issue.id(), "Agree on a lead", null));
        world.apply(new MeasureIssue(issue.id(), "Leads answered within a week", "40", "80", "%"));

        assertThat(now(issue)).extracting(Issue::tags, Issue::touches, Issue::title, Issue::detail, Issue::success)
                .containsExactly(List.of(), Touches.MARKETING, "Agree on a lead", null,
                        new Success("Leads answered within a week", "40", "80", "%"));
    }

    @Test
    void issuesAreRaisedInAnOpenCycleOnly() {
        world.given(world.cycle().closed(world.today()));

        assertThat(world.refused(new RaiseIssue("Agree on leads", null, null, null, null)))
                .isEqualTo(new Refusal("cycle", "must be open, and none is", null));
    }

    @Test
    void answersMoveOverFromAnotherRaisedIssueAndFromThePark() {
        var answers = answers(3);
        var one = raise("Agree on leads", answers.get(0));
        world.apply(new ForumMove.ParkResponses(List.of(answers.get(1))));

        var other = raise("One calendar", answers.get(0), answers.get(1));
        world.apply(new GroupResponses(other.id(), List.of(answers.get(2))));

        assertThat(Answers.under(world.state(), one.id())).isEmpty();
        assertThat(Answers.under(world.state(), other.id())).hasSize(3)
                .allMatch(each -> each.state() == ResponseState.MERGED);
    }

    @ParameterizedTest
    @EnumSource(value = IssueState.class, names = {"HOT", "PARKED", "DECLINED", "DONE"})
    void answersStayInAnIssueThatIsNoLongerMerelyRaised(IssueState state) {
        var answer = answers(1).getFirst();
        var issue = raise("Agree on leads", answer);
        var other = raise("One calendar");
        world.given(now(issue).withState(state));

        assertThat(world.refused(new GroupResponses(other.id(), List.of(answer)))).isEqualTo(new Refusal("responses",
                "stay in their issue, #1 is " + IssueLife.words(state), 1));
        assertThat(world.refused(new UngroupResponses(List.of(answer))).field()).isEqualTo("responses");
        assertThat(world.refused(new GroupResponses(issue.id(), List.of(answer)))).isEqualTo(new Refusal("issue",
                "must be raised, this one is " + IssueLife.words(state), 1));
    }

    @Test
    void answersAreTakenOutAgain() {
        var answer = answers(1).getFirst();
        raise("Agree on leads", answer);

        world.apply(new UngroupResponses(List.of(answer)));

        assertThat(world.state().get(Response.class, answer)).extracting(Response::state, Response::issue)
                .containsExactly(ResponseState.NEW, null);
        assertThat(world.refused(new UngroupResponses(List.of(answer))))
                .isEqualTo(new Refusal("responses", "must be in an issue", 1));
    }

    @Test
    void answersOfAnotherCycleStayThere() {
        var answer = answers(1).getFirst();
        Room.closed(world, Meetings.running(world.state()).orElseThrow());
        world.given(world.cycle().closed(world.today()));
        world.cycle(Terms.DEFAULT);

        assertThat(world.refused(new RaiseIssue("Agree on leads", List.of(answer), null, null, null)))
                .isEqualTo(new Refusal("responses", "must be of the issue's cycle", 1));
    }

    @Test
    void aMergedIssueLendsItsAnswersUntilItIsSplit() {
        var answers = answers(3);
        var one = raise("Agree on leads", answers.get(0));
        var two = raise("Agree on good leads", answers.get(1));
        var three = raise("Agree on bad leads", answers.get(2));

        world.apply(new MergeIssue(three.id(), two.id()));
        world.apply(new MergeIssue(two.id(), one.id()));

        assertThat(now(two)).extracting(Issue::state, each -> each.links().mergedInto())
                .containsExactly(IssueState.MERGED, one.id());
        assertThat(Answers.under(world.state(), one.id())).hasSize(3);

        world.apply(new SplitIssue(two.id()));
        assertThat(now(two)).extracting(Issue::state, Issue::links).containsExactly(IssueState.RAISED, Links.NONE);
        assertThat(Answers.under(world.state(), one.id())).hasSize(1);
        assertThat(Answers.under(world.state(), two.id())).hasSize(2);
    }

    @Test
    void anIssueIsMergedIntoAnotherRaisedOneOnly() {
        var one = raise("Agree on leads");
        var two = raise("Agree on good leads");
        var three = raise("Agree on bad leads");
        world.apply(new MergeIssue(three.id(), two.id()));

        assertThat(world.refused(new MergeIssue(one.id(), three.id())))
                .isEqualTo(new Refusal("into", "must be raised, this one is merged", 3));
        assertThat(world.refused(new MergeIssue(one.id(), one.id())))
                .isEqualTo(new Refusal("into", "must be another issue", 1));
        assertThat(world.refused(new MergeIssue(three.id(), one.id())))
                .isEqualTo(new Refusal("issue", "is merged, which does not allow: merge", 3));
        assertThat(world.refused(new SplitIssue(one.id())).rule()).contains("raised", "split");
    }

    @ParameterizedTest
    @EnumSource(value = RoundStatus.class, names = {"OPEN", "REVEALED"})
    void nothingIsMergedOrSplitWhileARoundCounts(RoundStatus status) {
        var one = raise("Agree on leads");
        var two = raise("Agree on good leads");
        var three = raise("Agree on bad leads");
        world.apply(new MergeIssue(three.id(), two.id()));
        var round = round(status, one.id(), two.id());
        var words = IssueLife.words(status);

        assertThat(world.refused(new SplitIssue(three.id())))
                .isEqualTo(new Refusal("issue", "cannot be split while a round is " + words, 3));
        assertThat(world.refused(new MergeIssue(one.id(), two.id())))
                .isEqualTo(new Refusal("issue", "cannot be merged while a round is " + words, 1));

        world.given(round.voided("counted twice", false));
        world.apply(new SplitIssue(three.id()));
        world.apply(new MergeIssue(one.id(), two.id()));
    }

    private Round round(RoundStatus status, Long... issues) {
        var meeting = world.planned(MeetingKind.PRIORITIZE);
        return world.given(new Round(world.newId(), world.cycle().id(), meeting.id(), RoundKind.DOTS, List.of(issues),
                2, 2, status, null, false));
    }

    @Test
    void aRaisedOrHotIssueIsParkedWithItsReasonAndBroughtBackInItsPlace() {
        var issue = raise("Agree on leads");
        world.given(issue.withState(IssueState.HOT).withStanding(new Standing(3, 2, "the room wants it")));

        world.apply(new ParkIssue(issue.id(), "waits for the website"));
        assertThat(now(issue)).extracting(Issue::state, each -> each.links().reason())
                .containsExactly(IssueState.PARKED, "waits for the website");

        world.apply(new BringBack(issue.id()));
        assertThat(now(issue)).extracting(Issue::state, each -> each.links().reason(), Issue::standing)
                .containsExactly(IssueState.RAISED, null, new Standing(3, 2, null));
        assertThat(world.refused(new BringBack(issue.id())).field()).isEqualTo("issue");
    }

    @Test
    void theRestIsParkedInOneMove() {
        var hot = world.issue(IssueState.HOT);
        var one = world.issue(IssueState.RAISED);
        var two = world.issue(IssueState.RAISED);

        world.apply(new ParkRest("below the cut line"));

        assertThat(List.of(now(one), now(two))).allMatch(each -> each.state() == IssueState.PARKED);
        assertThat(now(hot).state()).isEqualTo(IssueState.HOT);
        assertThat(world.refused(new ParkRest("below the cut line")))
                .isEqualTo(new Refusal("issues", "must be raised and not hot, and none is", null));
    }

    @Test
    void aParkedIssueOfAClosedCycleGoesOnAsANewOneOnce() {
        world.issue(IssueState.DONE);
        var issue = world.given(world.issue(IssueState.RAISED).withState(IssueState.PARKED,
                Links.NONE.withReason("waits for the website")));
        world.given(world.cycle().closed(world.today()));
        assertThat(world.refused(new BringBack(issue.id())).field()).isEqualTo("cycle");
        world.cycle(Terms.DEFAULT);

        var back = world.make(Issue.class, new BringBack(issue.id()));

        assertThat(back).extracting(Issue::number, Issue::state, Issue::cycle, Issue::links, Issue::title)
                .containsExactly(1, IssueState.RAISED, world.cycle().id(), new Links(null, issue.id(), null, 0),
                        issue.title());
        assertThat(now(issue).state()).isEqualTo(IssueState.PARKED);
        assertThat(world.refused(new BringBack(issue.id())))
                .isEqualTo(new Refusal("issue", "goes on already, as #1 of the open cycle", 2));
    }

    @ParameterizedTest
    @EnumSource(value = IssueState.class, names = {"IN_PROGRESS", "WORKING"})
    void anIssueIsDoneWhenAMeetingConfirmsIt(IssueState state) {
        var issue = world.issue(state, world.duo("Ada", "Hannah"));
        var done = new FinishIssue(issue.id(), "The definition is in both teams' reports");
        assertThat(world.refused(done))
                .isEqualTo(new Refusal("issue", "is done only when a running meeting confirms it", 1));
        world.running(MeetingKind.TEMPERATURE_CHECK);

        world.apply(done);

        assertThat(now(issue)).extracting(Issue::state, Issue::links).containsExactly(IssueState.DONE,
                new Links(null, null, "The definition is in both teams' reports", 100));
        assertThat(world.state().stream(Assignment.class)).singleElement()
                .extracting(Assignment::active, Assignment::endReason).containsExactly(false, "done");
    }

    @Test
    void aStuckIssueIsNotDone() {
        var issue = world.issue(IssueState.STUCK, world.duo("Ada", "Hannah"));
        world.running(MeetingKind.TEMPERATURE_CHECK);

        assertThat(world.refused(new FinishIssue(issue.id(), "The definition is in use"))).isEqualTo(
                new Refusal("issue", "is stuck and must leave that state before it is done", 1));
        assertThat(world.refused(new FinishIssue(issue.id(), "Too short")).rule())
                .isEqualTo("needs 10 to 300 characters, this has 9");
    }

    @Test
    void theReasonOfAnIssuesStateIsCorrectedWithinTheLimitsOfThatState() {
        var parked = world.issue(IssueState.RAISED);
        world.apply(new IssueMove.ParkIssue(parked.id(), "waits for the website"));

        world.apply(new IssueMove.CorrectReason(parked.id(), "waits for next year's website"));

        assertThat(now(parked).links().reason()).isEqualTo("waits for next year's website");
        assertThat(world.refused(new IssueMove.CorrectReason(parked.id(), "x".repeat(201)))).satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo("reason");
            assertThat(refusal.rule()).isEqualTo("needs 3 to 200 characters, this has 201");
        });
    }

    @Test
    void aClosingNoteStaysOneWhenItIsCorrected() {
        var done = world.issue(IssueState.DONE);
        world.given(done.withLinks(done.links().withReason("The definition is in use")));

        assertThat(world.refused(new IssueMove.CorrectReason(done.id(), "Too short")).rule())
                .isEqualTo("needs 10 to 300 characters, this has 9");
    }

    @Test
    void whatHasNoReasonHasNoneToCorrect() {
        var raised = world.issue(IssueState.RAISED);

        assertThat(world.refused(new IssueMove.CorrectReason(raised.id(), "because it is so")))
                .isEqualTo(new Refusal("issue", "has no reason to correct", raised.number()));
    }

    private List<Long> answers(int count) {
        var forum = world.running(MeetingKind.OPEN_FORUM);
        return IntStream.range(0, count)
                .mapToObj(each -> world.response(forum, "Answer " + each).id()).toList();
    }

    private Issue raise(String title, Long... responses) {
        return world.make(Issue.class,
                new RaiseIssue(title, responses.length == 0 ? null : List.of(responses), null, null, null));
    }

    private Issue now(Issue issue) {
        return world.state().get(Issue.class, issue.id());
    }

    @ParameterizedTest
    @EnumSource(value = IssueState.class, names = {"RAISED", "MERGED"}, mode = EnumSource.Mode.EXCLUDE)
    void anIssueIsSplitOffOnlyFromARaisedOne(IssueState state) {
        var into = world.issue(IssueState.RAISED);
        var merged = world.issue(IssueState.RAISED);
        world.apply(new IssueMove.MergeIssue(merged.id(), into.id()));
        world.given(into.withState(state));

        assertThat(world.refused(new IssueMove.SplitIssue(merged.id())).rule()).startsWith("must be raised");
    }
}
