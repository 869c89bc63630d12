package app.tandem.ui.stage.check;

import app.tandem.model.Action;
import app.tandem.model.ActionState;
import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.rules.Actions;
import app.tandem.rules.Meetings;
import app.tandem.rules.People;
import app.tandem.rules.State;
import app.tandem.ui.controls.Face;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the actions that a meeting found.
 *
 * @param today the day of the meeting
 */
public record LastActions(List<Item> items, LocalDate today) {

    /**
     * An action.
     *
     * @param issue the number of its issue; null where it is of none
     */
    public record Item(long id, String text, Face owner, LocalDate due, ActionState state, @Nullable Integer issue) {}

    public LastActions {
        items = List.copyOf(items);
    }

    public static LastActions of(State state, Meeting meeting) {
        return new LastActions(Actions.before(state, meeting).stream().map(each -> item(state, meeting, each)).toList(),
                Meetings.day(meeting));
    }

    private static Item item(State state, Meeting meeting, Action action) {
        Face owner = new Face(People.name(state, action.owner()),
                People.side(state, action.owner(), Meetings.day(meeting)));
        Long issue = action.issue();
        return new Item(action.id(), action.text(), owner, action.due(), action.state(),
                issue == null ? null : (Integer) state.get(Issue.class, issue).number());
    }

    /** How many are done. */
    public int done() {
        return (int) items.stream().filter(each -> each.state() == ActionState.DONE).count();
    }
}
