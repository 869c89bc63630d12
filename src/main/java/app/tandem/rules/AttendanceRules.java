package app.tandem.rules;

import app.tandem.model.Attendance;
import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.Side;

/** What comes of marking who is in the room, and who has spoken. */
final class AttendanceRules {

    private AttendanceRules() {}

    static void mark(Draft draft, MeetingMove.MarkAttendance move) {
        var meeting = Meetings.needRunning(draft.now(), move.meeting());
        Refuse.unless(!move.people().isEmpty(), "people", "needs at least one person", 0);
        move.people().forEach(each -> mark(draft, meeting, each, move.mark()));
    }

    private static void mark(Draft draft, Meeting meeting, long person, Mark mark) {
        People.needActive(draft.now(), person, "people");
        var before = People.attendance(draft.now(), meeting.id(), person);
        Refuse.unless(mark != Mark.LEFT || before.filter(each -> each.mark() != Mark.ABSENT).isPresent(), "people",
                "may leave only after they were here", People.name(draft.now(), person));
        draft.put(before.map(each -> each.withMark(mark))
                .orElseGet(() -> new Attendance(draft.newId(), meeting.id(), person, mark, false)));
    }

    static void tick(Draft draft, MeetingMove.TickSpeaker move) {
        var meeting = Meetings.needRunning(draft.now(), move.meeting());
        var attendance = People.attendance(draft.now(), meeting.id(), move.person())
                .filter(each -> each.mark() != Mark.ABSENT).orElseThrow(() -> Refuse.because("person",
                        "must have been in the room", People.name(draft.now(), move.person())));
        draft.put(attendance.withSpoke(move.spoke()));
    }

    /** A guest who was here before is known by name; somebody of the teams is marked, not added. */
    static void addGuest(Draft draft, MeetingMove.AddGuest move, Acting acting) {
        var meeting = Meetings.needRunning(draft.now(), move.meeting());
        var known = People.active(draft.now(), move.name());
        known.ifPresent(each -> Refuse.unless(each.guest(), "name",
                "is of somebody in the workspace, who can be marked as present", move.name()));
        var guest = known.orElseGet(() -> PeopleRules.join(draft, move.name(), null, Side.NEITHER, true, acting));
        mark(draft, meeting, guest.id(), Mark.PRESENT);
    }
}
