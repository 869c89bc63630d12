package app.tandem.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Response;
import app.tandem.model.Round;
import app.tandem.model.RoundKind;
import app.tandem.model.Touches;
import app.tandem.rules.HistoryMove.Redo;
import app.tandem.rules.HistoryMove.Undo;
import app.tandem.rules.IssueMove.CorrectIssue;
import app.tandem.rules.IssueMove.GroupResponses;
import app.tandem.rules.IssueMove.ParkIssue;
import app.tandem.rules.IssueMove.RaiseIssue;
import app.tandem.rules.IssueMove.SortIssue;
import app.tandem.rules.MeetingMove.CloseMeeting;
import app.tandem.rules.MeetingMove.MarkAttendance;
import app.tandem.rules.MeetingMove.StartMeeting;
import app.tandem.rules.VoteMove.OpenRound;
import app.tandem.rules.VoteMove.RevealRound;
import app.tandem.rules.VoteMove.TickRoll;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private final World world = World.withTeams();

    @Test
    void undoTakesBackTheLastActAndThenTheOneBefore() {
        var issue = raise("Agree on leads");
        correct(issue, "Agree on a lead");
        correct(issue, "Agree on the lead");

        world.apply(new Undo());
        assertThat(title(issue)).isEqualTo("Agree on a lead");
        world.apply(new Undo());
        assertThat(title(issue)).isEqualTo("Agree on leads");
        world.apply(new Undo());
        assertThat(world.state().all(Issue.class)).isEmpty();
        assertThat(world.refused(new Undo()))
                .isEqualTo(new Refusal("undo", "finds nothing of yours to take back here", null));
    }

    @Test
    void redoBringsBackWhatWasUndoneInItsOrder() {
        var issue = raise("Agree on leads");
        correct(issue, "Agree on a lead");
        world.apply(new Undo());
        world.apply(new Undo());

        world.apply(new Redo());
        assertThat(title(issue)).isEqualTo("Agree on leads");
        world.apply(new Redo());
        assertThat(title(issue)).isEqualTo("Agree on a lead");
        assertThat(world.refused(new Redo()))
                .isEqualTo(new Refusal("redo", "finds nothing of yours to bring back here", null));
        world.apply(new Undo());
        assertThat(title(issue)).isEqualTo("Agree on leads");
    }

    @Test
    void aNumberIsNotGivenAgainAfterAnUndo() {
        raise("Agree on leads");
        world.apply(new Undo());

        assertThat(raise("One calendar").number()).isEqualTo(2);
    }

    @Test
    void redoIsOverAfterANewAct() {
        var issue = raise("Agree on leads");
        correct(issue, "Agree on a lead");
        world.apply(new Undo());
        correct(issue, "Agree on the lead");

        assertThat(world.refused(new Redo()).field()).isEqualTo("redo");
        assertThat(title(issue)).isEqualTo("Agree on the lead");
        world.apply(new Undo());
        assertThat(title(issue)).isEqualTo("Agree on leads");
    }

    @Test
    void undoIsOfOnesOwnActs() {
        var issue = raise("Agree on leads");
        world.apply(world.id("Ada"), new CorrectIssue(issue.id(), "Agree on a lead", null));
        var other = raise("One calendar");

        assertThat(world.refused(world.id("Bruno"), new Undo()).field()).isEqualTo("undo");
        world.apply(world.id("Ada"), new Undo());

        assertThat(title(issue)).isEqualTo("Agree on leads");
        assertThat(world.state().find(Issue.class, other.id())).isPresent();
        assertThat(History.undoable(world.state(), null)).get().extracting(Act::name).isEqualTo("raiseIssue");
        world.apply(new Undo());
        assertThat(world.state().find(Issue.class, other.id())).isEmpty();
    }

    @Test
    void whatSomebodyElseChangedOfTheSameRowStays() {
        var issue = raise("Agree on leads");
        correct(issue, "Agree on a lead");
        world.apply(world.id("Ada"), new SortIssue(issue.id(), Touches.SALES, null));

        world.apply(new Undo());

        assertThat(world.state().get(Issue.class, issue.id())).extracting(Issue::title, Issue::touches)
                .containsExactly("Agree on leads", Touches.SALES);
    }

    @Test
    void whatWasChangedSinceIsNotTakenBack() {
        var issue = raise("Agree on leads");
        world.apply(world.id("Ada"), new CorrectIssue(issue.id(), "Agree on a lead", null));

        assertThat(world.refused(new Undo()))
                .isEqualTo(new Refusal("undo", "cannot take back what was changed since", "raiseIssue"));
        correct(issue, "Agree on the lead");
        assertThat(world.refused(world.id("Ada"), new Undo()))
                .isEqualTo(new Refusal("undo", "cannot take back what was changed since", "correctIssue"));
    }

    @Test
    void whatIsNeededSinceIsNotTakenBack() {
        var forum = world.running(MeetingKind.OPEN_FORUM);
        var answer = world.response(forum, "Fewer leads");
        var issue = raise("Agree on leads");
        world.apply(world.id("Ada"), new GroupResponses(issue.id(), List.of(answer.id())));

        var refusal = world.refused(new Undo());

        assertThat(refusal.field()).isEqualTo("undo");
        assertThat(refusal.rule()).contains("response", "issue that is gone");
        assertThat(world.state().get(Response.class, answer.id()).issue()).isEqualTo(issue.id());
    }

    @Test
    void aStartIsTakenBackUntilSomebodyIsMarkedAsHere() {
        var forum = world.planned(MeetingKind.OPEN_FORUM);
        world.apply(new StartMeeting(forum.id(), null));
        world.apply(new Undo());
        assertThat(world.state().get(Meeting.class, forum.id()).planned()).isTrue();

        world.apply(new StartMeeting(forum.id(), null));
        world.apply(new MarkAttendance(forum.id(), List.of(world.id("Ada")), Mark.PRESENT));

        assertThat(world.refused(new Undo())).isEqualTo(new Refusal("undo",
                "cannot take back a start after somebody was marked as here", "startMeeting"));
        assertThat(world.state().get(Meeting.class, forum.id()).running()).isTrue();
    }

    @Test
    void aStartThatWasTakenBackComesAgainUntilAnotherActIsMade() {
        var forum = world.planned(MeetingKind.OPEN_FORUM);
        world.apply(new StartMeeting(forum.id(), null));
        world.apply(new Undo());

        world.apply(new Redo());
        assertThat(world.state().get(Meeting.class, forum.id()).running()).isTrue();
        assertThat(History.redoable(world.state(), null)).isEmpty();
        world.apply(new Undo());
        assertThat(History.redoable(world.state(), null)).get().extracting(Act::name).isEqualTo("startMeeting");

        raise("Agree on leads");
        assertThat(world.refused(new Redo()).rule()).isEqualTo("finds nothing of yours to bring back here");
    }

    @Test
    void theStartOfAMeetingThatIsOverDoesNotComeAgain() {
        var forum = world.planned(MeetingKind.OPEN_FORUM);
        world.apply(new StartMeeting(forum.id(), null));
        world.apply(new Undo());
        world.apply(new Redo());
        world.apply(new MarkAttendance(forum.id(), List.of(world.id("Ada")), Mark.PRESENT));
        world.apply(new CloseMeeting(forum.id(), null, "the team is away", null));

        assertThat(History.redoable(world.state(), null)).isEmpty();
        assertThat(History.undoable(world.state(), null)).isEmpty();
    }

    @Test
    void anIssueOnABallotIsNotTakenBack() {
        var meeting = world.running(MeetingKind.PRIORITIZE);
        world.apply(world.id("Ada"), new RaiseIssue("Agree on leads", null, null, null, null));
        world.apply(new OpenRound(meeting.id(), null, null, null, null));

        assertThat(world.refused(world.id("Ada"), new Undo()).rule()).contains("round", "issue that is gone");
    }

    @Test
    void aBarrierSaysWhyItIsOne() {
        var meeting = world.running(MeetingKind.PRIORITIZE);
        world.issue(IssueState.RAISED);
        var round = world.make(Round.class, new OpenRound(meeting.id(), null, null, null, null));
        world.apply(new RevealRound(round.id()));

        assertThat(History.undoable(world.state(), null)).get().extracting(Act::barrier)
                .isEqualTo("What was revealed cannot be hidden again; the round can be voided and run again.");
        assertThat(world.refused(new Undo())).isEqualTo(new Refusal("undo",
                "What was revealed cannot be hidden again; the round can be voided and run again.", "revealRound"));
    }

    @Test
    void togglesArePassedOver() {
        var meeting = world.running(MeetingKind.PRIORITIZE);
        world.issue(IssueState.RAISED);
        var round = world.make(Round.class, new OpenRound(meeting.id(), null, null, null, null));
        var issue = raise("Agree on leads");
        world.apply(new TickRoll(round.id(), world.id("Ada"), true));

        world.apply(new Undo());

        assertThat(world.state().find(Issue.class, issue.id())).isEmpty();
        assertThat(Voting.hasVoted(world.state(), round.id(), world.id("Ada"))).isTrue();
        world.apply(new TickRoll(round.id(), world.id("Ines"), true));
        world.apply(new Redo());
        assertThat(world.state().find(Issue.class, issue.id())).isPresent();
    }

    @Test
    void anActInAMeetingIsNotTakenBackOutsideIt() {
        var meeting = world.running(MeetingKind.OPEN_FORUM);
        raise("Agree on leads");
        Room.closed(world, meeting);

        assertThat(world.refused(new Undo()).field()).isEqualTo("undo");
        var later = raise("One calendar");
        world.apply(new Undo());
        assertThat(world.state().find(Issue.class, later.id())).isEmpty();
        assertThat(world.state().all(Issue.class)).hasSize(1);
    }

    @Test
    void anUndoIsAMoveOfItsOwn() {
        var issue = raise("Agree on leads");
        world.apply(new ParkIssue(issue.id(), "waits for the website"));
        var before = world.state().seq();

        var undone = world.apply(new Undo());

        assertThat(world.state().seq()).isEqualTo(before + 1);
        assertThat(undone.changes()).singleElement().extracting(Change::id).isEqualTo(issue.id());
        assertThat(world.state().trail().iterator().next()).extracting(Act::name, Act::undoes)
                .containsExactly("undo", before);
        assertThat(world.state().get(Issue.class, issue.id())).isEqualTo(issue);
    }

    private Issue raise(String title) {
        return world.make(Issue.class, new RaiseIssue(title, null, null, null, null));
    }

    private void correct(Issue issue, String title) {
        world.apply(new CorrectIssue(issue.id(), title, null));
    }

    private String title(Issue issue) {
        return world.state().get(Issue.class, issue.id()).title();
    }

    @Test
    void aNameThatWasUndoneDoesNotComeBackToSomebodyAnonymised() {
        var ada = world.id("Ada");
        world.apply(new PeopleMove.CorrectPerson(ada, "Ada Lind", null));
        world.apply(new Undo());
        world.apply(world.id("Bruno"), new PeopleMove.Anonymise(ada));

        assertThat(world.refused(new Redo()).rule()).contains("was anonymised");
        assertThat(People.name(world.state(), ada)).isEqualTo("someone, left");
    }

    @Test
    void nobodyComesBackByAnUndoWhoWasAnonymisedSince() {
        var ada = world.id("Ada");
        world.apply(new PeopleMove.DeactivatePerson(ada, "moved away"));
        world.apply(world.id("Bruno"), new PeopleMove.Anonymise(ada));

        assertThat(world.refused(new Undo()).field()).isEqualTo("undo");
    }

    @Test
    void handsThatWereCountedAreNotTakenBackButCountedAgain() {
        var meeting = world.running(MeetingKind.PRIORITIZE);
        var issue = world.issue(IssueState.RAISED);
        var round = world.make(Round.class,
                new VoteMove.OpenRound(meeting.id(), RoundKind.TALLY, null, null, null));
        world.apply(new VoteMove.CountHands(round.id(), issue.id(), 3));

        assertThat(world.refused(new Undo()).rule()).contains("counted again");
        world.apply(new VoteMove.CountHands(round.id(), issue.id(), 4));
    }
}
