package app.tandem.rules;

import app.tandem.model.Attendance;
import app.tandem.model.Meeting;
import app.tandem.model.Person;
import app.tandem.model.PersonName;
import app.tandem.model.Side;
import app.tandem.model.SideSpan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Questions about people: names, sides by day, who is in the room. */
public final class People {

    private People() {}

    /** The name that holds now; every person has one. */
    public static PersonName naming(State state, long person) {
        return state.stream(PersonName.class).filter(each -> each.person() == person)
                .max(Comparator.comparingLong(PersonName::id)).orElseThrow();
    }

    /** The name that holds now of everybody, by the person's id. */
    public static Map<Long, PersonName> names(State state) {
        Map<Long, PersonName> names = new HashMap<>();
        state.stream(PersonName.class).forEach(each -> names.put(each.person(), each));
        return names;
    }

    public static String name(State state, long person) {
        return naming(state, person).name();
    }

    /** The one active person of a name, ignoring case. */
    public static Optional<Person> active(State state, String name) {
        var names = names(state);
        return active(state).filter(each -> key(nameIn(names, each)).equals(key(name))).findFirst();
    }

    private static String nameIn(Map<Long, PersonName> names, Person person) {
        return Objects.requireNonNull(names.get(person.id())).name();
    }

    /** Everybody who has not left, in the order in which they came. */
    public static Stream<Person> active(State state) {
        return state.stream(Person.class).filter(Person::active);
    }

    /** Two names with the same key are the same name. */
    public static String key(String name) {
        return name.strip().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** The span by which a person is of their side on a day; empty before they came. */
    public static Optional<SideSpan> span(State state, long person, LocalDate day) {
        return state.stream(SideSpan.class).filter(each -> each.person() == person && each.holdsOn(day))
                .max(Comparator.comparingLong(SideSpan::id));
    }

    /** The side of a person on a day; before their first day, the first that they had. */
    public static Side side(State state, long person, LocalDate day) {
        return span(state, person, day).or(() -> firstSpan(state, person)).map(SideSpan::side).orElse(Side.NEITHER);
    }

    /** The span that holds from its first day on, with no end yet; everybody has one. */
    public static SideSpan newestSpan(State state, long person) {
        return state.stream(SideSpan.class).filter(each -> each.person() == person)
                .max(Comparator.comparingLong(SideSpan::id)).orElseThrow();
    }

    private static Optional<SideSpan> firstSpan(State state, long person) {
        return state.stream(SideSpan.class).filter(each -> each.person() == person)
                .min(Comparator.comparingLong(SideSpan::id));
    }

    /** The person of an id, who must be active, or a refusal of the field that names them. */
    static Person needActive(State state, long person, String field) {
        var found = state.get(Person.class, person);
        Refuse.unless(found.active(), field, "must be somebody active", name(state, person));
        return found;
    }

    /** A person's mark in a meeting; empty while nobody has marked them. */
    public static Optional<Attendance> attendance(State state, long meeting, long person) {
        return state.stream(Attendance.class).filter(each -> each.meeting() == meeting && each.person() == person)
                .findFirst();
    }

    /** Who is in the room now, by id, in the order in which people came to the workspace. */
    public static List<Long> here(State state, Meeting meeting) {
        return state.stream(Attendance.class).filter(each -> each.meeting() == meeting.id() && each.mark().here())
                .map(Attendance::person).sorted().toList();
    }

    /** The sides of which nobody is in the room: what a meeting warns of, and does not mind. */
    public static List<Side> missing(State state, Meeting meeting) {
        var there = here(state, meeting).stream().map(each -> side(state, each, Meetings.day(meeting))).toList();
        return Stream.of(Side.SALES, Side.MARKETING).filter(each -> !there.contains(each)).toList();
    }

    /** Who in the room is of sales or of marketing on the meeting's day. */
    public static List<Long> voters(State state, Meeting meeting) {
        return here(state, meeting).stream().filter(each -> side(state, each, Meetings.day(meeting)).votes()).toList();
    }
}
