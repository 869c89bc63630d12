package app.tandem.rules;

import app.tandem.model.Person;
import app.tandem.model.PersonName;
import app.tandem.rules.PeopleMove.ImportPeople;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes in people as a list: who is known by name is updated, who is not is added; all of them or none. */
final class PeopleImport {

    private PeopleImport() {}

    static void make(Draft draft, List<ImportPeople.Line> lines, Acting acting) {
        Refuse.unless(!lines.isEmpty(), "people", "needs at least one person", 0);
        Refuse.unless(lines.size() <= ImportPeople.MOST, "people",
                "may be at most " + ImportPeople.MOST + " at once", lines.size());
        needSingle(lines);
        var known = known(draft.now());
        for (var line : lines) {
            var name = known.get(People.key(line.name()));
            if (name == null) {
                PeopleRules.join(draft, line.name(), line.email(), line.side(), false, acting);
            } else {
                update(draft, name, line, acting);
            }
        }
    }

    private static void needSingle(List<ImportPeople.Line> lines) {
        Map<String, Integer> seen = new HashMap<>();
        for (int at = 1; at <= lines.size(); at++) {
            var line = lines.get(at - 1);
            var place = "people[" + at + "].";
            var first = seen.putIfAbsent(People.key(line.name()), at);
            Refuse.unless(first == null, place + "name", "stands there twice, first as number " + first, line.name());
            PeopleRules.needEmail(line.email(), place + "email");
        }
    }

    private static Map<String, PersonName> known(State state) {
        var names = People.names(state);
        Map<String, PersonName> known = new HashMap<>();
        People.active(state).map(Person::id).map(names::get)
                .forEach(each -> known.put(People.key(each.name()), each));
        return known;
    }

    /** Takes over the spelling and the side; an address that is left out stays as it was. */
    private static void update(Draft draft, PersonName known, ImportPeople.Line line, Acting acting) {
        var email = line.email() == null ? known.email() : line.email();
        PeopleRules.rename(draft, known, line.name(), email, acting);
        var span = People.newestSpan(draft.now(), known.person());
        if (span.side() != line.side()) {
            var today = Days.today(draft.now(), acting);
            PeopleRules.moveOver(draft, draft.now().get(Person.class, known.person()), span, line.side(),
                    today.isBefore(span.from()) ? span.from() : today);
        }
    }
}
