package app.tandem.ui;

import app.tandem.model.DecisionKind;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.NoteKind;
import app.tandem.model.Person;
import app.tandem.model.Slot;
import app.tandem.model.SlotState;
import app.tandem.model.Step;
import app.tandem.rules.DeskMove.GiveReport;
import app.tandem.rules.DuoMove.TakeDuos;
import app.tandem.rules.Issues;
import app.tandem.rules.MeetingMove.CloseMeeting;
import app.tandem.rules.MeetingMove.GoToStep;
import app.tandem.rules.MeetingMove.MarkAttendance;
import app.tandem.rules.MeetingMove.StartMeeting;
import app.tandem.rules.Meetings;
import app.tandem.rules.Move;
import app.tandem.rules.RecordMove.AddAction;
import app.tandem.rules.RecordMove.AddNote;
import app.tandem.rules.SlotMove.Decide;
import app.tandem.rules.SlotMove.DiscussSlot;
import app.tandem.rules.SlotMove.StartSlot;
import app.tandem.rules.Slots;
import app.tandem.rules.State;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Goes on from a prioritizing meeting at its pairing into the follow-up or the check after it, by moves. */
final class SecondHalfWorld {

    private static final String WORKS = "Both teams scored the same twenty leads and agreed on eighteen of them.";
    private static final String BETTER = "The two lines could stand at the top of the lead form.";

    private final Supplier<State> state;
    private final Consumer<Move> make;

    SecondHalfWorld(Supplier<State> state, Consumer<Move> make) {
        this.state = state;
        this.make = make;
    }

    /** To a step of the follow-up, with the first of its slots discussed where it is the slots. */
    void followUp(Step step) {
        make.accept(new TakeDuos(running().id(), null));
        next();
        if (step == Step.BALANCE) {
            waiting().forEach(this::adopt);
        }
        make.accept(new GoToStep(running().id(), step));
        if (step == Step.SLOTS) {
            long issue = waiting().getFirst();
            make.accept(new StartSlot(running().id(), issue));
            make.accept(new DiscussSlot(running().id(), issue));
        }
    }

    /** To a step of the check after it, with the first report under way where it is the slots. */
    void check(Step step) {
        followUp(Step.BALANCE);
        next();
        state.get().stream(Issue.class).filter(each -> each.state() == IssueState.IN_PROGRESS).map(Issue::id)
                .toList().forEach(each -> make.accept(new GiveReport(each, WORKS, BETTER, IssueState.WORKING, 4, 50,
                        null, null, null)));
        make.accept(new GoToStep(running().id(), step));
        if (step == Step.SLOTS) {
            make.accept(new StartSlot(running().id(), waiting().getFirst()));
        }
    }

    private void next() {
        Meeting before = running();
        make.accept(new CloseMeeting(before.id(), Meetings.day(before), null, null));
        long planned = state.get().stream(Meeting.class).filter(Meeting::planned).findFirst().orElseThrow().id();
        make.accept(new StartMeeting(planned, null));
        make.accept(new MarkAttendance(planned, state.get().stream(Person.class).map(Person::id).toList(),
                Mark.PRESENT));
    }

    private void adopt(long issue) {
        long meeting = running().id();
        make.accept(new StartSlot(meeting, issue));
        make.accept(new DiscussSlot(meeting, issue));
        make.accept(new Decide(meeting, issue, DecisionKind.ADOPT, "We do it as proposed.", null, null, null));
        long owner = Issues.duo(state.get(), issue).orElseThrow().sales();
        make.accept(new AddAction("Set up the shared call list", owner, Meetings.day(running()).plusDays(7), meeting,
                issue));
    }

    private List<Long> waiting() {
        return Slots.of(state.get(), running().id()).stream().filter(each -> each.state() == SlotState.WAITING)
                .map(Slot::issue).toList();
    }

    private Meeting running() {
        return Meetings.running(state.get()).orElseThrow();
    }

    /** What is usual at all of these steps, and can be undone and redone: a note of the issue that is talked about. */
    static Move key(State now) {
        Meeting meeting = Meetings.running(now).orElseThrow();
        return new AddNote(meeting.id(), NoteKind.SUPPORT, "One list is easier than three mails",
                Slots.running(now, meeting.id()).map(Slot::issue).orElse(null), null);
    }
}
