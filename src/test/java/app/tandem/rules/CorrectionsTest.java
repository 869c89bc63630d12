package app.tandem.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Assignment;
import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.MeetingStatus;
import app.tandem.model.Round;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Any text can be corrected later: the words of what is over, and nothing else of it. */
class CorrectionsTest {

    private final World world = World.withTeams();

    private Meeting now(Meeting meeting) {
        return world.state().get(Meeting.class, meeting.id());
    }

    @ParameterizedTest
    @EnumSource(MeetingStatus.class)
    void aMeetingsTitleAndPlaceAreCorrectedInAnyStateOfIt(MeetingStatus status) {
        var meeting = world.given(world.planned(MeetingKind.OPEN_FORUM).withStatus(status));

        world.apply(new MeetingMove.CorrectMeeting(meeting.id(), "The first forum", "Room Birch", null));
        world.apply(new MeetingMove.CorrectMeeting(meeting.id(), null, "Room Alder", null));

        assertThat(now(meeting).title()).isEqualTo("The first forum");
        assertThat(now(meeting).schedule().place()).isEqualTo("Room Alder");
        assertThat(now(meeting).status()).isEqualTo(status);
    }

    @Test
    void aMeetingsTitleAndPlaceAreTakenAwayAgain() {
        var meeting = world.given(world.planned(MeetingKind.OPEN_FORUM).withStatus(MeetingStatus.CLOSED));
        world.apply(new MeetingMove.CorrectMeeting(meeting.id(), "The first forum", "Room Birch", null));
        var corrected = now(meeting);

        world.apply(new MeetingMove.CorrectMeeting(meeting.id(), null, null, null,
                List.of(MeetingPart.TITLE, MeetingPart.PLACE)));

        assertThat(now(meeting).title()).isNull();
        assertThat(now(meeting).schedule().place()).isNull();
        world.apply(new HistoryMove.Undo());
        assertThat(now(meeting)).isEqualTo(corrected);
    }

    @Test
    void aCorrectionTakesNobodysRoleAway() {
        var meeting = world.planned(MeetingKind.OPEN_FORUM);

        assertThat(world.refused(new MeetingMove.CorrectMeeting(meeting.id(), null, null, null,
                List.of(MeetingPart.SCRIBE)))).isEqualTo(
                        new Refusal("without", "must be TITLE or PLACE", MeetingPart.SCRIBE));
    }

    @Test
    void theReasonForNoNextMeetingIsCorrectedWhereThereIsOne() {
        var meeting = world.running(MeetingKind.OPEN_FORUM);
        var correct = new MeetingMove.CorrectMeeting(meeting.id(), null, null, "the fair comes first");
        assertThat(world.refused(correct).field()).isEqualTo("noNextReason");
        world.apply(new MeetingMove.CloseMeeting(meeting.id(), null, "the fare comes first", null));
        var closed = now(meeting);

        world.apply(correct);

        assertThat(now(meeting).closing().noNextReason()).isEqualTo("the fair comes first");
        assertThat(now(meeting).schedule()).isEqualTo(closed.schedule());
        world.apply(new HistoryMove.Undo());
        assertThat(now(meeting)).isEqualTo(closed);
    }

    @Test
    void whyARoundIsVoidIsCorrected() {
        var meeting = world.running(MeetingKind.PRIORITIZE);
        world.issue(IssueState.RAISED);
        var round = world.make(Round.class, new VoteMove.OpenRound(meeting.id(), null, null, null, null));
        var correct = new VoteMove.CorrectVoid(round.id(), "two papers were lost");
        assertThat(world.refused(correct)).isEqualTo(new Refusal("round", "must be void, this one is open", "open"));
        world.apply(new VoteMove.VoidRound(round.id(), "two paper were lost"));

        world.apply(correct);

        assertThat(world.state().get(Round.class, round.id()).reason()).isEqualTo("two papers were lost");
    }

    @Test
    void whyADuoEndedIsCorrectedAndTheDayStays() {
        var duo = world.duo("Ada", "Hannah");
        var correct = new DuoMove.CorrectEnding(duo.id(), "on leave until autumn");
        assertThat(world.refused(correct).field()).isEqualTo("duo");
        world.apply(new DuoMove.EndDuo(duo.id(), "on leave until summer"));

        world.on(World.START.plusDays(9)).apply(correct);

        assertThat(world.state().get(Duo.class, duo.id())).isEqualTo(duo.ended(World.START, "on leave until autumn"));
    }

    @Test
    void whyAnIssueWasGivenToAnotherDuoIsCorrected() {
        var issue = world.issue(IssueState.WORKING, world.duo("Ada", "Hannah"));
        var correct = new DuoMove.CorrectReassign(issue.id(), "Ada is on leave");
        assertThat(world.refused(correct).field()).isEqualTo("issue");
        world.apply(new DuoMove.Reassign(issue.id(), world.duo("Bruno", "Ines").id(), "Ada is in leave"));
        world.running(MeetingKind.TEMPERATURE_CHECK);
        world.apply(new IssueMove.FinishIssue(issue.id(), "It is in use in both teams"));

        world.apply(correct);

        assertThat(world.state().stream(Assignment.class).map(Assignment::endReason))
                .containsExactly("Ada is on leave", "done");
    }

    @Test
    void whyAnIssueIsHotIsCorrectedAlsoWhenADuoHasIt() {
        var issue = world.issue(IssueState.RAISED);
        var correct = new IssueMove.CorrectHotReason(issue.id(), "the fair is in spring");
        assertThat(world.refused(correct).field()).isEqualTo("issue");
        world.apply(new IssueMove.MarkHot(List.of(issue.id()), "the fare is in spring"));
        world.apply(new DuoMove.Assign(issue.id(), world.duo("Ada", "Hannah").id(), null));

        world.apply(correct);

        assertThat(world.state().get(Issue.class, issue.id()).standing().hotReason())
                .isEqualTo("the fair is in spring");
    }
}
