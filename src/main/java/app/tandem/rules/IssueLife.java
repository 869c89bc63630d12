package app.tandem.rules;

import static app.tandem.model.IssueState.ASSIGNED;
import static app.tandem.model.IssueState.CARRIED;
import static app.tandem.model.IssueState.DECLINED;
import static app.tandem.model.IssueState.DONE;
import static app.tandem.model.IssueState.HOT;
import static app.tandem.model.IssueState.IN_PROGRESS;
import static app.tandem.model.IssueState.MERGED;
import static app.tandem.model.IssueState.PARKED;
import static app.tandem.model.IssueState.PRESENTED;
import static app.tandem.model.IssueState.RAISED;
import static app.tandem.model.IssueState.SOLUTION_READY;
import static app.tandem.model.IssueState.STUCK;
import static app.tandem.model.IssueState.WORKING;

import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How an issue lives: the one table of states and events. The guards of an event are with the move that brings it. */
public final class IssueLife {

    private static final Set<IssueState> ACTIVE = EnumSet.range(ASSIGNED, STUCK);
    private static final Set<IssueState> UNDER_WAY = EnumSet.range(IN_PROGRESS, STUCK);
    private static final Set<IssueState> SHOWN = EnumSet.range(PRESENTED, STUCK);
    private static final Map<IssueEvent, Map<IssueState, IssueState>> TABLE = new EnumMap<>(IssueEvent.class);

    static {
        on(IssueEvent.MERGE, EnumSet.of(RAISED), MERGED);
        on(IssueEvent.SPLIT, EnumSet.of(MERGED), RAISED);
        on(IssueEvent.MARK_HOT, EnumSet.of(RAISED), HOT);
        on(IssueEvent.UNMARK_HOT, EnumSet.of(HOT), RAISED);
        on(IssueEvent.PARK, EnumSet.of(RAISED, HOT), PARKED);
        on(IssueEvent.BRING_BACK, EnumSet.of(PARKED), RAISED);
        on(IssueEvent.ASSIGN, EnumSet.of(HOT), ASSIGNED);
        stays(IssueEvent.REASSIGN, ACTIVE);
        stays(IssueEvent.DUO_ENDED, ACTIVE);
        on(IssueEvent.PROPOSAL_COMPLETE, EnumSet.of(ASSIGNED, SOLUTION_READY), SOLUTION_READY);
        stays(IssueEvent.PROPOSAL_COMPLETE, SHOWN);
        on(IssueEvent.PROPOSAL_INCOMPLETE, EnumSet.of(ASSIGNED, SOLUTION_READY), ASSIGNED);
        stays(IssueEvent.PROPOSAL_INCOMPLETE, SHOWN);
        on(IssueEvent.PRESENT, EnumSet.of(ASSIGNED, SOLUTION_READY, PRESENTED), PRESENTED);
        on(IssueEvent.ADOPT, EnumSet.of(PRESENTED), IN_PROGRESS);
        stays(IssueEvent.ADOPT, UNDER_WAY);
        on(IssueEvent.REWORK, SHOWN, ASSIGNED);
        on(IssueEvent.DECLINE, SHOWN, DECLINED);
        on(IssueEvent.DECIDE_PARK, ACTIVE, PARKED);
        on(IssueEvent.SAY_IN_PROGRESS, UNDER_WAY, IN_PROGRESS);
        on(IssueEvent.SAY_WORKING, UNDER_WAY, WORKING);
        on(IssueEvent.SAY_STUCK, UNDER_WAY, STUCK);
        on(IssueEvent.FINISH, EnumSet.of(IN_PROGRESS, WORKING), DONE);
        on(IssueEvent.REOPEN, EnumSet.of(DONE), IN_PROGRESS);
        on(IssueEvent.REOPEN, EnumSet.of(DECLINED), ASSIGNED);
        on(IssueEvent.CARRY, EnumSet.range(RAISED, STUCK), CARRIED);
    }

    private IssueLife() {}

    /** Where an event leads from a state; empty when it may not happen there. */
    public static Optional<IssueState> next(IssueState from, IssueEvent event) {
        return Optional.ofNullable(TABLE.getOrDefault(event, Map.of()).get(from));
    }

    /** The event by which a duo says how its issue goes. */
    static IssueEvent saying(IssueState state) {
        return switch (state) {
            case IN_PROGRESS -> IssueEvent.SAY_IN_PROGRESS;
            case WORKING -> IssueEvent.SAY_WORKING;
            case STUCK -> IssueEvent.SAY_STUCK;
            default -> throw Refuse.because("state", "must be IN_PROGRESS, WORKING or STUCK", state);
        };
    }

    /**
     * Lets an event happen to an issue, or refuses. An issue that ends gives up its assignment, and a
     * slot that waits for what it can do no longer is not presented.
     *
     * @param why what the row keeps as the reason of its new state
     */
    static Issue happen(Draft draft, Issue issue, IssueEvent event, LocalDate day, String why) {
        var to = allowed(issue, event);
        if (to.settled() && to != issue.state()) {
            Issues.assignment(draft.now(), issue.id()).ifPresent(each -> draft.put(each.ended(day, words(to))));
        }
        var happened = draft.put(issue.withState(to, why.isEmpty() ? issue.links() : issue.links().withReason(why)));
        SlotList.withdraw(draft, happened);
        return happened;
    }

    /** Where an event leads an issue, or a refusal. */
    static IssueState allowed(Issue issue, IssueEvent event) {
        return next(issue.state(), event).orElseThrow(() -> refusal(issue, event));
    }

    private static Refuse refusal(Issue issue, IssueEvent event) {
        if (event == IssueEvent.FINISH && issue.state() == STUCK) {
            return Refuse.because("issue", "is stuck and must leave that state before it is done", issue.number());
        }
        return Refuse.because("issue", "is " + words(issue.state()) + ", which does not allow: " + words(event),
                issue.number());
    }

    static String words(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void on(IssueEvent event, Set<IssueState> from, IssueState to) {
        from.forEach(each -> put(event, each, to));
    }

    private static void stays(IssueEvent event, Set<IssueState> states) {
        states.forEach(each -> put(event, each, each));
    }

    private static void put(IssueEvent event, IssueState from, IssueState to) {
        TABLE.computeIfAbsent(event, _ -> new EnumMap<>(IssueState.class)).put(from, to);
    }
}
