package app.tandem.rules;

import app.tandem.model.Assignment;
import app.tandem.model.Duo;
import app.tandem.model.DuoOrigin;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.rules.DuoMove.Assign;
import app.tandem.rules.DuoMove.ChangeDue;
import app.tandem.rules.DuoMove.CorrectEnding;
import app.tandem.rules.DuoMove.CorrectReassign;
import app.tandem.rules.DuoMove.EndDuo;
import app.tandem.rules.DuoMove.FormDuo;
import app.tandem.rules.DuoMove.LockPair;
import app.tandem.rules.DuoMove.PairByHand;
import app.tandem.rules.DuoMove.ProposeDuos;
import app.tandem.rules.DuoMove.Reassign;
import app.tandem.rules.DuoMove.SwapPairs;
import app.tandem.rules.DuoMove.TakeDuos;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** What comes of each {@link DuoMove}. */
final class DuoRules {
    private static final Set<IssueState> AWAITED = EnumSet.of(IssueState.ASSIGNED, IssueState.SOLUTION_READY);

    private DuoRules() {}

    static void make(Draft draft, DuoMove move, Acting acting) {
        switch (move) {
            case ProposeDuos propose -> new PairStep(draft, propose.meeting()).propose(propose.alsoPair(),
                    acting.seed());
            case LockPair lock -> new PairStep(draft, lock.meeting()).lock(lock.sales(), lock.marketing(),
                    lock.locked());
            case SwapPairs swap -> new PairStep(draft, swap.meeting()).swap(swap);
            case PairByHand pair -> new PairStep(draft, pair.meeting()).pair(pair.sales(), pair.marketing());
            case TakeDuos take -> new PairStep(draft, take.meeting()).take(take.due());
            case FormDuo form -> form(draft, form, acting);
            case EndDuo end -> end(draft, end, acting);
            case Assign assign -> assign(draft, assign, acting);
            case Reassign reassign -> reassign(draft, reassign, acting);
            case ChangeDue change -> changeDue(draft, change, acting);
            case CorrectEnding correct -> correct(draft, correct);
            case CorrectReassign correct -> correct(draft, correct);
        }
    }

    private static void form(Draft draft, FormDuo move, Acting acting) {
        var cycle = Meetings.needOpenCycle(draft.now());
        var day = Days.today(draft.now(), acting);
        Forming.working(draft.now(), move.sales(), move.marketing()).ifPresent(each -> {
            throw Refuse.because("sales", "and marketing are a duo already", Forming.names(draft.now(), each));
        });
        Forming.form(draft, cycle, move.sales(), move.marketing(), DuoOrigin.BY_HAND, day);
    }

    private static void end(Draft draft, EndDuo move, Acting acting) {
        Duos.end(draft, Forming.needWorking(draft.now(), move.duo()), Days.today(draft.now(), acting), move.reason());
    }

    private static void correct(Draft draft, CorrectEnding move) {
        var duo = draft.now().get(Duo.class, move.duo());
        var ended = duo.endedOn();
        if (ended == null) {
            throw Refuse.because("duo", "must have ended, this one works", Forming.names(draft.now(), duo));
        }
        draft.put(duo.ended(ended, move.reason()));
    }

    private static void correct(Draft draft, CorrectReassign move) {
        var given = draft.now().stream(Assignment.class).filter(each -> each.issue() == move.issue())
                .filter(Issues::givenOn).reduce((_, later) -> later)
                .orElseThrow(() -> Refuse.because("issue", "was not given to another duo",
                        draft.now().get(Issue.class, move.issue()).number()));
        draft.put(given.ended(Objects.requireNonNull(given.endedOn()), move.reason()));
    }

    private static void assign(Draft draft, Assign move, Acting acting) {
        var issue = IssueRules.living(draft.now(), move.issue());
        IssueLife.allowed(issue, IssueEvent.ASSIGN);
        var today = Days.today(draft.now(), acting);
        var duo = roomy(draft.now(), issue, move.duo());
        give(draft, issue, duo, today, DueDates.orUsual(move.due(), today, "due"));
    }

    /** Hands a hot issue to a duo that has room. */
    static void give(Draft draft, Issue issue, Duo duo, LocalDate today, LocalDate due) {
        IssueLife.happen(draft, issue, IssueEvent.ASSIGN, today, "");
        Forming.hand(draft, issue, duo, today, due);
    }

    private static Duo roomy(State state, Issue issue, long id) {
        var duo = Forming.needWorking(state, id);
        Forming.needRoom(state, Meetings.needOpen(state, issue.cycle()), duo);
        return duo;
    }

    private static void reassign(Draft draft, Reassign move, Acting acting) {
        var issue = IssueRules.living(draft.now(), move.issue());
        IssueLife.allowed(issue, IssueEvent.REASSIGN);
        var duo = Forming.needWorking(draft.now(), move.duo());
        var old = Issues.assignment(draft.now(), issue.id()).orElseThrow();
        Refuse.unless(old.duo() != duo.id(), "duo", "owns the issue already", Forming.names(draft.now(), duo));
        Forming.needRoom(draft.now(), Meetings.needOpen(draft.now(), issue.cycle()), duo);
        var today = Days.today(draft.now(), acting);
        IssueLife.happen(draft, issue, IssueEvent.REASSIGN, today, "");
        draft.put(old.ended(today, move.reason()));
        Forming.hand(draft, issue, duo, today, old.due());
    }

    private static void changeDue(Draft draft, ChangeDue move, Acting acting) {
        var issue = IssueRules.living(draft.now(), move.issue());
        Refuse.unless(AWAITED.contains(issue.state()), "issue",
                "must await its solution, this one is " + IssueLife.words(issue.state()), issue.number());
        var due = DueDates.need(move.due(), Days.today(draft.now(), acting), "due");
        Assignment assignment = Issues.assignment(draft.now(), issue.id()).orElseThrow();
        draft.put(assignment.withDue(due));
    }
}
