package app.tandem.exchange;

import app.tandem.exchange.Preview.Fault;
import app.tandem.exchange.Preview.Lines;
import app.tandem.exchange.Preview.Remark;
import app.tandem.model.Text;
import app.tandem.model.TextRule;
import app.tandem.rules.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A text of records in columns, separated by commas, semicolons or tabs, the first of them naming the columns.
 */
final class Table {

    private final String text;
    private final Map<String, String> wanted;
    private final List<String> columns = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    /** A record: its cells by column, those that are missing or blank left out. */
    record Line(Lines lines, Map<String, String> cells) {

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        /** A cell's text, cleaned; refused where it breaks its rule. */
        String text(String column, TextRule rule) {
            var cleaned = Text.clean(cell(column));
            var problem = Text.problem(cleaned, rule);
            Unfit.unless(problem.isEmpty(), column, problem, cell(column));
            return cleaned;
        }

        /** This record as one that cannot be imported. */
        Fault unfit(Refusal why) {
            return new Fault(lines, why.field(), why.rule(), String.valueOf(why.value()));
        }
    }

    /** @param wanted the columns that are understood: their headers in lower case, and what each is called here */
    Table(String text, Map<String, String> wanted) {
        this.text = text;
        this.wanted = wanted;
    }

    /** What was left out so far. */
    List<Remark> remarks() {
        return remarks;
    }

    /**
     * Reads all records in their order.
     *
     * @param needed the column without which there is nothing to read
     * @param most more records than this are refused as soon as they are seen
     */
    void read(String needed, int most, Consumer<Line> reader) {
        new Records(text).read(most, (lines, headers) -> name(headers, lines, needed),
                (lines, cells) -> reader.accept(line(cells, lines)));
    }

    private void name(List<String> headers, Lines lines, String needed) {
        headers.forEach(each -> columns.add(wanted.getOrDefault(Bytes.plain(each), "")));
        Unfit.unless(columns.contains(needed), "file", "must name a column \"" + needed + "\" in its first line",
                String.join(", ", headers));
        var seen = new HashSet<String>();
        headers.stream().map(Bytes::plain).forEach(each -> Unfit.unless(
                each.isEmpty() || seen.add(wanted.getOrDefault(each, each)), "file", "names a column twice", each));
        var further = headers.stream().filter(each -> !each.isBlank() && !wanted.containsKey(Bytes.plain(each)))
                .toList();
        if (!further.isEmpty()) {
            remarks.add(new Remark(lines, "left out: the further columns " + String.join(", ", further)));
        }
    }

    private Line line(List<String> record, Lines lines) {
        var cells = new HashMap<String, String>();
        IntStream.range(0, Math.min(columns.size(), record.size()))
                .filter(each -> !columns.get(each).isEmpty() && !record.get(each).isBlank())
                .forEach(each -> cells.put(columns.get(each), record.get(each)));
        var extra = IntStream.range(columns.size(), Math.max(columns.size(), record.size())).mapToObj(record::get)
                .filter(each -> !each.isBlank()).toList();
        if (!extra.isEmpty()) {
            remarks.add(new Remark(lines, "left out: the further fields " + String.join(", ", extra)));
        }
        return new Line(lines, cells);
    }
}
