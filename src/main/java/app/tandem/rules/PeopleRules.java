package app.tandem.rules;

import app.tandem.model.Attendance;
import app.tandem.model.Duo;
import app.tandem.model.Mark;
import app.tandem.model.Person;
import app.tandem.model.PersonName;
import app.tandem.model.Side;
import app.tandem.model.SideSpan;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What comes of each {@link PeopleMove}. */
final class PeopleRules {

    private PeopleRules() {}

    static void make(Draft draft, PeopleMove move, Acting acting) {
        switch (move) {
            case PeopleMove.AddPerson add -> add(draft, add, acting);
            case PeopleMove.ImportPeople come -> PeopleImport.make(draft, come.people(), acting);
            case PeopleMove.CorrectPerson correct -> correct(draft, correct, acting);
            case PeopleMove.ChangeSide change -> change(draft, change, acting);
            case PeopleMove.DeactivatePerson leaves -> deactivate(draft, leaves, acting);
            case PeopleMove.ReactivatePerson back -> reactivate(draft, back, acting);
            case PeopleMove.Anonymise gone -> anonymise(draft, gone.person(), acting);
        }
    }

    private static void add(Draft draft, PeopleMove.AddPerson move, Acting acting) {
        needFree(draft.now(), move.name(), null);
        needEmail(move.email(), "email");
        join(draft, move.name(), move.email(), move.side(), false, acting);
    }

    /** Puts in somebody new, of a side from today on. */
    static Person join(Draft draft, String name, @Nullable String email, Side side, boolean guest, Acting acting) {
        var person = draft.put(new Person(draft.newId(), true, guest, false));
        draft.put(new PersonName(draft.newId(), person.id(), name, email, acting.at()));
        draft.put(new SideSpan(draft.newId(), person.id(), side, Days.today(draft.now(), acting), null));
        return person;
    }

    /** Refuses a name that somebody else who is active has. */
    private static void needFree(State state, String name, @Nullable Long self) {
        var taken = People.active(state, name).filter(each -> !Objects.equals(each.id(), self)).isPresent();
        Refuse.unless(!taken, "name", "must be nobody else's who is active, ignoring case", name);
    }

    /** Refuses an address that is not one @ with text on both sides. */
    static void needEmail(@Nullable String email, String field) {
        Refuse.unless(email == null || PersonName.isAddress(email), field,
                "needs one @ with text on both sides", email);
    }

    private static void correct(Draft draft, PeopleMove.CorrectPerson move, Acting acting) {
        var person = draft.now().get(Person.class, move.person());
        Refuse.unless(!person.anonymised(), "person", "was anonymised and has no name any more", PersonName.GONE);
        if (person.active()) {
            needFree(draft.now(), move.name(), person.id());
        }
        needEmail(move.email(), "email");
        rename(draft, People.naming(draft.now(), person.id()), move.name(), move.email(), acting);
    }

    /** Gives a new name and address, beside the old ones; nothing where they are the same. */
    static void rename(Draft draft, PersonName old, String name, @Nullable String email, Acting acting) {
        if (!old.name().equals(name) || !Objects.equals(old.email(), email)) {
            draft.put(new PersonName(draft.newId(), old.person(), name, email, acting.at()));
        }
    }

    private static void change(Draft draft, PeopleMove.ChangeSide move, Acting acting) {
        var state = draft.now();
        var person = needActive(state, move.person());
        var today = Days.today(state, acting);
        var from = move.from() == null ? today : move.from();
        var old = People.newestSpan(state, person.id());
        Refuse.unless(old.side() != move.side(), "side", "is the one that " + People.name(state, person.id())
                + " is of already", move.side());
        Refuse.unless(!from.isAfter(today), "from", "may not be after today, " + today, from);
        Refuse.unless(!from.isBefore(old.from()), "from", "may not be before the present side began, " + old.from(),
                from);
        Duos.workingOf(state, person.id()).stream().map(Duo::formedOn).max(LocalDate::compareTo)
                .ifPresent(formed -> Refuse.unless(!from.isBefore(formed), "from",
                        "may not be before the day on which their duo was formed, " + formed, from));
        moveOver(draft, person, old, move.side(), from);
    }

    /** Ends a person's side and begins another; their duos end that day. A guest who joins a side is no guest. */
    static void moveOver(Draft draft, Person person, SideSpan old, Side side, LocalDate from) {
        Duos.endAllOf(draft, person.id(), from, "changed to " + IssueLife.words(side));
        draft.put(old.endedOn(from));
        draft.put(new SideSpan(draft.newId(), person.id(), side, from, null));
        draft.put(new Person(person.id(), person.active(), person.guest() && !side.votes(), person.anonymised()));
    }

    private static void deactivate(Draft draft, PeopleMove.DeactivatePerson move, Acting acting) {
        var person = needActive(draft.now(), move.person());
        leave(draft, person.id(), move.reason(), acting);
        draft.put(person.withActive(false));
    }

    /** Takes a person out of their duos, and out of the room where a meeting is running. */
    private static void leave(Draft draft, long person, String reason, Acting acting) {
        Duos.endAllOf(draft, person, Days.today(draft.now(), acting), reason);
        Meetings.running(draft.now()).flatMap(each -> People.attendance(draft.now(), each.id(), person))
                .filter(each -> each.mark().here()).map(each -> each.withMark(Mark.LEFT))
                .ifPresent((Attendance left) -> draft.put(left));
    }

    private static void reactivate(Draft draft, PeopleMove.ReactivatePerson move, Acting acting) {
        var person = draft.now().get(Person.class, move.person());
        var name = People.name(draft.now(), person.id());
        Refuse.unless(!person.anonymised(), "person", "was anonymised and cannot come back", name);
        Refuse.unless(!person.active(), "person", "is active already", name);
        needFree(draft.now(), name, person.id());
        var back = draft.put(person.withActive(true));
        var old = People.newestSpan(draft.now(), person.id());
        if (old.side() != move.side()) {
            moveOver(draft, back, old, move.side(), Days.today(draft.now(), acting));
        }
    }

    private static void anonymise(Draft draft, long id, Acting acting) {
        var person = draft.now().get(Person.class, id);
        Refuse.unless(!person.anonymised(), "person", "was anonymised already", PersonName.GONE);
        leave(draft, id, "has left", acting);
        draft.now().stream(PersonName.class).filter(each -> each.person() == id)
                .forEach(each -> draft.put(each.anonymised()));
        draft.put(person.asAnonymised());
    }

    private static Person needActive(State state, long person) {
        return People.needActive(state, person, "person");
    }
}
