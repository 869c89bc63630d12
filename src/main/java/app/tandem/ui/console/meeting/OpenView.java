package app.tandem.ui.console.meeting;

import app.tandem.model.Action;
import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.Response;
import app.tandem.model.Slot;
import app.tandem.model.Step;
import app.tandem.rules.Closes;
import app.tandem.rules.Closes.Open;
import app.tandem.rules.Closes.What;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What of one kind is still open as a meeting is about to close.
 *
 * @param names the first few by name, in one line; empty where a name would say nothing
 * @param where the step at which it is settled; null where this meeting has none
 */
record OpenView(What what, int count, String names, @Nullable Step where) {

    private static final int NAMED = 3;

    /** All that is open, what blocks first; things of a kind together. */
    static List<OpenView> of(Texts texts, State state, Meeting meeting) {
        List<Open> open = Closes.open(state, meeting);
        return Arrays.stream(What.values()).map(what -> open.stream().filter(each -> each.what() == what).toList())
                .filter(each -> !each.isEmpty()).map(each -> of(texts, state, meeting, each)).toList();
    }

    private static OpenView of(Texts texts, State state, Meeting meeting, List<Open> alike) {
        What what = alike.getFirst().what();
        Step where = where(what);
        return new OpenView(what, alike.size(), names(texts, state, alike),
                meeting.kind().steps().contains(where) ? where : null);
    }

    private static String names(Texts texts, State state, List<Open> alike) {
        String first = alike.stream().limit(NAMED).map(each -> name(texts, state, each)).filter(each -> !each.isEmpty())
                .collect(Collectors.joining(texts.get("close.open.and")));
        return alike.size() > NAMED && !first.isEmpty()
                ? texts.get("close.open.more", first, alike.size() - NAMED)
                : first;
    }

    private static String name(Texts texts, State state, Open open) {
        return switch (open.what()) {
            case ROUND_OPEN -> "";
            case SLOT_RUNNING, SLOT_WAITING -> issue(texts, state, state.get(Slot.class, open.id()).issue());
            case UNDECIDED, HOT_WITHOUT_DUO, NEEDS_DUO, REPORT_TO_COME, REPORT_UNHEARD, RATING_HIDDEN ->
                issue(texts, state, open.id());
            case ANSWER_LOOSE -> texts.get("close.open.answer", state.get(Response.class, open.id()).text());
            case ACTION_DUE -> texts.get("close.open.answer", state.get(Action.class, open.id()).text());
        };
    }

    private static String issue(Texts texts, State state, long id) {
        return Recording.name(texts, state.get(Issue.class, id));
    }

    private static Step where(What what) {
        return switch (what) {
            case ROUND_OPEN -> Step.VOTE;
            case SLOT_RUNNING, SLOT_WAITING, UNDECIDED, REPORT_TO_COME, REPORT_UNHEARD, RATING_HIDDEN -> Step.SLOTS;
            case HOT_WITHOUT_DUO, NEEDS_DUO -> Step.PAIR;
            case ANSWER_LOOSE -> Step.GROUP;
            case ACTION_DUE -> Step.ACTIONS;
        };
    }
}
