package app.tandem.rules;

import app.tandem.model.Action;
import app.tandem.model.Meeting;
import java.util.Comparator;
import java.util.List;

/** Questions about actions. */
public final class Actions {

    private static final Comparator<Action> BY_DUE = Comparator.comparing(Action::due).thenComparingLong(Action::id);

    private Actions() {}

    /** The actions given in a meeting, by the day they are due. */
    public static List<Action> of(State state, Meeting meeting) {
        return state.stream(Action.class).filter(each -> isOf(each, meeting)).sorted(BY_DUE).toList();
    }

    /**
     * What a meeting finds: the actions of before that were open when the meeting before it was over, also those that
     * were settled since, by the day they are due.
     */
    public static List<Action> before(State state, Meeting meeting) {
        return state.stream(Action.class).filter(each -> !isOf(each, meeting) && wasOpen(state, meeting, each))
                .sorted(BY_DUE).toList();
    }

    private static boolean isOf(Action action, Meeting meeting) {
        var given = action.meeting();
        return given != null && given == meeting.id();
    }

    private static boolean wasOpen(State state, Meeting meeting, Action action) {
        var given = action.meeting();
        return given == null ? wasOpenBetween(state, meeting, action)
                : Meetings.comesAfter(state, meeting, state.get(Meeting.class, given))
                        && !closedBefore(state, meeting, action);
    }

    /** An action of no meeting is known by the day it was closed; while it is open, the newest meeting lists it. */
    private static boolean wasOpenBetween(State state, Meeting meeting, Action action) {
        var closed = action.closedAt();
        var ended = meeting.schedule().ended();
        return closed == null ? newest(state, meeting)
                : !closedBefore(state, meeting, action) && (ended == null || !closed.isAfter(ended));
    }

    private static boolean closedBefore(State state, Meeting meeting, Action action) {
        var closed = action.closedAt();
        var since = Meetings.previous(state, meeting).map(each -> each.schedule().ended());
        return closed != null && since.filter(closed::isBefore).isPresent();
    }

    /** Whether a meeting began, and none after it. */
    private static boolean newest(State state, Meeting meeting) {
        return meeting.schedule().started() != null && state.stream(Meeting.class)
                .filter(each -> each.schedule().started() != null)
                .allMatch(each -> each.id() == meeting.id() || Meetings.comesAfter(state, meeting, each));
    }
}
