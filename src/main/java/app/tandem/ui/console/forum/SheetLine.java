package app.tandem.ui.console.forum;

import app.tandem.exchange.AnswersSheet.Row;
import app.tandem.rules.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An answer that may be added, as it is shown before.
 *
 * @param refused why it cannot be added; null where it can
 * @param remark what is worth knowing; null for nothing
 * @param out whether somebody left it out
 */
record SheetLine(Row row, @Nullable Refusal refused, @Nullable String remark,
        boolean out) implements CorrectingList.Line {

    @Override
    public long id() {
        return row.lines().first();
    }

    @Override
    public String text() {
        return row.text();
    }

    boolean added() {
        return refused == null && !out;
    }
}
