package app.tandem.exchange;

import app.tandem.exchange.Preview.Lines;
import app.tandem.model.PersonName;
import app.tandem.rules.PeopleMove.ImportPeople;
import app.tandem.rules.Refusal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of people as it stands, before anybody has said which column is which.
 *
 * @param headers the names of its columns, in their order
 */
public record PeopleTable(Encoding encoding, Separator separator, List<String> headers, List<Row> rows) {

    public PeopleTable {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }

    /** How the characters of a file are written. */
    public enum Encoding {
        UTF_8, UTF_16, WINDOWS_1252;

        private static Encoding of(Charset charset) {
            if (charset.equals(StandardCharsets.UTF_8)) {
                return UTF_8;
            }
            return charset.name().startsWith("UTF-16") ? UTF_16 : WINDOWS_1252;
        }
    }

    /** What stands between the cells; nothing where there is one column alone. */
    public enum Separator {
        COMMA, SEMICOLON, TAB, NOTHING;

        private static Separator of(char separator) {
            return switch (separator) {
                case ',' -> COMMA;
                case ';' -> SEMICOLON;
                case '\t' -> TAB;
                default -> NOTHING;
            };
        }
    }

    /** A record: its lines in the file, and its cells, which may be fewer or more than the headers. */
    public record Row(Lines lines, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** A cell's text; empty where the record is too short for it. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }

        /** What stands beyond the last header. */
        List<String> beyond(int columns) {
            return cells.size() <= columns ? List.of()
                    : cells.subList(columns, cells.size()).stream().filter(each -> !each.isBlank()).toList();
        }
    }

    /** What came of reading a file: a table, or why there is none. */
    public record Reading(@Nullable PeopleTable table, @Nullable Refusal refused) {}

    /** Reads a file of at most as many people as can be imported; changes nothing. */
    public static Reading read(Path file) {
        try {
            return new Reading(of(Bytes.of(file)), null);
        } catch (Unfit unfit) {
            return new Reading(null, unfit.refusal());
        }
    }

    private static PeopleTable of(Bytes file) {
        var records = new Records(file.text());
        List<String> headers = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        records.read(ImportPeople.MOST, (lines, cells) -> cells.forEach(each -> headers.add(each.strip())),
                (lines, cells) -> rows.add(new Row(lines, cells)));
        Unfit.unless(file.whole(), "file", "may hold " + Bytes.MOST + " bytes at most", null);
        needHeader(headers);
        Unfit.unless(!rows.isEmpty(), "file", "names its columns and holds nobody", null);
        return new PeopleTable(Encoding.of(file.charset()), Separator.of(records.separator()), headers, rows);
    }

    /** Refuses a first line that is a person already: that one would be lost as a header. */
    private static void needHeader(List<String> headers) {
        var known = headers.stream().anyMatch(each -> PeopleColumn.of(each).isPresent());
        var person = headers.stream().anyMatch(each -> PersonName.isAddress(each)
                || SideWords.side(each).isPresent());
        Unfit.unless(known || !person, "file", "must name its columns in the first line, such as name, side, email; "
                + "this one begins with a person", String.join(", ", headers));
    }
}
