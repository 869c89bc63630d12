package app.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.exchange.WorkspaceFile;
import app.tandem.minutes.Handout;
import app.tandem.minutes.Html;
import app.tandem.minutes.Markdown;
import app.tandem.model.Ballot;
import app.tandem.model.Cycle;
import app.tandem.model.Decision;
import app.tandem.model.DecisionKind;
import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Response;
import app.tandem.model.Roll;
import app.tandem.model.Slot;
import app.tandem.rules.Issues;
import app.tandem.rules.Pairings;
import app.tandem.rules.SlotPlan;
import app.tandem.rules.State;
import app.tandem.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an empty workspace, on real lists of people and answers, a whole cycle and the start of the next. */
class RealInputTest {

    @TempDir private static Path folder;
    private static Workspace workspace;
    private static RealCycle played;

    @BeforeAll
    static void play() throws IOException {
        workspace = Workspace.create(folder.resolve("One.tandem"));
        played = new RealCycle(workspace).play();
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    @Test
    void whatMustBeRefusedIsRefusedForItsFieldAndNothingElseIs() throws IOException {
        for (var name : List.of("real-plan", "real-cycle")) {
            assertThat(played.refused(name)).as(name).isNotEmpty().isEqualTo(RealCycle.expected(name));
        }
    }

    @Test
    void fortyTwoAnswersBecomeFifteenIssues() {
        var first = cycle(1);
        assertThat(state().stream(Response.class).filter(each -> each.cycle() == first)).hasSize(42);
        assertThat(Issues.of(state(), first)).hasSize(15);
        assertThat(state().stream(Response.class).filter(each -> each.cycle() == first && each.issue() != null))
                .hasSize(41);
    }

    @Test
    void thirteenVoteAndSixDuosTakeAnIssueEach() {
        var first = cycle(1);
        var vote = state().stream(Roll.class).findFirst().orElseThrow().round();
        assertThat(state().stream(Roll.class).filter(each -> each.round() == vote)).hasSize(13);
        assertThat(state().stream(Ballot.class).filter(each -> each.round() == vote)).hasSize(13);
        var duos = state().stream(Duo.class).filter(each -> each.cycle() == first).toList();
        assertThat(duos).hasSize(6);
        assertThat(duos.stream().flatMap(each -> Stream.of(each.sales(), each.marketing()))).doesNotHaveDuplicates();
    }

    @Test
    void theFollowUpTakes124MinutesAndDecidesOnEach() {
        var followUp = meeting(MeetingKind.FOLLOW_UP);
        var plan = SlotPlan.of(state(), followUp);
        assertThat(plan.minutes()).isEqualTo(124);
        assertThat(plan.tooLong()).isTrue();
        assertThat(state().stream(Slot.class).filter(each -> each.meeting() == followUp.id())).hasSize(6);
        assertThat(state().stream(Decision.class).filter(each -> each.meeting() == followUp.id()).map(Decision::kind))
                .hasSize(6).containsOnlyOnce(DecisionKind.REWORK, DecisionKind.TRIAL);
    }

    @Test
    void afterThreeChecksOneIsDoneOneIsParkedAndTheRestIsCarriedOver() {
        assertThat(state().stream(Meeting.class).filter(each -> each.kind() == MeetingKind.TEMPERATURE_CHECK
                && each.cycle() == cycle(1))).hasSize(3);
        var hot = Issues.of(state(), cycle(1)).filter(each -> !Issues.decisions(state(), each.id()).isEmpty());
        assertThat(hot.map(Issue::state)).containsExactlyInAnyOrder(IssueState.DONE, IssueState.PARKED,
                IssueState.CARRIED, IssueState.CARRIED, IssueState.CARRIED, IssueState.CARRIED);
        assertThat(Issues.of(state(), cycle(2)).filter(each -> each.links().from() != null)).hasSize(4);
    }

    @Test
    void theSecondCycleRepeatsNoDuo() {
        assertThat(state().stream(Duo.class).filter(each -> each.cycle() == cycle(2))).isNotEmpty();
        assertThat(Pairings.together(state()).values()).containsOnly(1);
    }

    @Test
    void aSecondRunGivesTheSameDuosOrderAndMinutesByteForByte() throws IOException {
        try (var again = Workspace.create(folder.resolve("Two.tandem"))) {
            new RealCycle(again).play();
            assertThat(again.state().all(Duo.class)).containsExactlyElementsOf(state().all(Duo.class));
            assertThat(again.state().all(Slot.class)).containsExactlyElementsOf(state().all(Slot.class));
            assertThat(minutes(again.state())).isEqualTo(minutes(state()));
        }
    }

    @Test
    void dumpLoadAndDumpAgainGiveTheSameBytes() throws IOException {
        var one = folder.resolve("one.json");
        var two = folder.resolve("two.json");
        WorkspaceFile.write(workspace.snapshot(), one);
        var read = (WorkspaceFile.Whole) WorkspaceFile.read(one);
        try (var loaded = Workspace.load(folder.resolve("Three.tandem"), read.snapshot())) {
            WorkspaceFile.write(loaded.snapshot(), two);
            assertThat(loaded.check()).isEmpty();
        }
        assertThat(two).hasSameBinaryContentAs(one);
    }

    @Test
    void itHoldsTogether() {
        assertThat(workspace.check()).isEmpty();
    }

    private static State state() {
        return workspace.state();
    }

    private static long cycle(int number) {
        return state().stream(Cycle.class).filter(each -> each.number() == number).findFirst().orElseThrow().id();
    }

    private static Meeting meeting(MeetingKind kind) {
        return state().stream(Meeting.class).filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }

    private static List<String> minutes(State state) {
        return state.stream(Meeting.class).filter(Meeting::closed).map(each -> Handout.of(state, each.id()))
                .flatMap(each -> Stream.of(Markdown.write(each), Html.write(each), each.fileName("md"))).toList();
    }
}
