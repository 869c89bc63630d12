package app.tandem.minutes;

import app.tandem.minutes.Block.Table.Column;
import app.tandem.model.Action;
import app.tandem.model.ActionState;
import app.tandem.rules.Actions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Actions by owner and due date: those of the meeting, then what became of earlier ones. */
final class ActionsPart {

    private ActionsPart() {}

    static List<Block> draw(Sitting sitting) {
        var blocks = new ArrayList<Block>();
        var here = byOwner(sitting, Actions.of(sitting.state(), sitting.meeting()));
        var before = byOwner(sitting, Actions.before(sitting.state(), sitting.meeting()));
        if (!here.isEmpty()) {
            blocks.add(table(sitting, here));
        }
        if (!before.isEmpty()) {
            blocks.add(new Block.Heading(Texts.phrase("actions.before")));
            blocks.add(table(sitting, before));
        }
        return blocks;
    }

    private static List<Action> byOwner(Sitting sitting, List<Action> actions) {
        return actions.stream().sorted(Comparator.<Action, Long>comparing(Action::owner, sitting::byName)
                .thenComparing(Action::due).thenComparingLong(Action::id)).toList();
    }

    private static Block table(Sitting sitting, List<Action> actions) {
        var columns = List.of(column("actions.owner"), column("actions.what"), column("actions.due"),
                column("actions.state"));
        var settled = actions.stream().anyMatch(each -> each.state() != ActionState.OPEN);
        var rows = actions.stream().map(each -> row(sitting, each)).toList();
        return settled ? new Block.Table(columns, rows)
                : new Block.Table(columns.subList(0, 3), rows.stream().map(each -> each.subList(0, 3)).toList());
    }

    private static Column column(String key) {
        return new Column(Texts.phrase(key), false);
    }

    private static List<Phrase> row(Sitting sitting, Action action) {
        return List.of(Phrase.person(action.owner()), text(sitting, action), Phrase.of(sitting.brief(action.due())),
                Texts.phrase("actions.state." + action.state().name()));
    }

    private static Phrase text(Sitting sitting, Action action) {
        var issue = action.issue();
        return issue == null ? Phrase.of(action.text())
                : Texts.phrase("actions.of-issue", action.text(), sitting.number(sitting.issue(issue)));
    }
}
