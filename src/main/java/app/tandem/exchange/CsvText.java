package app.tandem.exchange;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/**
 * Rows as a text that spreadsheets open: commas, quotes where they are needed, and a mark at its start that says that it
 * is UTF-8. A cell that a spreadsheet would work out as a formula begins with an apostrophe, so that it stays the words
 * that somebody wrote.
 */
public final class CsvText {

    private static final String END = "\r\n";
    private static final String UTF_8_MARK = "\uFEFF";
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]",
            Pattern.UNICODE_CHARACTER_CLASS);

    private CsvText() {}

    public static String of(List<String> header, List<List<String>> rows) {
        return Stream.concat(Stream.of(header), rows.stream()).map(CsvText::line)
                .collect(Collectors.joining(END, UTF_8_MARK, END));
    }

    private static String line(List<String> cells) {
        return CSVFormat.RFC4180.format(cells.stream().map(CsvText::words).toArray());
    }

    private static String words(String cell) {
        return FORMULA.matcher(cell).find() ? "'" + cell : cell;
    }
}
