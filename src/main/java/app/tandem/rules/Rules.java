package app.tandem.rules;

import app.tandem.model.Person;
import app.tandem.rules.Outcome.Refused;
import org.jspecify.annotations.Nullable;

/** The one entrance to all rules: a state, a move and what comes with it give an outcome, always the same one. */
public final class Rules {

    private Rules() {}

    /** Accepts the move with the state that it leads to, or refuses it; changes nothing itself. */
    public static Outcome apply(State state, Move move, Acting acting) {
        try {
            return accepted(state, move, acting);
        } catch (Refuse refuse) {
            return new Refused(refuse.refusal());
        }
    }

    private static Outcome accepted(State state, Move move, Acting acting) {
        checkActing(state, acting);
        var clean = Gate.clean(state, move);
        var draft = new Draft(state);
        var step = History.step(state, clean, acting);
        make(draft, clean, acting);
        var made = draft.accepted();
        Invariants.breach(made.state(), made.changes()).ifPresent(breach -> {
            throw Refuse.because(Move.name(clean.getClass()), breach, null);
        });
        return History.remember(state, made, clean, acting, step);
    }

    private static void checkActing(State state, Acting acting) {
        Refuse.unless(!acting.at().isBefore(state.at()), "at", "may not be before the last move's time, " + state.at(),
                acting.at());
        Refuse.unless(knownAndActive(state, acting.by()), "by", "is nobody active", acting.by());
    }

    private static boolean knownAndActive(State state, @Nullable Long by) {
        return by == null || state.find(Person.class, by).filter(Person::active).isPresent();
    }

    private static void make(Draft draft, Move move, Acting acting) {
        switch (move) {
            case PeopleMove people -> PeopleRules.make(draft, people, acting);
            case CycleMove cycle -> CycleRules.make(draft, cycle, acting);
            case MeetingMove meeting -> MeetingRules.make(draft, meeting, acting);
            case ForumMove forum -> ForumRules.make(draft, forum, acting);
            case IssueMove issue -> IssueRules.make(draft, issue, acting);
            case VoteMove vote -> VoteRules.make(draft, vote, acting);
            case DuoMove duo -> DuoRules.make(draft, duo, acting);
            case SlotMove slot -> SlotRules.make(draft, slot, acting);
            case DeskMove desk -> DeskRules.make(draft, desk, acting);
            case RecordMove record -> RecordRules.make(draft, record, acting);
            case MinutesMove minutes -> MinutesRules.make(draft, minutes, acting);
            case HistoryMove history -> History.make(draft, history, acting);
        }
    }
}
