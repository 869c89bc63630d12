package app.tandem.rules;

import app.tandem.model.Closing;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.MeetingStatus;
import app.tandem.model.NumberRule;
import app.tandem.model.Schedule;
import app.tandem.model.Slot;
import app.tandem.model.SlotState;
import app.tandem.model.SlotTime;
import app.tandem.model.Step;
import app.tandem.model.StepMinutes;
import java.time.LocalDateTime;
import java.util.List;

/** What is done with a follow-up that is too long, and with minutes that change: all slots stay alike. */
final class SlotPlanning {

    private SlotPlanning() {}

    /** Gives the waiting slots the minutes of their meeting; refused once one has begun with others. */
    static void retime(Draft draft, Meeting meeting) {
        for (var slot : Slots.timed(draft.now(), meeting.id())) {
            var time = SlotList.time(draft.now(), meeting, slot.kind());
            if (slot.state() == SlotState.WAITING) {
                draft.put(slot.withTime(slot.time().withPlan(time.plannedPresent(), time.plannedDiscuss())));
            }
            Refuse.unless(slot.state() == SlotState.WAITING || alike(slot, time),
                    "details", "must leave the minutes as they are once a slot has begun: they are alike for all",
                    meeting.number());
        }
    }

    private static boolean alike(Slot slot, SlotTime time) {
        return slot.time().plannedPresent() == time.plannedPresent()
                && slot.time().plannedDiscuss() == time.plannedDiscuss();
    }

    static void shorten(Draft draft, SlotMove.ShortenSlots move) {
        var meeting = tooLong(draft.now(), move.meeting());
        var plan = SlotPlan.of(draft.now(), meeting);
        Refuse.unless(
                Slots.timed(draft.now(), meeting.id()).stream().allMatch(each -> each.state() == SlotState.WAITING),
                "meeting", "has a slot that has begun: the minutes are alike for all", meeting.number());
        var shorter = plan.shortened().orElseThrow(() -> Refuse.because("meeting", "would be "
                + plan.shortest().minutes() + " minutes long with " + NumberRule.PRESENT_MINUTES.least() + " and "
                + NumberRule.DISCUSS_MINUTES.least() + " minutes a slot, more than " + SlotPlan.MOST_MINUTES
                + "; it can be split", plan.minutes()));
        var old = meeting.minutes();
        retime(draft, draft.put(meeting.withMinutes(
                new StepMinutes(old.writing(), old.clarify(), shorter.present(), shorter.discuss(), old.slot()))));
    }

    private static Meeting tooLong(State state, long id) {
        var meeting = Meetings.needRunning(state, id);
        Refuse.unless(meeting.kind() == MeetingKind.FOLLOW_UP, "meeting", "must be a follow-up", meeting.number());
        var plan = SlotPlan.of(state, meeting);
        Refuse.unless(plan.tooLong(), "meeting", "must be longer than " + SlotPlan.MOST_MINUTES + " minutes",
                plan.minutes());
        return meeting;
    }

    static void split(Draft draft, SlotMove.SplitFollowUp move) {
        var meeting = tooLong(draft.now(), move.meeting());
        var plan = SlotPlan.of(draft.now(), meeting);
        var starts = checked(meeting, plan, move.starts());
        var slots = Slots.timed(draft.now(), meeting.id());
        for (int index = 0; index < starts.size(); index++) {
            var from = (index + 1) * plan.slotsInOne();
            var other = another(draft, meeting, starts.get(index));
            slots.stream().skip(from).limit(plan.slotsInOne()).forEach(each -> moveOn(draft, each, other));
        }
    }

    private static void moveOn(Draft draft, Slot slot, Meeting other) {
        if (slot.state() == SlotState.WAITING) {
            draft.put(slot.movedTo(other.id()));
        }
    }

    private static List<LocalDateTime> checked(Meeting meeting, SlotPlan plan, List<LocalDateTime> starts) {
        Refuse.unless(starts.size() == plan.meetings() - 1, "starts",
                "must be one for each further meeting, and " + (plan.meetings() - 1) + " are needed", starts.size());
        var before = Meetings.day(meeting).atStartOfDay();
        for (int index = 0; index < starts.size(); index++) {
            Refuse.unless(starts.get(index).isAfter(before), "starts[" + (index + 1) + "]",
                    "must be after the meeting before it", starts.get(index));
            before = starts.get(index);
        }
        return starts;
    }

    private static Meeting another(Draft draft, Meeting meeting, LocalDateTime start) {
        var zone = meeting.schedule().zoneId();
        var schedule = new Schedule(start.atZone(zone).toInstant(), zone.getId(), null, null, null,
                meeting.schedule().place());
        return draft.put(new Meeting(draft.newId(), meeting.cycle(), (int) draft.next("meeting/" + meeting.cycle()),
                MeetingKind.FOLLOW_UP, null, MeetingStatus.PLANNED, Step.ATTENDANCE, schedule, meeting.roles(),
                meeting.minutes(), Closing.NONE));
    }
}
