package app.tandem.exchange;

import app.tandem.exchange.Preview.Lines;
import app.tandem.model.Side;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A person as a file has them, or as somebody has corrected it since.
 *
 * @param side the word that stands for the side
 * @param further what stands beyond the last column, which is left out
 * @param leftOut whether somebody has chosen not to import it
 */
public record PersonRow(Lines lines, String name, String side, String email, List<String> further, boolean leftOut) {

    public PersonRow {
        further = List.copyOf(further);
    }

    /** The rows of a table by what its columns were said to be. */
    public static List<PersonRow> of(PeopleTable table, Map<PeopleColumn, Integer> columns) {
        return table.rows().stream().map(each -> of(each, table.headers().size(), columns)).toList();
    }

    private static PersonRow of(PeopleTable.Row row, int width, Map<PeopleColumn, Integer> columns) {
        return new PersonRow(row.lines(), cell(row, columns, PeopleColumn.NAME), cell(row, columns, PeopleColumn.SIDE),
                cell(row, columns, PeopleColumn.EMAIL), row.beyond(width), false);
    }

    private static String cell(PeopleTable.Row row, Map<PeopleColumn, Integer> columns, PeopleColumn column) {
        var index = columns.get(column);
        return index == null ? "" : row.cell(index);
    }

    /** The side that its word stands for. */
    public Optional<Side> understood() {
        return SideWords.side(side);
    }

    public PersonRow withName(String now) {
        return new PersonRow(lines, now, side, email, further, leftOut);
    }

    public PersonRow withSide(Side now) {
        return new PersonRow(lines, name, SideWords.of(now), email, further, leftOut);
    }

    public PersonRow withEmail(String now) {
        return new PersonRow(lines, name, side, now, further, leftOut);
    }

    public PersonRow withLeftOut(boolean now) {
        return new PersonRow(lines, name, side, email, further, now);
    }
}
