package app.tandem.rules;

import app.tandem.model.Closing;
import app.tandem.model.Cycle;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.MeetingStatus;
import app.tandem.model.Roles;
import app.tandem.model.Schedule;
import app.tandem.model.StepMinutes;
import app.tandem.rules.MeetingMove.Details;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What comes of each {@link MeetingMove}. */
final class MeetingRules {

    private static final Set<MeetingPart> TEXTS = Set.of(MeetingPart.TITLE, MeetingPart.PLACE);

    private MeetingRules() {}

    static void make(Draft draft, MeetingMove move, Acting acting) {
        switch (move) {
            case MeetingMove.PlanMeeting plan -> plan(draft, plan);
            case MeetingMove.ChangeMeeting change -> change(draft, change);
            case MeetingMove.CancelMeeting cancel -> cancel(draft, cancel.meeting());
            case MeetingMove.StartMeeting start -> MeetingStart.make(draft, start, acting);
            case MeetingMove.GoToStep go -> go(draft, go);
            case MeetingMove.CloseMeeting close -> MeetingClose.make(draft, close, acting);
            case MeetingMove.ReopenMeeting reopen -> reopen(draft, reopen, acting);
            case MeetingMove.CorrectMeeting correct -> correct(draft, correct);
            case MeetingMove.MarkAttendance mark -> AttendanceRules.mark(draft, mark);
            case MeetingMove.TickSpeaker tick -> AttendanceRules.tick(draft, tick);
            case MeetingMove.AddGuest guest -> AttendanceRules.addGuest(draft, guest, acting);
            case MeetingMove.StartTimer start -> TimerRules.start(draft, start, acting);
            case MeetingMove.PauseTimer pause -> TimerRules.pause(draft, pause, acting);
            case MeetingMove.AddToTimer add -> TimerRules.add(draft, add);
            case MeetingMove.BelieveTimer believe -> TimerRules.believe(draft, believe, acting);
        }
    }

    private static void plan(Draft draft, MeetingMove.PlanMeeting move) {
        var cycle = Meetings.needOpenCycle(draft.now());
        var schedule = new Schedule(null, Days.zone(draft.now()).getId(), null, null, null, null);
        var details = Objects.requireNonNullElse(move.details(), Details.NONE);
        draft.put(MeetingDetails.with(draft.now(), blank(draft, cycle, move.kind(), schedule), details));
    }

    /** A planned meeting with the next number of its cycle, and nothing said of it but when it is. */
    static Meeting blank(Draft draft, Cycle cycle, MeetingKind kind, Schedule schedule) {
        var number = (int) draft.next("meeting/" + cycle.id());
        return new Meeting(draft.newId(), cycle.id(), number, kind, null, MeetingStatus.PLANNED,
                kind.steps().getFirst(), schedule, Roles.NONE, StepMinutes.DEFAULT, Closing.NONE);
    }

    private static void change(Draft draft, MeetingMove.ChangeMeeting move) {
        var meeting = draft.now().get(Meeting.class, move.meeting());
        Refuse.unless(meeting.planned() || meeting.running(), "meeting",
                "must be planned or running to be changed, this one is " + IssueLife.words(meeting.status()),
                meeting.number());
        var details = Objects.requireNonNullElse(move.details(), Details.NONE);
        var without = Objects.requireNonNullElse(move.without(), List.<MeetingPart>of());
        var changed = draft.put(
                MeetingDetails.with(draft.now(), MeetingDetails.without(meeting, without, details), details));
        if (changed.running() && !changed.minutes().equals(meeting.minutes())) {
            SlotRules.retime(draft, changed);
        }
    }

    private static void correct(Draft draft, MeetingMove.CorrectMeeting move) {
        var meeting = draft.now().get(Meeting.class, move.meeting());
        var closing = meeting.closing();
        Refuse.unless(move.noNextReason() == null || closing.noNextReason() != null, "noNextReason",
                "is not recorded of this meeting, so there is none to correct", move.noNextReason());
        var texts = new Details(null, null, move.title(), move.place(), null, null, null, null, null, null, null, null);
        var without = Objects.requireNonNullElse(move.without(), List.<MeetingPart>of());
        without.forEach(each -> Refuse.unless(TEXTS.contains(each), "without", "must be TITLE or PLACE", each));
        var reason = move.noNextReason() == null ? closing.noNextReason() : move.noNextReason();
        draft.put(MeetingDetails.with(draft.now(), MeetingDetails.without(meeting, without, texts), texts)
                .withClosing(new Closing(closing.nextOn(), reason, closing.ratings())));
    }

    private static void cancel(Draft draft, long id) {
        var meeting = draft.now().get(Meeting.class, id);
        Refuse.unless(meeting.planned(), "meeting",
                "must be planned to be cancelled, this one is " + IssueLife.words(meeting.status()), meeting.number());
        draft.put(meeting.withStatus(MeetingStatus.CANCELLED));
    }

    private static void go(Draft draft, MeetingMove.GoToStep move) {
        var meeting = Meetings.needRunning(draft.now(), move.meeting());
        Refuse.unless(meeting.kind().steps().contains(move.step()), "step",
                "must be a step of the " + IssueLife.words(meeting.kind()), move.step());
        draft.put(meeting.withStep(move.step()));
    }

    /** A reopened meeting runs on; what changes is in a new draft of its minutes. */
    private static void reopen(Draft draft, MeetingMove.ReopenMeeting move, Acting acting) {
        var meeting = draft.now().get(Meeting.class, move.meeting());
        Refuse.unless(meeting.closed(), "meeting",
                "must be closed to be reopened, this one is " + IssueLife.words(meeting.status()), meeting.number());
        MeetingStart.needCycleAndRoom(draft.now(), meeting);
        draft.put(meeting.withStatus(MeetingStatus.RUNNING)
                .withSchedule(meeting.schedule().started(acting.at(), Meetings.day(meeting))));
        MinutesRules.draft(draft, meeting, move.reason(), acting);
    }
}
