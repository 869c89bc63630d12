package app.tandem.ui.console.check;

import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.Slot;
import app.tandem.model.SlotKind;
import app.tandem.model.SlotState;
import app.tandem.rules.Reports;
import app.tandem.rules.RoomRatings;
import app.tandem.rules.Slots;
import app.tandem.rules.State;
import app.tandem.ui.console.slot.Along;
import app.tandem.ui.stage.check.Course;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The slots of a check, in their order.
 *
 * @param minutes for each report
 */
record CheckView(List<Item> items, int minutes) {

    static final CheckView NONE = new CheckView(List.of(), 0);

    /**
     * A slot in the list.
     *
     * @param mean of the room's rating in this check; empty while there is none to be seen
     * @param reported whether the duo's report is in; true for a decision, which needs none
     */
    record Item(long id, long issue, int number, String title, SlotKind kind, SlotState state, OptionalDouble mean,
            boolean reported) {

        boolean waits() {
            return state == SlotState.WAITING;
        }

        boolean over() {
            return !state.running() && !waits();
        }
    }

    CheckView {
        items = List.copyOf(items);
    }

    static CheckView of(State state, Meeting check) {
        return new CheckView(Slots.of(state, check.id()).stream().map(each -> item(state, check, each)).toList(),
                check.minutes().slot());
    }

    private static Item item(State state, Meeting check, Slot slot) {
        Issue issue = state.get(Issue.class, slot.issue());
        boolean reports = slot.kind() == SlotKind.REPORT;
        return new Item(slot.id(), issue.id(), issue.number(), issue.title(), slot.kind(), slot.state(),
                reports ? mean(state, check, issue.id()) : OptionalDouble.empty(),
                !reports || Reports.at(state, check.id(), issue.id()).isPresent());
    }

    private static OptionalDouble mean(State state, Meeting check, long issue) {
        return Course.number(RoomRatings.seen(state, check.id(), issue).flatMap(RoomRatings::mean).orElse(null));
    }

    Optional<Item> find(long slot) {
        return items.stream().filter(each -> each.id() == slot).findFirst();
    }

    /** The slot so many places on; the first or last where there are no more. */
    long from(long slot, int by) {
        return Along.from(items.stream().map(Item::id).toList(), slot, by);
    }

    /** The first slot that waits, other than this one. */
    Optional<Item> nextAfter(long slot) {
        return items.stream().filter(each -> each.waits() && each.id() != slot).findFirst();
    }
}
