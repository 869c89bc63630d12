package app.tandem.exchange;

import app.tandem.exchange.RowVerdict.Changed;
import app.tandem.exchange.RowVerdict.Flagged;
import app.tandem.exchange.RowVerdict.LeftOut;
import app.tandem.exchange.RowVerdict.New;
import app.tandem.exchange.RowVerdict.Problem;
import app.tandem.exchange.RowVerdict.Same;
import app.tandem.model.PersonName;
import app.tandem.model.Side;
import app.tandem.model.SideSpan;
import app.tandem.model.Text;
import app.tandem.model.TextRule;
import app.tandem.rules.Duos;
import app.tandem.rules.People;
import app.tandem.rules.PeopleMove.ImportPeople;
import app.tandem.rules.State;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What will happen to each row of a file of people, and to both sides by all of them.
 *
 * @param verdicts one for each row, in their order
 * @param afterwards how many active people of each side there will be
 */
public record PeopleCheck(List<RowVerdict> verdicts, Map<Side, Integer> afterwards) {

    public PeopleCheck {
        verdicts = List.copyOf(verdicts);
        afterwards = Map.copyOf(afterwards);
    }

    public static PeopleCheck of(List<PersonRow> rows, State state) {
        return new Checking(state).check(rows);
    }

    /** What is to be imported: whoever is new, or changes. */
    public List<ImportPeople.Line> lines() {
        return verdicts.stream().flatMap(each -> switch (each) {
            case New(var line) -> Stream.of(line);
            case Changed changed -> Stream.of(changed.line());
            case Same _,Flagged _,LeftOut _ -> Stream.empty();
        }).toList();
    }

    public int count(Class<? extends RowVerdict> kind) {
        return (int) verdicts.stream().filter(kind::isInstance).count();
    }

    /** Goes through the rows once. */
    private static final class Checking {

        private final State state;
        private final Map<String, PersonName> known = new HashMap<>();
        private final Map<Long, Side> sides = new HashMap<>();
        private final Map<String, PersonRow> seen = new HashMap<>();
        private final Map<Side, Integer> afterwards = new EnumMap<>(Side.class);

        Checking(State state) {
            this.state = state;
            var names = People.names(state);
            state.stream(SideSpan.class).forEach(each -> sides.put(each.person(), each.side()));
            People.active(state).forEach(each -> {
                var name = Objects.requireNonNull(names.get(each.id()));
                known.put(People.key(name.name()), name);
                count(sides.getOrDefault(each.id(), Side.NEITHER), 1);
            });
        }

        PeopleCheck check(List<PersonRow> rows) {
            List<RowVerdict> verdicts = new ArrayList<>();
            rows.forEach(each -> verdicts.add(verdict(each)));
            return new PeopleCheck(verdicts, afterwards);
        }

        private void count(Side side, int more) {
            afterwards.merge(side, more, Integer::sum);
        }

        private RowVerdict verdict(PersonRow row) {
            if (row.leftOut()) {
                return new LeftOut();
            }
            var flag = flag(row);
            if (flag.isPresent()) {
                return flag.get();
            }
            var email = Text.clean(row.email());
            var line = new ImportPeople.Line(Text.clean(row.name()), row.understood().orElseThrow(),
                    email.isEmpty() ? null : email);
            var old = known.get(People.key(line.name()));
            if (old == null) {
                count(line.side(), 1);
                return new New(line);
            }
            return compared(line, old, sides.getOrDefault(old.person(), line.side()));
        }

        private RowVerdict compared(ImportPeople.Line line, PersonName old, Side side) {
            var email = line.email() != null && !line.email().equals(old.email());
            var moves = side != line.side();
            if (!email && !moves && line.name().equals(old.name())) {
                return new Same(side);
            }
            if (moves) {
                count(side, -1);
                count(line.side(), 1);
            }
            return new Changed(line, email, old.email() == null, moves ? side : null,
                    moves ? partners(old.person()) : List.of());
        }

        private List<String> partners(long person) {
            return Duos.workingOf(state, person).stream()
                    .map(each -> each.sales() == person ? each.marketing() : each.sales())
                    .map(each -> People.name(state, each)).toList();
        }

        private Optional<RowVerdict> flag(PersonRow row) {
            return Optional.ofNullable(name(row)).or(() -> Optional.ofNullable(side(row)))
                    .or(() -> Optional.ofNullable(email(row)));
        }

        private @Nullable RowVerdict name(PersonRow row) {
            var name = Text.clean(row.name());
            var problem = Text.problem(name, TextRule.PERSON_NAME);
            if (!problem.isEmpty()) {
                return new Flagged(PeopleColumn.NAME, Problem.RULE, problem);
            }
            var earlier = seen.putIfAbsent(People.key(name), row);
            return earlier == null ? null
                    : new Flagged(PeopleColumn.NAME, Problem.SAME_NAME, earlier.lines().toString());
        }

        private static @Nullable RowVerdict side(PersonRow row) {
            if (row.understood().isPresent()) {
                return null;
            }
            return new Flagged(PeopleColumn.SIDE, row.side().isBlank() ? Problem.NO_SIDE : Problem.UNKNOWN_SIDE,
                    row.side());
        }

        private static @Nullable RowVerdict email(PersonRow row) {
            var email = Text.clean(row.email());
            if (email.isEmpty()) {
                return null;
            }
            if (email.indexOf('@') < 0) {
                return new Flagged(PeopleColumn.EMAIL, Problem.NO_AT, email);
            }
            var problem = Text.problem(email, TextRule.EMAIL);
            problem = problem.isEmpty() && !PersonName.isAddress(email) ? "needs one @ with text on both sides"
                    : problem;
            return problem.isEmpty() ? null : new Flagged(PeopleColumn.EMAIL, Problem.RULE, problem);
        }
    }
}
