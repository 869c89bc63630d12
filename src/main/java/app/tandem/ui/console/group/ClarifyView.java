package app.tandem.ui.console.group;

import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.Success;
import app.tandem.model.Touches;
import app.tandem.rules.State;
import app.tandem.ui.console.group.GroupView.Card;
import java.util.List;
import java.util.Optional;

/**
 * The issues to talk through, in the order of their numbers.
 *
 * @param minutes planned for each
 */
record ClarifyView(List<Item> items, int minutes) {

    static final ClarifyView NONE = new ClarifyView(List.of(), 0);

    ClarifyView {
        items = List.copyOf(items);
    }

    /** An issue with its answers, and what was said of it. */
    record Item(Card card, Touches touches, List<String> tags, Success success) {

        Item {
            tags = List.copyOf(tags);
        }

        long id() {
            return card.id();
        }
    }

    static ClarifyView of(State state, Meeting meeting) {
        return new ClarifyView(GroupViews.of(state, meeting).cards().stream()
                .map(each -> item(each, state.get(Issue.class, each.id()))).toList(), meeting.minutes().clarify());
    }

    private static Item item(Card card, Issue issue) {
        return new Item(card, issue.touches(), issue.tags(), issue.success());
    }

    Optional<Item> find(long issue) {
        return items.stream().filter(each -> each.id() == issue).findFirst();
    }

    /** The issue so many places on; the first or last where there are no more, and the first where none is known. */
    long from(long issue, int by) {
        List<Long> ids = items.stream().map(Item::id).toList();
        int here = ids.indexOf(issue);
        return ids.isEmpty() ? 0 : ids.get(here < 0 ? 0 : Math.clamp(here + by, 0, ids.size() - 1));
    }
}
