package app.tandem.exchange;

import app.tandem.exchange.Preview.Lines;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A text of records whose cells are separated by commas, semicolons or tabs; the first record is its header. */
final class Records {

    /** A character that no text has: with one column only, nothing separates. */
    static final char NOTHING = '\u001F';

    private final String text;
    private final char separator;

    /** The line that the next record begins on. */
    private long next = 1;

    Records(String text) {
        this.text = text;
        this.separator = separator(header(text));
    }

    /** What separates the cells. */
    char separator() {
        return separator;
    }

    private static String header(String text) {
        return text.lines().filter(each -> !each.isBlank()).findFirst().orElse("");
    }

    private static char separator(String header) {
        var bare = header.replaceAll("\"[^\"]*\"", "");
        var best = NOTHING;
        var most = 0L;
        for (var each : new char[]{',', ';', '\t'}) {
            var count = bare.chars().filter(one -> one == each).count();
            if (count > most) {
                best = each;
                most = count;
            }
        }
        return best;
    }

    /**
     * Reads the header and then all records in their order, without those that are blank.
     *
     * @param most more records than this are refused as soon as they are seen
     */
    void read(int most, BiConsumer<Lines, List<String>> header, BiConsumer<Lines, List<String>> reader) {
        var format = CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            records(parser, most, header, reader);
        } catch (IOException | UncheckedIOException wrong) {
            throw Unfit.because("file", "has a record whose quotes do not close or close too early; it begins on line "
                    + next, null);
        }
    }

    private void records(CSVParser parser, int most, BiConsumer<Lines, List<String>> header,
            BiConsumer<Lines, List<String>> reader) {
        var read = -1;
        for (CSVRecord each : parser) {
            var lines = new Lines(next, Math.max(next, parser.getCurrentLineNumber()));
            next = lines.last() + 1;
            if (each.stream().allMatch(String::isBlank)) {
                continue;
            }
            read++;
            Unfit.unless(read <= most, "file", "may hold " + String.format(Locale.ROOT, "%,d", most)
                    + " records at most, this has more", read);
            (read == 0 ? header : reader).accept(lines, each.toList());
        }
        Unfit.unless(read >= 0, "file", "is empty", null);
    }
}
