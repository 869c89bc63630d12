package app.tandem.exchange;

import app.tandem.exchange.AnswersSheet.Row;
import app.tandem.exchange.Preview.Remark;
import app.tandem.model.Meeting;
import app.tandem.rules.ForumMove.ImportResponses;
import app.tandem.rules.State;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a file of answers: a plain text with one on each line, or columns of which one is named "text". */
public final class AnswersFile {

    static final String TEXT = "text";
    static final String SIDE = "side";
    static final String AUTHOR = "author";
    private static final Map<String, String> COLUMNS = Map.of("text", TEXT, "side", SIDE, "seite", SIDE, "author",
            AUTHOR);

    private AnswersFile() {}

    /** What the file would add to a forum; changes nothing. */
    public static Preview<ImportResponses.Answer> read(Path file, State state, Meeting forum) {
        var sheet = sheet(file);
        if (sheet.refused() != null) {
            return Preview.unreadable(sheet.refused());
        }
        var judged = AnswersCheck.of(sheet.rows(), state, forum);
        var remarks = Stream.concat(judged.remarks().stream(), sheet.remarks().stream()).toList();
        return new Preview<>(judged.right(), judged.refused(), remarks, null);
    }

    /** What stands in the file, unjudged. */
    public static AnswersSheet sheet(Path file) {
        try {
            var bytes = Bytes.of(file);
            var sheet = inColumns(file) ? columns(bytes.text()) : lines(bytes.text());
            Unfit.unless(bytes.whole(), "file", "may hold " + Bytes.MOST + " bytes at most", null);
            return sheet;
        } catch (Unfit unfit) {
            return AnswersSheet.refused(unfit.refusal());
        }
    }

    private static boolean inColumns(Path file) {
        return !file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    private static AnswersSheet columns(String text) {
        List<Row> rows = new ArrayList<>();
        var table = new Table(text, COLUMNS);
        table.read(TEXT, ImportResponses.MOST, each -> rows
                .add(new Row(each.lines(), each.cell(TEXT), each.cell(SIDE), each.cell(AUTHOR))));
        return new AnswersSheet(rows, table.remarks(), null);
    }

    private static AnswersSheet lines(String text) {
        var rows = AnswersSheet.lines(text, ImportResponses.MOST);
        Unfit.unless(rows.size() <= ImportResponses.MOST, "file", "may hold 1,000 answers at most, this has more",
                rows.size());
        Unfit.unless(!rows.isEmpty(), "file", "is empty", null);
        return new AnswersSheet(rows, List.<Remark>of(), null);
    }
}
