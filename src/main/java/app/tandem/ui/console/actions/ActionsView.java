package app.tandem.ui.console.actions;

import app.tandem.model.Action;
import app.tandem.model.ActionState;
import app.tandem.model.Issue;
import app.tandem.rules.State;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.Face;
import app.tandem.ui.home.Faces;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** All that was promised: what is open first, by its day, then what was done and dropped, the newest first. */
record ActionsView(LocalDate today, List<Line> actions) {

    ActionsView {
        actions = List.copyOf(actions);
    }

    /**
     * @param about the issue it is about, in words; empty where it is about none
     */
    record Line(long id, String text, long owner, Face face, LocalDate due, ActionState state, String about) {

        boolean found(String typed) {
            String key = typed.strip().toLowerCase(Locale.ROOT);
            return text.toLowerCase(Locale.ROOT).contains(key) || face.name().toLowerCase(Locale.ROOT).contains(key)
                    || about.toLowerCase(Locale.ROOT).contains(key);
        }
    }

    static ActionsView of(Texts texts, State state, LocalDate today) {
        Faces faces = new Faces(state, today);
        Comparator<Action> byDay = Comparator.comparing(Action::due).thenComparingLong(Action::id);
        return new ActionsView(today, state.stream(Action.class)
                .sorted(Comparator.comparing(Action::state)
                        .thenComparing((one, other) -> one.state() == ActionState.OPEN ? byDay.compare(one, other)
                                : byDay.compare(other, one)))
                .map(each -> new Line(each.id(), each.text(), each.owner(), faces.of(each.owner()), each.due(),
                        each.state(), about(texts, state, each)))
                .toList());
    }

    private static String about(Texts texts, State state, Action action) {
        Long issue = action.issue();
        if (issue == null) {
            return "";
        }
        Issue of = state.get(Issue.class, issue);
        return texts.get("issue.named", of.number(), of.title());
    }
}
