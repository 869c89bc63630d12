package app.tandem.ui.console.followup;

import app.tandem.model.Meeting;
import app.tandem.model.Schedule;
import app.tandem.model.Slot;
import app.tandem.model.SlotState;
import app.tandem.rules.Issues;
import app.tandem.rules.Meetings;
import app.tandem.rules.SlotPlan;
import app.tandem.rules.Slots;
import app.tandem.rules.State;
import app.tandem.ui.console.slot.SlotView;
import app.tandem.ui.console.slot.SlotView.Topic;
import app.tandem.ui.console.slot.SlotView.Two;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long a follow-up is, and in which order its issues come on.
 *
 * @param shorter equal times that fit into two hours; null where none do, or none are needed
 * @param begun whether a slot has begun, so that its minutes stand
 * @param time at which it was to begin
 */
public record PlanView(long meeting, LocalDate today, SlotPlan plan, @Nullable SlotPlan shorter, boolean begun,
        LocalTime time, List<Line> lines) {

    private static final LocalTime USUAL = LocalTime.of(10, 0);

    public PlanView {
        lines = List.copyOf(lines);
    }

    /**
     * An issue in its place.
     *
     * @param written whether its duo wrote anything down
     * @param sitting which of the meetings it would come to if the follow-up were split, from 1
     * @param movedTo the day of the meeting it was moved to; null where it was not
     */
    public record Line(int place, Topic topic, SlotState state, boolean written, int sitting,
            @Nullable LocalDate movedTo) {

        @Nullable
        Two duo() {
            return topic.duo();
        }
    }

    public static PlanView of(State state, Meeting meeting) {
        SlotPlan plan = SlotPlan.of(state, meeting);
        List<Slot> slots = Slots.of(state, meeting.id());
        List<Slot> timed = Slots.timed(state, meeting.id());
        return new PlanView(meeting.id(), Meetings.day(meeting), plan,
                plan.tooLong() ? plan.shortened().orElse(null) : null,
                timed.stream().anyMatch(each -> each.state() != SlotState.WAITING), time(meeting.schedule()),
                slots.stream().map(each -> line(state, meeting, each, slots.indexOf(each) + 1,
                        Math.max(0, timed.indexOf(each)) / plan.slotsInOne() + 1)).toList());
    }

    private static Line line(State state, Meeting meeting, Slot slot, int place, int sitting) {
        SlotView view = SlotView.of(state, meeting, slot);
        return new Line(place, view.topic(), slot.state(), !Issues.proposals(state, slot.issue()).isEmpty(), sitting,
                view.movedTo());
    }

    private static LocalTime time(Schedule schedule) {
        Instant planned = schedule.planned();
        return planned == null ? USUAL : planned.atZone(schedule.zoneId()).toLocalTime();
    }

    /** How many of its slots have not begun. */
    public long waiting() {
        return lines.stream().filter(each -> each.state() == SlotState.WAITING).count();
    }

    /** When a further meeting may be: a week on for each, at the same time of day. */
    LocalDateTime proposed(int further) {
        return today.plusWeeks(further).atTime(time);
    }
}
