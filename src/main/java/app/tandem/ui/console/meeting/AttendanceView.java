package app.tandem.ui.console.meeting;

import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingStatus;
import app.tandem.model.Person;
import app.tandem.model.Side;
import app.tandem.rules.Meetings;
import app.tandem.rules.People;
import app.tandem.rules.State;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is in the room, and what can be said of many at once.
 *
 * @param missing the sides of which nobody is here
 * @param toCome people of the teams who are not marked yet, or are absent
 * @param last the people of the meeting before this one; null where there was none, or all of them are here
 */
record AttendanceView(Attendees people, List<Side> missing, List<Long> toCome, @Nullable Last last) {

    /** The people who were at the meeting before and are not here yet. */
    record Last(LocalDate day, int all, List<Long> toCome) {}

    static AttendanceView of(State state, Meeting meeting) {
        Attendees people = Attendees.of(state, meeting);
        List<Long> toCome = people.all().filter(each -> each.face().side() != Side.NEITHER || !guest(state, each))
                .filter(each -> each.mark() == null || each.mark() == Mark.ABSENT)
                .filter(each -> state.get(Person.class, each.id()).active()).map(Attendee::id).toList();
        return new AttendanceView(people, People.missing(state, meeting), toCome, last(state, meeting, people));
    }

    private static boolean guest(State state, Attendee person) {
        return state.get(Person.class, person.id()).guest();
    }

    private static @Nullable Last last(State state, Meeting meeting, Attendees people) {
        Set<Long> here = people.all().filter(Attendee::here).map(Attendee::id).collect(Collectors.toSet());
        return before(state, meeting).map(each -> last(state, each, here)).filter(each -> !each.toCome().isEmpty())
                .orElse(null);
    }

    private static Last last(State state, Meeting before, Set<Long> here) {
        List<Long> came = People.here(state, before).stream()
                .filter(each -> state.get(Person.class, each).active()).toList();
        return new Last(Meetings.day(before), came.size(),
                came.stream().filter(each -> !here.contains(each)).toList());
    }

    /** The meeting that was closed last before this one, on the same day or an earlier one. */
    private static Optional<Meeting> before(State state, Meeting meeting) {
        return state.stream(Meeting.class)
                .filter(each -> each.status() == MeetingStatus.CLOSED && each.id() != meeting.id())
                .filter(each -> !Meetings.day(each).isAfter(Meetings.day(meeting)))
                .max(Comparator.comparing(Meetings::day).thenComparing(Meeting::id));
    }

    long here(Side side) {
        return people.all().filter(each -> each.here() && each.face().side() == side).count();
    }
}
