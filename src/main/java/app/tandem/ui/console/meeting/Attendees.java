package app.tandem.ui.console.meeting;

import app.tandem.model.Attendance;
import app.tandem.model.Meeting;
import app.tandem.model.Person;
import app.tandem.model.PersonName;
import app.tandem.model.Side;
import app.tandem.rules.Meetings;
import app.tandem.rules.People;
import app.tandem.rules.State;
import app.tandem.ui.controls.Face;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people of a meeting by side, each side by name; of guests only those who came to it. */
record Attendees(List<Attendee> sales, List<Attendee> marketing, List<Attendee> neither) {

    static Attendees of(State state, Meeting meeting) {
        Map<Long, Attendance> marks = state.stream(Attendance.class).filter(each -> each.meeting() == meeting.id())
                .collect(Collectors.toMap(Attendance::person, Function.identity()));
        Map<Long, PersonName> names = People.names(state);
        List<Attendee> all = state.stream(Person.class)
                .filter(each -> marks.containsKey(each.id()) || each.active() && !each.guest())
                .map(each -> attendee(face(state, names, each, meeting), each.id(), marks.get(each.id())))
                .sorted(Comparator.comparing(each -> People.key(each.face().name()))).toList();
        return by(all);
    }

    private static Face face(State state, Map<Long, PersonName> names, Person person, Meeting meeting) {
        String name = Objects.requireNonNull(names.get(person.id())).name();
        return new Face(name, People.side(state, person.id(), Meetings.day(meeting)));
    }

    private static Attendee attendee(Face face, long id, @Nullable Attendance mark) {
        return new Attendee(id, face, face.firstName(), mark == null ? null : mark.mark(),
                mark != null && mark.spoke());
    }

    private static Attendees by(List<Attendee> all) {
        Map<String, Long> called = all.stream()
                .collect(Collectors.groupingBy(each -> People.key(each.called()), Collectors.counting()));
        List<Attendee> told = all.stream().map(each -> called.getOrDefault(People.key(each.called()), 1L) > 1
                ? new Attendee(each.id(), each.face(), each.face().name(), each.mark(), each.spoke())
                : each).toList();
        return new Attendees(side(told, Side.SALES), side(told, Side.MARKETING), side(told, Side.NEITHER));
    }

    private static List<Attendee> side(List<Attendee> all, Side side) {
        return all.stream().filter(each -> each.face().side() == side).toList();
    }

    /** Only those who are in the room. */
    Attendees here() {
        return new Attendees(here(sales), here(marketing), here(neither));
    }

    private static List<Attendee> here(List<Attendee> all) {
        return all.stream().filter(Attendee::here).toList();
    }

    /** Everybody, sales first. */
    Stream<Attendee> all() {
        return Stream.of(sales, marketing, neither).flatMap(List::stream);
    }
}
