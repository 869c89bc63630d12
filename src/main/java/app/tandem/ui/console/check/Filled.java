package app.tandem.ui.console.check;

import app.tandem.model.Credit;
import app.tandem.model.IssueState;
import app.tandem.model.Report;
import app.tandem.model.Side;
import app.tandem.rules.DeskMove.CorrectReport;
import app.tandem.rules.DeskMove.GiveReport;
import app.tandem.rules.Move;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the fields of a report.
 *
 * @param rating null before one was chosen
 * @param progress in percent; null where nothing is written
 * @param help empty for none, as credit
 * @param creditTo null for no credit
 */
record Filled(String working, String improvement, IssueState state, @Nullable Integer rating,
        @Nullable Integer progress, String help, @Nullable Side creditTo, String credit) {

    /** What is recorded; where nothing is, the state and the progress of the issue alone. */
    static Filled of(SlotReport slot) {
        Report report = slot.report();
        if (report == null) {
            IssueState now = slot.now().underWay() ? slot.now() : IssueState.IN_PROGRESS;
            return new Filled("", "", now, null, slot.progress(), "", null, "");
        }
        Credit credit = report.credit();
        return new Filled(report.working(), report.improvement(), report.state(), report.rating(), report.progress(),
                Objects.requireNonNullElse(report.help(), ""), credit == null ? null : credit.to(),
                credit == null ? "" : credit.words());
    }

    /** Gives this report, or corrects the words of the one that was given where all else is the same. */
    Move move(long issue, @Nullable Report given) {
        String wanted = help.isEmpty() ? null : help;
        String thanks = credit.isEmpty() ? null : credit;
        if (given != null && sameButWords(given)) {
            return new CorrectReport(given.id(), working, improvement, wanted, thanks);
        }
        return new GiveReport(issue, working, improvement, state, Objects.requireNonNullElse(rating, 0),
                Objects.requireNonNull(progress, "a report without its progress"), wanted, creditTo, thanks);
    }

    private boolean sameButWords(Report given) {
        Credit before = given.credit();
        Side to = before == null ? null : before.to();
        return given.state() == state && Objects.equals(rating, given.rating())
                && Objects.equals(progress, given.progress())
                && to == creditTo && (before == null) == credit.isEmpty();
    }
}
