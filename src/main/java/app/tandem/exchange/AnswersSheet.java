package app.tandem.exchange;

import app.tandem.exchange.Preview.Lines;
import app.tandem.exchange.Preview.Remark;
import app.tandem.rules.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers as somebody wrote them, in a file or on a clipboard, before anybody judged them.
 *
 * @param remarks what was left out of the file as a whole
 * @param refused why there is nothing to judge; then there are no rows
 */
public record AnswersSheet(List<Row> rows, List<Remark> remarks, @Nullable Refusal refused) {

    /** A list that is pasted holds at most so many lines. */
    public static final int MOST_PASTED = 200;

    private static final String BREAK = "\r\n|[\r\n\u0085\u2028\u2029]";

    public AnswersSheet {
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /** An answer as it stands, with the words for its side and its author; those are empty where none are given. */
    public record Row(Lines lines, String text, String side, String author) {

        public Row withText(String now) {
            return new Row(lines, now, side, author);
        }

        public Row withSide(String now) {
            return new Row(lines, text, now, author);
        }
    }

    /** A pasted list: each line that is not blank is an answer. */
    public static AnswersSheet pasted(String text) {
        var rows = lines(text, Integer.MAX_VALUE);
        return rows.size() <= MOST_PASTED ? new AnswersSheet(rows, List.of(), null)
                : refused(new Refusal("list", "may hold " + MOST_PASTED + " lines at most", rows.size()));
    }

    /** The lines that are not blank, and one more than the most where there are more than that. */
    static List<Row> lines(String text, int most) {
        var rows = new ArrayList<Row>();
        var number = 0;
        for (var line : text.split(BREAK, -1)) {
            number++;
            if (!line.isBlank() && rows.size() <= most) {
                rows.add(new Row(new Lines(number, number), line, "", ""));
            }
        }
        return rows;
    }

    static AnswersSheet refused(Refusal why) {
        return new AnswersSheet(List.of(), List.of(), why);
    }
}
