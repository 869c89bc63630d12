package app.tandem.rules;

import app.tandem.model.Assignment;
import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Slot;
import app.tandem.model.SlotState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The order in which slots come on: shuffled by the seed, or rotated so that nobody is first twice running. */
final class SlotOrder {

    private static final Set<SlotState> NEVER_BEGUN = EnumSet.of(SlotState.WAITING, SlotState.NOT_PRESENTED,
            SlotState.MOVED);

    private SlotOrder() {}

    static void make(Draft draft, SlotMove.OrderSlots move, Acting acting) {
        var meeting = Meetings.needRunning(draft.now(), move.meeting());
        var waiting = Slots.waiting(draft.now(), meeting.id());
        Refuse.unless(!waiting.isEmpty(), "meeting", "must have a slot that waits", meeting.number());
        var issues = new ArrayList<>(SlotList.byRank(draft.now(), meeting).stream().map(Issue::id)
                .filter(each -> waiting.stream().anyMatch(slot -> slot.issue() == each)).toList());
        switch (move.order()) {
            case SHUFFLED -> Collections.shuffle(issues, new Random(acting.seed()));
            case ROTATED -> rotate(draft.now(), meeting, issues);
        }
        arrange(draft, waiting, Comparator.comparing((Slot each) -> issues.indexOf(each.issue())));
    }

    /** Gives slots the places that they hold among them, in a new order; what is equal there stays as it is. */
    static void arrange(Draft draft, List<Slot> slots, Comparator<Slot> order) {
        var places = slots.stream().map(Slot::position).sorted().toList();
        var sorted = slots.stream().sorted(order).toList();
        for (int index = 0; index < places.size(); index++) {
            draft.put(sorted.get(index).withPosition(places.get(index)));
        }
    }

    /** Begins after the issue that was first at the last follow-up, with none of those who were first there. */
    private static void rotate(State state, Meeting meeting, List<Long> issues) {
        var last = lastFirst(state, meeting);
        if (last.isEmpty()) {
            return;
        }
        Collections.rotate(issues, -1 - issues.indexOf(last.get().issue()));
        var were = firstOnes(state, last.get());
        for (int turns = 0; turns < issues.size() && meets(state, issues.getFirst(), were); turns++) {
            Collections.rotate(issues, -1);
        }
    }

    private static Optional<Slot> lastFirst(State state, Meeting meeting) {
        return state.stream(Meeting.class)
                .filter(each -> each.kind() == MeetingKind.FOLLOW_UP && each.id() != meeting.id())
                .flatMap(each -> first(state, each).stream()).reduce((_, later) -> later);
    }

    private static Optional<Slot> first(State state, Meeting meeting) {
        return Slots.of(state, meeting.id()).stream().filter(each -> !NEVER_BEGUN.contains(each.state())).findFirst();
    }

    /** The people whose issue it was on the day that it was first. */
    private static Set<Long> firstOnes(State state, Slot slot) {
        var day = Meetings.day(state.get(Meeting.class, slot.meeting()));
        return state.stream(Assignment.class).filter(each -> each.issue() == slot.issue() && held(each, day))
                .flatMap(each -> people(state.get(Duo.class, each.duo()))).collect(Collectors.toSet());
    }

    private static boolean held(Assignment hands, LocalDate day) {
        var ended = hands.endedOn();
        return !hands.since().isAfter(day) && (ended == null || !ended.isBefore(day));
    }

    private static boolean meets(State state, long issue, Set<Long> were) {
        return Issues.duo(state, issue).stream().flatMap(SlotOrder::people).anyMatch(were::contains);
    }

    private static Stream<Long> people(Duo duo) {
        return Stream.of(duo.sales(), duo.marketing());
    }
}
