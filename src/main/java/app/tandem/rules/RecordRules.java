package app.tandem.rules;

import app.tandem.model.Action;
import app.tandem.model.ActionState;
import app.tandem.model.Cycle;
import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.Note;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What comes of each {@link RecordMove}. */
final class RecordRules {

    private RecordRules() {}

    static void make(Draft draft, RecordMove move, Acting acting) {
        switch (move) {
            case RecordMove.AddNote add -> note(draft, add, acting);
            case RecordMove.CorrectNote correct -> draft
                    .put(draft.now().get(Note.class, correct.note()).withText(correct.text()));
            case RecordMove.AddAction add -> act(draft, add, acting);
            case RecordMove.CorrectAction correct -> correct(draft, correct, acting);
            case RecordMove.SettleAction settle -> settle(draft, settle, acting);
        }
    }

    private static void note(Draft draft, RecordMove.AddNote move, Acting acting) {
        var state = draft.now();
        var meeting = Meetings.needRunning(state, move.meeting());
        needOfCycle(state, move.issue(), meeting.cycle());
        if (move.author() != null) {
            var author = People.needActive(state, move.author(), "author");
            Refuse.unless(!move.kind().unsigned(), "author", "may not be given: support and concerns have no name",
                    People.name(state, author.id()));
        }
        draft.put(new Note(draft.newId(), meeting.id(), move.issue(), move.kind(), move.text(), move.author(),
                acting.at()));
    }

    private static void needOfCycle(State state, @Nullable Long issue, long cycle) {
        if (issue != null) {
            var found = state.get(Issue.class, issue);
            Refuse.unless(found.cycle() == cycle, "issue", "must be of the meeting's cycle", found.number());
        }
    }

    /** An action of a running meeting belongs to it; one between meetings may be about an issue of an open cycle. */
    private static void act(Draft draft, RecordMove.AddAction move, Acting acting) {
        var state = draft.now();
        var meeting = move.meeting() == null ? Meetings.running(state).orElse(null)
                : Meetings.needRunning(state, move.meeting());
        needOpen(state, move.issue());
        People.needActive(state, move.owner(), "owner");
        needAhead(state, move.due(), acting);
        draft.put(new Action(draft.newId(), idOf(meeting), move.issue(), move.text(), move.owner(), move.due(),
                ActionState.OPEN, null));
    }

    private static @Nullable Long idOf(@Nullable Meeting meeting) {
        return meeting == null ? null : meeting.id();
    }

    private static void needOpen(State state, @Nullable Long issue) {
        if (issue != null) {
            var found = state.get(Issue.class, issue);
            Refuse.unless(state.get(Cycle.class, found.cycle()).open(), "issue", "must be of the open cycle",
                    found.number());
        }
    }

    private static void needAhead(State state, LocalDate due, Acting acting) {
        var today = Days.today(state, acting);
        Refuse.unless(!due.isBefore(today), "due", "may not be before today, " + today, due);
    }

    /** The words may be corrected at any time; a new owner or day must be right today. */
    private static void correct(Draft draft, RecordMove.CorrectAction move, Acting acting) {
        var action = draft.now().get(Action.class, move.action());
        if (action.owner() != move.owner()) {
            People.needActive(draft.now(), move.owner(), "owner");
        }
        if (!action.due().equals(move.due())) {
            needAhead(draft.now(), move.due(), acting);
        }
        draft.put(action.withWords(move.text(), move.owner(), move.due()));
    }

    private static void settle(Draft draft, RecordMove.SettleAction move, Acting acting) {
        var action = draft.now().get(Action.class, move.action());
        Refuse.unless(action.state() != move.state(), "state", "is what the action is already", move.state());
        draft.put(action.withState(move.state(), move.state() == ActionState.OPEN ? null : acting.at()));
    }
}
