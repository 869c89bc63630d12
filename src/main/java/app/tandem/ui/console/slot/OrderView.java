package app.tandem.ui.console.slot;

import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.Slot;
import app.tandem.model.SlotState;
import app.tandem.rules.Slots;
import app.tandem.rules.State;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The slots of a meeting in the order in which they come on. */
public record OrderView(List<Line> lines) {

    public static final OrderView NONE = new OrderView(List.of());

    public OrderView {
        lines = List.copyOf(lines);
    }

    /**
     * A slot in its place.
     *
     * @param place from 1
     * @param used seconds that it took
     */
    public record Line(long slot, int place, int number, String title, SlotState state, int used) {}

    public static OrderView of(State state, Meeting meeting) {
        List<Slot> slots = Slots.of(state, meeting.id());
        return new OrderView(slots.stream().map(each -> line(state, each, slots.indexOf(each) + 1)).toList());
    }

    private static Line line(State state, Slot slot, int place) {
        Issue issue = state.get(Issue.class, slot.issue());
        return new Line(slot.id(), place, issue.number(), issue.title(), slot.state(),
                slot.state().running() ? 0 : slot.time().presented() + slot.time().discussed());
    }

    public boolean holds(long slot) {
        return lines.stream().anyMatch(each -> each.slot() == slot);
    }

    /** The slot that runs, or else the next that waits, or else the last. */
    public Optional<Long> here() {
        return lines.stream().filter(each -> each.state().running()).findFirst()
                .or(() -> lines.stream().filter(each -> each.state() == SlotState.WAITING).findFirst())
                .or(() -> lines.stream().reduce((_, later) -> later)).map(Line::slot);
    }

    /** The next that waits: after a slot, or else from the first on. */
    public Optional<Long> nextAfter(long slot) {
        int from = lines.stream().map(Line::slot).toList().indexOf(slot) + 1;
        return Stream.concat(lines.subList(from, lines.size()).stream(), lines.subList(0, from).stream())
                .filter(each -> each.state() == SlotState.WAITING).findFirst().map(Line::slot);
    }

    /** The slot so many places on; the first or last where there are no more. */
    public long from(long slot, int by) {
        return Along.from(lines.stream().map(Line::slot).toList(), slot, by);
    }
}
