package app.tandem.ui.console.people;

import app.tandem.model.Assignment;
import app.tandem.model.Duo;
import app.tandem.model.Issue;
import app.tandem.model.Person;
import app.tandem.model.PersonName;
import app.tandem.model.Side;
import app.tandem.model.SideSpan;
import app.tandem.rules.Duos;
import app.tandem.rules.People;
import app.tandem.rules.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everybody who is or was here: the active ones first, by name. */
public record PeopleView(List<Member> people) {

    public PeopleView {
        people = List.copyOf(people);
    }

    /** Whether somebody takes part. */
    public enum Standing {
        ACTIVE, LEFT, ANONYMISED
    }

    /**
     * A person as the list has them.
     *
     * @param since the first day of the side that they are of now
     * @param partners the names of those with whom a duo works
     * @param issues the numbers of the issues in the hands of these duos
     */
    public record Member(long id, String name, @Nullable String email, Side side, LocalDate since,
            List<String> partners, List<Integer> issues, Standing standing) {

        public Member {
            partners = List.copyOf(partners);
            issues = List.copyOf(issues);
        }

        public boolean active() {
            return standing == Standing.ACTIVE;
        }
    }

    public static PeopleView of(State state) {
        return new Reading(state).view();
    }

    public boolean empty() {
        return people.isEmpty();
    }

    /** How many active people are of a side. */
    public int count(Side side) {
        return (int) people.stream().filter(each -> each.active() && each.side() == side).count();
    }

    /** Those whose name or address holds the words, ignoring case; of all, or of the active ones. */
    public List<Member> found(String words, boolean all) {
        String key = People.key(words);
        return people.stream().filter(each -> all || each.active())
                .filter(each -> People.key(each.name()).contains(key)
                        || each.email() != null && People.key(each.email()).contains(key))
                .toList();
    }

    /** Goes through each kind of row once. */
    private static final class Reading {

        private final State state;
        private final Map<Long, PersonName> names;
        private final Map<Long, SideSpan> spans = new HashMap<>();
        private final Map<Long, List<Long>> partners = new HashMap<>();
        private final Map<Long, List<Integer>> issues = new HashMap<>();

        Reading(State state) {
            this.state = state;
            names = People.names(state);
            state.stream(SideSpan.class).forEach(each -> spans.put(each.person(), each));
            Map<Long, List<Integer>> owned = new HashMap<>();
            state.stream(Assignment.class).filter(Assignment::active).forEach(each -> {
                Issue issue = state.get(Issue.class, each.issue());
                if (issue.state().active()) {
                    owned.computeIfAbsent(each.duo(), duo -> new ArrayList<>()).add(issue.number());
                }
            });
            Duos.working(state).forEach(each -> take(each, owned.getOrDefault(each.id(), List.of())));
        }

        private void take(Duo duo, List<Integer> numbers) {
            partners.computeIfAbsent(duo.sales(), each -> new ArrayList<>()).add(duo.marketing());
            partners.computeIfAbsent(duo.marketing(), each -> new ArrayList<>()).add(duo.sales());
            Stream.of(duo.sales(), duo.marketing())
                    .forEach(each -> issues.computeIfAbsent(each, id -> new ArrayList<>()).addAll(numbers));
        }

        PeopleView view() {
            return new PeopleView(state.stream(Person.class).map(this::member)
                    .sorted(Comparator.comparing(Member::standing).thenComparing(each -> People.key(each.name()))
                            .thenComparing(Member::id))
                    .toList());
        }

        private Member member(Person person) {
            PersonName name = name(person.id());
            SideSpan span = Objects.requireNonNull(spans.get(person.id()));
            return new Member(person.id(), name.name(), name.email(), span.side(), span.from(),
                    partners.getOrDefault(person.id(), List.of()).stream().map(each -> name(each).name()).toList(),
                    issues.getOrDefault(person.id(), List.of()).stream().sorted().toList(), standing(person));
        }

        private PersonName name(long person) {
            return Objects.requireNonNull(names.get(person));
        }

        private static Standing standing(Person person) {
            if (person.anonymised()) {
                return Standing.ANONYMISED;
            }
            return person.active() ? Standing.ACTIVE : Standing.LEFT;
        }
    }
}
