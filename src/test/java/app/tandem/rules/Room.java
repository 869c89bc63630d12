package app.tandem.rules;

import app.tandem.model.Attendance;
import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingStatus;
import java.util.List;

/** What is given of a room in a test, by no move: who is there, and what is over. */
final class Room {

    private Room() {}

    static void mark(World world, Meeting meeting, Mark mark, String... names) {
        for (var name : names) {
            var row = world.state().stream(Attendance.class)
                    .filter(each -> each.meeting() == meeting.id() && each.person() == world.id(name)).findFirst()
                    .orElseGet(() -> new Attendance(world.newId(), meeting.id(), world.id(name), mark, false));
            world.given(row.withMark(mark));
        }
    }

    /** Leaves only those named in the room. */
    static void only(World world, Meeting meeting, String... names) {
        List.copyOf(world.state().all(Attendance.class)).stream().filter(each -> each.meeting() == meeting.id())
                .forEach(each -> world.given(each.withMark(Mark.ABSENT)));
        mark(world, meeting, Mark.PRESENT, names);
    }

    static Meeting closed(World world, Meeting meeting) {
        return world.given(world.state().get(Meeting.class, meeting.id()).withStatus(MeetingStatus.CLOSED));
    }
}
