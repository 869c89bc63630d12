package app.tandem.ui.console.setup;

import app.tandem.model.Cycle;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.MeetingStatus;
import app.tandem.model.Side;
import app.tandem.model.SideSpan;
import app.tandem.rules.Meetings;
import app.tandem.rules.People;
import app.tandem.rules.State;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much of the first steps is done.
 *
 * @param cycle the name of the open cycle; null while there is none
 * @param planned whether its open forum is planned, or was held
 * @param names everybody active, in the order in which they came
 */
public record SetupView(Count count, @Nullable String cycle, boolean planned, List<String> names) {

    public SetupView {
        names = List.copyOf(names);
    }

    /** How many active people there are of each side. */
    public record Count(int sales, int marketing, int neither) {

        public int all() {
            return sales + marketing + neither;
        }

        /** Whether nobody is of a side yet, so that names are still to come. */
        boolean empty() {
            return sales + marketing == 0;
        }
    }

    public static SetupView of(State state) {
        Optional<Cycle> open = Meetings.openCycle(state);
        var names = People.names(state);
        List<String> active = People.active(state).map(each -> Objects.requireNonNull(names.get(each.id())).name())
                .toList();
        return new SetupView(count(state), open.map(Cycle::name).orElse(null),
                open.flatMap(each -> forum(state, each)).isPresent(), active);
    }

    /** The open forum of a cycle, unless it was cancelled. */
    static Optional<Meeting> forum(State state, Cycle cycle) {
        return Meetings.of(state, cycle.id()).filter(each -> each.kind() == MeetingKind.OPEN_FORUM)
                .filter(each -> each.status() != MeetingStatus.CANCELLED).findFirst();
    }

    private static Count count(State state) {
        Map<Long, Side> sides = new HashMap<>();
        state.stream(SideSpan.class).forEach(each -> sides.put(each.person(), each.side()));
        int[] counts = new int[Side.values().length];
        People.active(state).filter(each -> !each.guest())
                .forEach(each -> counts[sides.getOrDefault(each.id(), Side.NEITHER).ordinal()]++);
        return new Count(counts[Side.SALES.ordinal()], counts[Side.MARKETING.ordinal()],
                counts[Side.NEITHER.ordinal()]);
    }
}
