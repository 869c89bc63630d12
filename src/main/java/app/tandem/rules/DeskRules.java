package app.tandem.rules;

import app.tandem.model.Cost;
import app.tandem.model.Credit;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Meeting;
import app.tandem.model.Proposal;
import app.tandem.model.Report;
import app.tandem.model.Side;
import app.tandem.model.StatusUpdate;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What comes of each {@link DeskMove}. */
final class DeskRules {

    private static final BigDecimal MOST_COST = new BigDecimal("1000000000000");
    private static final int MOST_DECIMALS = 4;

    private DeskRules() {}

    static void make(Draft draft, DeskMove move, Acting acting) {
        switch (move) {
            case DeskMove.SaveProposal save -> save(draft, save, acting);
            case DeskMove.UpdateStatus update -> update(draft, update, acting);
            case DeskMove.GiveReport give -> report(draft, give, acting);
            case DeskMove.CorrectUpdate correct -> DeskCorrections.make(draft, correct, acting);
            case DeskMove.CorrectReport correct -> DeskCorrections.make(draft, correct, acting);
        }
    }

    private static void save(Draft draft, DeskMove.SaveProposal move, Acting acting) {
        var issue = ofActor(draft.now(), move.issue(), acting.by());
        var steps = Objects.requireNonNullElse(move.steps(), List.<String>of());
        Refuse.unless(steps.size() <= Proposal.MOST_STEPS, "steps", "must be 1 to " + Proposal.MOST_STEPS,
                steps.size());
        var version = (int) draft.next("proposal/" + issue.id());
        var proposal = draft.put(new Proposal(draft.newId(), issue.id(), version, acting.by(), acting.at(),
                move.summary(), steps, move.measured(), move.benefit(), cost(move), move.reusesExisting()));
        IssueLife.happen(draft, issue,
                proposal.complete() ? IssueEvent.PROPOSAL_COMPLETE : IssueEvent.PROPOSAL_INCOMPLETE,
                Days.today(draft.now(), acting), "");
    }

    private static @Nullable Cost cost(DeskMove.SaveProposal move) {
        if (move.cost() == null) {
            Refuse.unless(move.currency() == null, "cost", "is needed with a currency", null);
            return null;
        }
        var amount = move.cost();
        Refuse.unless(amount.signum() >= 0 && amount.compareTo(MOST_COST) < 0, "cost",
                "must be 0 or more, and less than a million millions", amount);
        Refuse.unless(amount.scale() <= MOST_DECIMALS, "cost", "must have at most " + MOST_DECIMALS + " decimals",
                amount);
        return new Cost(amount.scale() < 0 ? amount.setScale(0) : amount,
                currency(Refuse.ifMissing(move.currency(), "currency", "is needed with a cost")));
    }

    private static String currency(String typed) {
        var code = typed.strip().toUpperCase(Locale.ROOT);
        Refuse.unless(Currency.getAvailableCurrencies().stream().anyMatch(each -> each.getCurrencyCode().equals(code)),
                "currency", "must be a code of ISO 4217, such as EUR", typed);
        return code;
    }

    private static void update(Draft draft, DeskMove.UpdateStatus move, Acting acting) {
        var by = Refuse.ifMissing(acting.by(), "by", "must be one of the issue's duo");
        var issue = ofActor(draft.now(), move.issue(), by);
        says(draft, issue, move.state(), move.progress(), move.help(), acting);
        draft.put(new StatusUpdate(draft.newId(), issue.id(), by, acting.at(), move.state(), move.progress(),
                move.note(), move.help()));
    }

    private static void report(Draft draft, DeskMove.GiveReport move, Acting acting) {
        var issue = ofActor(draft.now(), move.issue(), acting.by());
        says(draft, issue, move.state(), move.progress(), move.help(), acting);
        var check = Reports.checkFor(draft.now(), issue.id()).map(Meeting::id).orElse(null);
        var before = check == null ? Reports.pending(draft.now(), issue.id())
                : Reports.at(draft.now(), check, issue.id());
        before.ifPresent(each -> draft.put(each.asReplaced()));
        draft.put(new Report(draft.newId(), issue.id(), check, acting.by(), acting.at(), move.working(),
                move.improvement(), move.state(), move.rating(), move.progress(), move.help(), credit(move), false));
    }

    private static @Nullable Credit credit(DeskMove.GiveReport move) {
        var to = move.creditTo();
        if (to == null) {
            Refuse.unless(move.credit() == null, "creditTo", "is needed with a credit: SALES or MARKETING", null);
            return null;
        }
        Refuse.unless(to != Side.NEITHER, "creditTo", "must be SALES or MARKETING", to);
        return new Credit(to, Refuse.ifMissing(move.credit(), "credit", "is needed: what for"));
    }

    /** Lets a duo say how its issue goes. */
    private static void says(Draft draft, Issue issue, IssueState state, int progress, @Nullable String help,
            Acting acting) {
        var event = IssueLife.saying(state);
        Refuse.unless(state != IssueState.STUCK || help != null, "help",
                "is needed when an issue is stuck: what is wanted, and from whom", null);
        var said = IssueLife.happen(draft, issue, event, Days.today(draft.now(), acting), "");
        draft.put(said.withLinks(said.links().withProgress(progress)));
    }

    /** The issue, if whoever acts is of the duo that owns it, or is the facilitator. */
    private static Issue ofActor(State state, long id, @Nullable Long by) {
        var issue = state.get(Issue.class, id);
        Refuse.unless(by == null || Issues.duo(state, id).filter(each -> each.has(by)).isPresent(), "by",
                "must be one of the duo that owns issue " + issue.number(), by == null ? null : People.name(state, by));
        return issue;
    }
}
