package app.tandem.ui.console.forum;

import app.tandem.exchange.AnswersCheck;
import app.tandem.exchange.AnswersSheet.Row;
import app.tandem.exchange.Preview.Fault;
import app.tandem.model.Meeting;
import app.tandem.rules.ForumMove.ImportResponses;
import app.tandem.rules.Refusal;
import app.tandem.rules.State;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What would come of adding a list of answers.
 *
 * @param answers those that would be added
 */
record SheetView(List<SheetLine> lines, List<ImportResponses.Answer> answers) {

    static final SheetView NONE = new SheetView(List.of(), List.of());

    SheetView {
        lines = List.copyOf(lines);
        answers = List.copyOf(answers);
    }

    /**
     * Judges the rows.
     *
     * @param out the first lines of those that somebody left out
     */
    static SheetView of(List<Row> rows, Set<Long> out, State state, Meeting meeting) {
        var judged = AnswersCheck.of(rows.stream().filter(each -> !out.contains(each.lines().first())).toList(), state,
                meeting);
        Map<Long, Refusal> refused = new HashMap<>();
        judged.refused().forEach(each -> refused.put(each.lines().first(), refusal(each)));
        Map<Long, String> remarks = new HashMap<>();
        judged.remarks().forEach(each -> remarks.put(each.lines().first(), each.words()));
        return new SheetView(rows.stream().map(each -> line(each, refused, remarks, out)).toList(), judged.values());
    }

    private static SheetLine line(Row row, Map<Long, Refusal> refused, Map<Long, String> remarks, Set<Long> out) {
        Long line = row.lines().first();
        return new SheetLine(row, refused.get(line), remarks.get(line), out.contains(line));
    }

    private static Refusal refusal(Fault fault) {
        return new Refusal(fault.field(), fault.rule(), fault.value());
    }

    int left() {
        return lines.size() - answers.size();
    }
}
