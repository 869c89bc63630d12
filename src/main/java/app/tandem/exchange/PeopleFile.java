package app.tandem.exchange;

import app.tandem.exchange.Preview.Fault;
import app.tandem.exchange.Preview.Lines;
import app.tandem.exchange.Preview.Remark;
import app.tandem.exchange.Preview.Right;
import app.tandem.model.Duo;
import app.tandem.model.Person;
import app.tandem.model.PersonName;
import app.tandem.model.Side;
import app.tandem.model.TextRule;
import app.tandem.rules.People;
import app.tandem.rules.PeopleMove.ImportPeople;
import app.tandem.rules.State;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a file of people: a name, a side, and where there is one an e-mail address. */
public final class PeopleFile {

    private static final String NAME = "name";
    private static final String SIDE = "side";
    private static final String EMAIL = "email";
    private static final Map<String, String> COLUMNS = Map.of("name", NAME, "side", SIDE, "seite", SIDE, "email",
            EMAIL, "e-mail", EMAIL);

    private final State state;
    private final Lookup known;
    private final List<Right<ImportPeople.Line>> right = new ArrayList<>();
    private final List<Fault> refused = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<String, Lines> seen = new HashMap<>();

    private PeopleFile(State state) {
        this.state = state;
        known = new Lookup(state);
    }

    /** What the file would add and update; changes nothing. */
    public static Preview<ImportPeople.Line> read(Path file, State state) {
        try {
            return new PeopleFile(state).preview(Bytes.of(file));
        } catch (Unfit unfit) {
            return Preview.unreadable(unfit.refusal());
        }
    }

    private Preview<ImportPeople.Line> preview(Bytes file) {
        var table = new Table(file.text(), COLUMNS);
        table.read(NAME, ImportPeople.MOST, this::take);
        Unfit.unless(file.whole(), "file", "may hold " + Bytes.MOST + " bytes at most", null);
        remarks.addAll(table.remarks());
        return new Preview<>(right, refused, remarks, null);
    }

    private void take(Table.Line line) {
        try {
            right.add(person(line));
        } catch (Unfit unfit) {
            refused.add(line.unfit(unfit.refusal()));
        }
    }

    private Right<ImportPeople.Line> person(Table.Line line) {
        var name = line.text(NAME, TextRule.PERSON_NAME);
        var earlier = seen.putIfAbsent(People.key(name), line.lines());
        Unfit.unless(earlier == null, NAME, "is the same as on line " + earlier, name);
        var side = SideWords.side(line.cell(SIDE))
                .orElseThrow(() -> Unfit.because(SIDE, SideWords.KNOWN, line.cell(SIDE)));
        var found = known.person(name).filter(Person::active);
        var right = new Right<>(line.lines(), new ImportPeople.Line(name, side, email(line)), found.isPresent());
        found.ifPresent(each -> remarkSide(each.id(), side, line.lines()));
        return right;
    }

    private void remarkSide(long person, Side side, Lines lines) {
        var old = People.newestSpan(state, person).side();
        if (old != side) {
            remarks.add(new Remark(lines, "side changes from " + SideWords.of(old) + " to " + SideWords.of(side)
                    + ended(person)));
        }
    }

    /** What a change of side takes from somebody: every duo that they work in. */
    private String ended(long person) {
        var partners = state.stream(Duo.class).filter(each -> each.working() && each.has(person))
                .map(each -> each.sales() == person ? each.marketing() : each.sales())
                .map(each -> People.name(state, each)).toList();
        return partners.isEmpty() ? "" : ", which ends the duo with " + String.join(" and the duo with ", partners);
    }

    private static @Nullable String email(Table.Line line) {
        if (line.cell(EMAIL).isBlank()) {
            return null;
        }
        var email = line.text(EMAIL, TextRule.EMAIL);
        Unfit.unless(PersonName.isAddress(email), EMAIL, "needs one @ with text on both sides", email);
        return email;
    }
}
