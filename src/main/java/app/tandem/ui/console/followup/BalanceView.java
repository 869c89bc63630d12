package app.tandem.ui.console.followup;

import app.tandem.model.Decision;
import app.tandem.model.Meeting;
import app.tandem.model.Slot;
import app.tandem.model.SlotState;
import app.tandem.rules.Meetings;
import app.tandem.rules.Slots;
import app.tandem.rules.State;
import app.tandem.ui.console.slot.SlotView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each issue was given and what it took; what was not used goes to nobody. */
public record BalanceView(List<Line> lines, LocalDate today) {

    public BalanceView {
        lines = List.copyOf(lines);
    }

    /**
     * An issue's time in seconds.
     *
     * @param extended by how much its discussion was extended
     * @param decided what was decided of it here; null where nothing was
     */
    public record Line(int place, int number, String title, int planned, int presented, int discussed, int extended,
            SlotState state, @Nullable Decision decided) {

        public int used() {
            return presented + discussed;
        }

        /** Whether it began, so that it used any time. */
        public boolean ran() {
            return switch (state) {
                case PRESENTING, DISCUSSING, DECIDED, UNDECIDED, REPORTED -> true;
                case WAITING, NOT_PRESENTED, MOVED -> false;
            };
        }
    }

    public static BalanceView of(State state, Meeting meeting) {
        List<Slot> slots = Slots.of(state, meeting.id());
        return new BalanceView(
                slots.stream().map(each -> line(state, meeting, each, slots.indexOf(each) + 1)).toList(),
                Meetings.day(meeting));
    }

    private static Line line(State state, Meeting meeting, Slot slot, int place) {
        SlotView view = SlotView.of(state, meeting, slot);
        var time = Slots.until(state, slot, state.at()).time();
        return new Line(place, view.topic().number(), view.topic().title(),
                time.plannedPresent() + time.plannedDiscuss(), time.presented(), time.discussed(),
                time.extendedSeconds(), slot.state(), view.decided());
    }

    /** Seconds planned for all that began. */
    public int planned() {
        return lines.stream().filter(Line::ran).mapToInt(Line::planned).sum();
    }

    /** Seconds used by all. */
    public int used() {
        return lines.stream().mapToInt(Line::used).sum();
    }

    /** Whether a slot still runs, so that its time goes on. */
    public boolean running() {
        return lines.stream().anyMatch(each -> each.state().running());
    }
}
