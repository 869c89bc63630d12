package app.tandem.ui.console.people;

import app.tandem.exchange.PeopleCheck;
import app.tandem.exchange.PeopleColumn;
import app.tandem.exchange.PersonRow;
import app.tandem.exchange.RowVerdict;
import app.tandem.exchange.RowVerdict.Flagged;
import app.tandem.rules.State;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A row of a file as the check shows it.
 *
 * @param open the columns in which it can be corrected: each that was flagged once
 */
record CheckRow(int index, PersonRow row, RowVerdict verdict, Set<PeopleColumn> open) {

    CheckRow {
        open = Set.copyOf(open);
    }

    boolean flagged() {
        return verdict instanceof Flagged;
    }

    boolean leftOut() {
        return verdict instanceof RowVerdict.LeftOut;
    }

    /** All rows with what will happen to them. */
    static List<CheckRow> of(List<PersonRow> rows, PeopleCheck check) {
        List<CheckRow> shown = new ArrayList<>();
        for (int each = 0; each < rows.size(); each++) {
            shown.add(of(each, rows.get(each), check.verdicts().get(each), Set.of()));
        }
        return shown;
    }

    private static CheckRow of(int index, PersonRow row, RowVerdict verdict, Set<PeopleColumn> before) {
        Set<PeopleColumn> open = EnumSet.noneOf(PeopleColumn.class);
        open.addAll(before);
        if (verdict instanceof Flagged flag) {
            open.add(flag.column());
        }
        return new CheckRow(index, row, verdict, open);
    }

    /** The same rows once one of them was corrected, or the state has changed; what was open stays open. */
    static List<CheckRow> again(List<CheckRow> shown, List<PersonRow> rows, State state) {
        PeopleCheck check = PeopleCheck.of(rows, state);
        return shown.stream().map(each -> of(each.index(), rows.get(each.index()),
                check.verdicts().get(each.index()), each.open())).toList();
    }
}
