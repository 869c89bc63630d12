package app.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.exchange.Sample;
import app.tandem.minutes.DocumentJson;
import app.tandem.minutes.Handout;
import app.tandem.minutes.Html;
import app.tandem.minutes.Markdown;
import app.tandem.minutes.Minutes;
import app.tandem.model.Action;
import app.tandem.model.ActionState;
import app.tandem.model.Cycle;
import app.tandem.model.DecisionKind;
import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.MinutesStatus;
import app.tandem.model.Response;
import app.tandem.model.Roll;
import app.tandem.model.StatusUpdate;
import app.tandem.rules.Invariants;
import app.tandem.rules.Issues;
import app.tandem.rules.Meetings;
import app.tandem.rules.Pairings;
import app.tandem.rules.Reports;
import app.tandem.rules.State;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SampleTest {

    private final State state = PlayedSample.state();

    @Test
    void itsMovesAreCounted() throws IOException {
        assertThat(state.seq()).isEqualTo(Sample.moves());
    }

    @Test
    void everyLineIsAcceptedHasItsTimeAndLeavesASoundState() throws IOException {
        assertThat(PlayedSample.lines()).hasSizeGreaterThan(400).allMatch(each -> each.contains("\"at\": \"2026-0"));
        assertThat(Invariants.breaches(state)).isEmpty();
    }

    @Test
    void aFullCycleRunsFromTheQuestionToTheThirdTemperatureCheck() {
        assertThat(Meetings.of(state, cycle(1).id()).filter(Meeting::closed).map(Meeting::kind)).containsExactly(
                MeetingKind.OPEN_FORUM, MeetingKind.PRIORITIZE, MeetingKind.FOLLOW_UP, MeetingKind.TEMPERATURE_CHECK,
                MeetingKind.TEMPERATURE_CHECK, MeetingKind.TEMPERATURE_CHECK);
        assertThat(state.stream(Response.class).filter(each -> each.cycle() == cycle(1).id())).hasSize(24);
        assertThat(state.stream(Roll.class).filter(Roll::paper)).hasSize(2);
        assertThat(state.stream(Roll.class)).hasSize(20);
    }

    @Test
    void anIdeaFailedOnTrialAndWasParked() {
        var parked = issue(1, 6);
        assertThat(parked.state()).isEqualTo(IssueState.PARKED);
        assertThat(Issues.decisions(state, parked.id())).extracting(each -> each.kind())
                .containsExactly(DecisionKind.TRIAL, DecisionKind.PARK);
    }

    @Test
    void aDuoGotStuckAskedForHelpAndWasHelped() {
        var stuck = issue(1, 3);
        assertThat(state.stream(StatusUpdate.class).filter(each -> each.issue() == stuck.id())
                .map(StatusUpdate::state)).containsSubsequence(IssueState.STUCK, IssueState.IN_PROGRESS);
        assertThat(state.stream(Action.class)).anyMatch(each -> each.meeting() == null
                && Long.valueOf(stuck.id()).equals(each.issue()) && each.state() == ActionState.DONE);
    }

    @Test
    void issuesWereDoneReworkedAndCarriedOver() {
        assertThat(issue(1, 1).state()).isEqualTo(IssueState.DONE);
        assertThat(Issues.decisions(state, issue(1, 4).id())).extracting(each -> each.kind())
                .containsExactly(DecisionKind.REWORK, DecisionKind.ADOPT);
        assertThat(issue(1, 4).state()).isEqualTo(IssueState.CARRIED);
        assertThat(issue(2, 2).links().from()).isEqualTo(issue(1, 4).id());
    }

    @Test
    void theSecondCycleIsOpenAndAlive() {
        assertThat(cycle(2).open()).isTrue();
        assertThat(Meetings.of(state, cycle(2).id()).filter(Meeting::planned)).hasSize(1);
        assertThat(state.stream(Action.class).filter(each -> each.state() == ActionState.OPEN)).hasSize(4);
        assertThat(Issues.of(state, cycle(2).id()).filter(each -> Reports.pending(state, each.id()).isPresent()))
                .hasSize(3);
    }

    @Test
    void nobodyRepeatsAPartner() {
        assertThat(state.stream(Duo.class)).hasSize(8);
        assertThat(Pairings.together(state).values()).containsOnly(1);
    }

    @Test
    void allMinutesAreFinalButThoseOfTheLastMeeting() {
        var closed = state.stream(Meeting.class).filter(Meeting::closed).toList();
        assertThat(closed).hasSize(10);
        assertThat(closed).extracting(each -> Meetings.minutes(state, each.id()).orElseThrow().status())
                .startsWith(MinutesStatus.FINAL).endsWith(MinutesStatus.DRAFT)
                .filteredOn(MinutesStatus.DRAFT::equals).hasSize(1);
    }

    @Test
    void playedTwiceItGivesTheSameMinutesByteForByte() throws IOException {
        var again = PlayedSample.until(_ -> false);
        state.stream(Meeting.class).filter(Meeting::closed).forEach(each -> {
            assertThat(pages(again, each)).isEqualTo(pages(state, each));
            assertThat(DocumentJson.read(DocumentJson.write(Minutes.of(state, each.id()))))
                    .isEqualTo(Minutes.of(state, each.id()));
        });
    }

    private static String pages(State state, Meeting meeting) {
        var handout = Handout.of(state, meeting.id());
        return handout.fileName("md") + Markdown.write(handout) + Html.write(handout);
    }

    private Cycle cycle(int number) {
        return state.stream(Cycle.class).filter(each -> each.number() == number).findFirst().orElseThrow();
    }

    private Issue issue(int cycle, int number) {
        return Issues.of(state, cycle(cycle).id()).filter(each -> each.number() == number).findFirst().orElseThrow();
    }
}
