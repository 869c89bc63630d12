package app.tandem.rules;

import app.tandem.model.Credit;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Report;
import app.tandem.model.StatusUpdate;
import org.jspecify.annotations.Nullable;

/** Corrects what a duo wrote: its words alone, never the state, the rating or the progress that it said. */
final class DeskCorrections {

    private DeskCorrections() {}

    static void make(Draft draft, DeskMove.CorrectUpdate move, Acting acting) {
        var update = draft.now().get(StatusUpdate.class, move.update());
        checkActor(draft.now(), update.author(), update.issue(), acting.by());
        checkHelp(update.state(), move.help());
        draft.put(update.withWords(move.note(), move.help()));
    }

    static void make(Draft draft, DeskMove.CorrectReport move, Acting acting) {
        var report = draft.now().get(Report.class, move.report());
        checkActor(draft.now(), report.author(), report.issue(), acting.by());
        checkHelp(report.state(), move.help());
        draft.put(report.withWords(move.working(), move.improvement(), move.help(), credit(report, move.credit())));
    }

    private static @Nullable Credit credit(Report report, @Nullable String words) {
        var given = report.credit();
        Refuse.unless(words == null || given != null, "credit", "is not in this report, and a correction adds none",
                words);
        return words == null || given == null ? null : new Credit(given.to(), words);
    }

    /** The facilitator, whoever wrote it, or the duo that owns the issue now. */
    private static void checkActor(State state, @Nullable Long author, long issue, @Nullable Long by) {
        var may = by == null || by.equals(author) || Issues.duo(state, issue).filter(each -> each.has(by)).isPresent();
        Refuse.unless(may, "by", "must be who wrote it, or one of the duo that owns issue "
                + state.get(Issue.class, issue).number(), by == null ? null : People.name(state, by));
    }

    private static void checkHelp(IssueState state, @Nullable String help) {
        Refuse.unless(state != IssueState.STUCK || help != null, "help",
                "is needed when an issue is stuck: what is wanted, and from whom", null);
    }
}
