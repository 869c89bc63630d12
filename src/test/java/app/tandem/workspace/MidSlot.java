package app.tandem.workspace;

import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.NoteKind;
import app.tandem.model.Person;
import app.tandem.model.Row;
import app.tandem.model.Side;
import app.tandem.model.Step;
import app.tandem.rules.CycleMove.OpenCycle;
import app.tandem.rules.DuoMove.Assign;
import app.tandem.rules.DuoMove.FormDuo;
import app.tandem.rules.IssueMove.MarkHot;
import app.tandem.rules.IssueMove.RaiseIssue;
import app.tandem.rules.MeetingMove.GoToStep;
import app.tandem.rules.MeetingMove.MarkAttendance;
import app.tandem.rules.MeetingMove.PlanMeeting;
import app.tandem.rules.MeetingMove.StartMeeting;
import app.tandem.rules.Move;
import app.tandem.rules.Outcome.Accepted;
import app.tandem.rules.PeopleMove.AddPerson;
import app.tandem.rules.RecordMove.AddNote;
import app.tandem.rules.SlotMove.DiscussSlot;
import app.tandem.rules.SlotMove.StartSlot;
import app.tandem.rules.State;
import java.nio.file.Path;
import java.util.List;

/** A program of its own that lets an issue be discussed in a follow-up, and writes down what is said until it dies. */
final class MidSlot {

    private final Workspace workspace;

    private MidSlot(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Argument: the folder. It prints the number of each move from the start of the discussion on. */
    public static void main(String[] arguments) {
        var here = new MidSlot(Workspace.open(Path.of(arguments[0])));
        here.prepare();
        var meeting = here.only(Meeting.class);
        var issue = here.only(Issue.class);
        here.make(new StartSlot(meeting, issue));
        System.out.println(here.make(new DiscussSlot(meeting, issue)));
        for (long said = 1;; said++) {
            System.out.println(here.make(new AddNote(meeting, NoteKind.CONCERN, "Thought number " + said, issue,
                    null)));
        }
    }

    private void prepare() {
        make(new OpenCycle("Spring 2026", null, null, null, null, null));
        make(new AddPerson("Ada", Side.SALES, null));
        make(new AddPerson("Hannah", Side.MARKETING, null));
        var people = state().stream(Person.class).map(Person::id).toList();
        make(new RaiseIssue("Say who calls first", null, null, null, null));
        make(new MarkHot(List.of(only(Issue.class)), "as we see it"));
        make(new FormDuo(people.getFirst(), people.getLast()));
        make(new Assign(only(Issue.class), only(Duo.class), null));
        make(new PlanMeeting(MeetingKind.FOLLOW_UP, null));
        make(new StartMeeting(only(Meeting.class), null));
        make(new MarkAttendance(only(Meeting.class), people, Mark.PRESENT));
        make(new GoToStep(only(Meeting.class), Step.SLOTS));
    }

    private long only(Class<? extends Row> of) {
        return state().stream(of).findFirst().orElseThrow().id();
    }

    private State state() {
        return workspace.state();
    }

    private long make(Move move) {
        if (workspace.apply(move, Stamp.NOW) instanceof Accepted accepted) {
            return accepted.state().seq();
        }
        throw new IllegalStateException(move + " was refused");
    }
}
