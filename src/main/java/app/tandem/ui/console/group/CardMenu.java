package app.tandem.ui.console.group;

import app.tandem.ui.Texts;
import app.tandem.ui.console.group.GroupView.Card;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;

/** All that can be done with an issue, where its keys are not known. */
final class CardMenu {

    private final Texts texts;
    private final GroupMoves moves;
    private final IssueCard card;

    CardMenu(Texts texts, GroupMoves moves, IssueCard card) {
        this.texts = texts;
        this.moves = moves;
        this.card = card;
    }

    List<MenuItem> items() {
        Card now = card.card();
        List<MenuItem> items = new ArrayList<>(
                List.of(item("menu-rename", texts.get("group.menu.rename"), card::rename),
                        item("menu-details", texts.get("group.menu.details"), card::details)));
        if (now.open()) {
            items.add(item("menu-merge", texts.get("group.menu.merge"), card::merge));
            now.merged().forEach(each -> items.add(item("menu-split-" + each.number(),
                    texts.get("group.menu.split", each.number()), () -> moves.split(each.id(), card::refuse))));
            if (!now.answers().isEmpty()) {
                items.add(item("menu-ungroup", texts.get("group.menu.ungroup"),
                        () -> moves.ungroup(now.answers(), card::refuse)));
            }
            items.add(item("menu-park", texts.get("group.menu.park"), card::park));
        }
        return items;
    }

    private static MenuItem item(String id, String words, Runnable act) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(event -> act.run());
        return item;
    }
}
