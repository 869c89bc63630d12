package app.tandem.ui.console.group;

import app.tandem.ui.console.group.GroupView.Card;
import java.util.List;

/**
 * What is on its way to another place: answers, or one issue.
 *
 * @param issue the issue on its way, 0 for answers
 * @param from the issue that the answers are in, 0 for none
 * @param name how it is called in short
 */
record Cargo(List<Long> answers, long issue, long from, String name, String text) {

    static Cargo of(Card card, String name) {
        return new Cargo(List.of(), card.id(), 0, name, card.title());
    }

    boolean isIssue() {
        return issue != 0;
    }
}
