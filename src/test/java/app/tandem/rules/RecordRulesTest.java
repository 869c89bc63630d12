package app.tandem.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.model.Action;
import app.tandem.model.ActionState;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.MeetingStatus;
import app.tandem.model.Note;
import app.tandem.model.NoteKind;
import app.tandem.model.Terms;
import app.tandem.rules.RecordMove.AddAction;
import app.tandem.rules.RecordMove.AddNote;
import app.tandem.rules.RecordMove.CorrectAction;
import app.tandem.rules.RecordMove.CorrectNote;
import app.tandem.rules.RecordMove.SettleAction;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordRulesTest {

    private static final String TEXT = "Ask who keeps the folder";
    private static final LocalDate DUE = World.START.plusDays(7);

    private final World world = World.withTeams();
    private final Meeting meeting = world.running(MeetingKind.OPEN_FORUM);

    private Action action() {
        return world.make(Action.class, new AddAction(TEXT, world.id("Ada"), DUE, null, null));
    }

    private Issue ofAnEarlierCycle() {
        var issue = world.issue(IssueState.DONE);
        world.given(meeting.withStatus(MeetingStatus.CLOSED));
        world.given(world.cycle().closed(World.START));
        world.cycle(Terms.DEFAULT);
        return issue;
    }

    @Test
    void aNoteIsOfItsMeetingAndMayBeSignedAndOfAnIssue() {
        var issue = world.issue(IssueState.RAISED);

        var note = world.make(Note.class,
                new AddNote(meeting.id(), NoteKind.LATER, "Who keeps it?", issue.id(), world.id("Ada")));

        assertThat(note).returns(meeting.id(), Note::meeting).returns(issue.id(), Note::issue)
                .returns(world.id("Ada"), Note::author).returns(world.now(), Note::at);
    }

    @ParameterizedTest
    @EnumSource(value = NoteKind.class, names = {"SUPPORT", "CONCERN"})
    void supportAndConcernsHaveNoName(NoteKind kind) {
        assertThat(world.refused(new AddNote(meeting.id(), kind, "Who keeps it?", null, world.id("Ada")))).isEqualTo(
                new Refusal("author", "may not be given: support and concerns have no name", "Ada"));
        assertThat(world.make(Note.class, new AddNote(meeting.id(), kind, "Who keeps it?", null, null)).author())
                .isNull();
    }

    @Test
    void aNoteNeedsARunningMeetingAndAnIssueOfItsCycle() {
        var old = ofAnEarlierCycle();
        assertThat(world.refused(new AddNote(meeting.id(), NoteKind.NOTE, "Who keeps it?", null, null)).field())
                .isEqualTo("meeting");
        var now = world.running(MeetingKind.OPEN_FORUM);

        assertThat(world.refused(new AddNote(now.id(), NoteKind.NOTE, "Who keeps it?", old.id(), null)))
                .isEqualTo(new Refusal("issue", "must be of the meeting's cycle", 1));
    }

    @Test
    void aNoteIsCorrectedAtAnyTime() {
        var note = world.make(Note.class, new AddNote(meeting.id(), NoteKind.NOTE, "Who keeps it?", null, null));
        world.given(meeting.withStatus(MeetingStatus.CLOSED));

        world.apply(new CorrectNote(note.id(), "Who keeps it in August?"));

        assertThat(world.state().get(Note.class, note.id()).text()).isEqualTo("Who keeps it in August?");
    }

    @Test
    void anActionDuringAMeetingBelongsToIt() {
        assertThat(action()).returns(meeting.id(), Action::meeting).returns(world.id("Ada"), Action::owner)
                .returns(DUE, Action::due).returns(ActionState.OPEN, Action::state);
    }

    @Test
    void anActionBetweenMeetingsBelongsToNone() {
        world.given(meeting.withStatus(MeetingStatus.CLOSED));

        assertThat(action().meeting()).isNull();
        assertThat(world.refused(new AddAction(TEXT, world.id("Ada"), DUE, meeting.id(), null)).field())
                .isEqualTo("meeting");
    }

    @Test
    void anActionIsOwnedBySomebodyActiveAndDueTodayOrLater() {
        var ada = world.id("Ada");

        assertThat(world.refused(new AddAction(TEXT, ada, World.START.minusDays(1), null, null))).isEqualTo(
                new Refusal("due", "may not be before today, 2026-01-12", World.START.minusDays(1)));
        assertThat(world.make(Action.class, new AddAction(TEXT, ada, World.START, null, null)).due())
                .isEqualTo(World.START);
        world.apply(new PeopleMove.DeactivatePerson(ada, "moved away"));
        assertThat(world.refused(new AddAction(TEXT, ada, DUE, null, null)))
                .isEqualTo(new Refusal("owner", "must be somebody active", "Ada"));
    }

    @Test
    void anActionIsAboutAnIssueOfTheOpenCycle() {
        var old = ofAnEarlierCycle();

        assertThat(world.refused(new AddAction(TEXT, world.id("Ada"), DUE, null, old.id())))
                .isEqualTo(new Refusal("issue", "must be of the open cycle", 1));
    }

    @Test
    void theWordsOfAnActionAreCorrectedAlsoWhenItIsOverdueAndItsOwnerHasLeft() {
        var action = action();
        var ada = world.id("Ada");
        world.given(meeting.withStatus(MeetingStatus.CLOSED));
        world.on(DUE.plusDays(1)).apply(new PeopleMove.DeactivatePerson(ada, "moved away"));

        world.apply(new CorrectAction(action.id(), "Ask who owns the folder", ada, DUE));

        assertThat(world.state().get(Action.class, action.id()).text()).isEqualTo("Ask who owns the folder");
    }

    @Test
    void aNewOwnerOrDayMustBeRight() {
        var action = action();
        var ada = world.id("Ada");
        var bruno = world.id("Bruno");
        world.apply(new PeopleMove.DeactivatePerson(bruno, "moved away"));

        assertThat(world.refused(new CorrectAction(action.id(), TEXT, bruno, DUE)).field()).isEqualTo("owner");
        assertThat(world.refused(new CorrectAction(action.id(), TEXT, ada, World.START.minusDays(1))).field())
                .isEqualTo("due");
        world.apply(new CorrectAction(action.id(), TEXT, world.id("Ines"), DUE.plusDays(1)));
        assertThat(world.state().get(Action.class, action.id())).returns(world.id("Ines"), Action::owner)
                .returns(DUE.plusDays(1), Action::due);
    }

    @Test
    void anActionIsDoneOrDroppedWithItsTimeAndMayBeOpenAgain() {
        var action = action();
        world.later(Duration.ofMinutes(5)).apply(new SettleAction(action.id(), ActionState.DONE));

        assertThat(world.state().get(Action.class, action.id())).returns(ActionState.DONE, Action::state)
                .returns(world.now(), Action::closedAt);
        assertThat(world.refused(new SettleAction(action.id(), ActionState.DONE)))
                .isEqualTo(new Refusal("state", "is what the action is already", ActionState.DONE));
        world.apply(new SettleAction(action.id(), ActionState.OPEN));
        assertThat(world.state().get(Action.class, action.id()).closedAt()).isNull();
    }
}
