package app.tandem.rules;

import app.tandem.model.Assignment;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Slot;
import app.tandem.model.SlotKind;
import app.tandem.model.SlotState;
import app.tandem.model.SlotTime;
import app.tandem.model.StepMinutes;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Which issues get a slot when a meeting starts, for how long, and what becomes of the slots that never began. */
final class SlotList {

    static final int SECONDS = 60;

    private static final Set<IssueState> AWAITING = EnumSet.range(IssueState.ASSIGNED, IssueState.PRESENTED);
    private static final Set<SlotState> LEFT_OPEN = EnumSet.of(SlotState.UNDECIDED, SlotState.NOT_PRESENTED);

    private SlotList() {}

    static void atStart(Draft draft, Meeting meeting, LocalDate day) {
        switch (meeting.kind()) {
            case FOLLOW_UP -> solutions(draft.now(), meeting)
                    .forEach(each -> add(draft, meeting, each, SlotKind.SOLUTION));
            case TEMPERATURE_CHECK -> byRank(draft.now(), meeting).forEach(each -> check(draft, meeting, each, day));
            case OPEN_FORUM, PRIORITIZE -> {
                // these have no slots
            }
        }
    }

    /** The issues that a follow-up presents; one that a split left for it takes no new ones. */
    static List<Issue> solutions(State state, Meeting meeting) {
        var split = state.stream(Slot.class).anyMatch(each -> isMovedTo(each, meeting));
        return byRank(state, meeting).stream().filter(each -> AWAITING.contains(each.state()))
                .filter(each -> !waitsElsewhere(state, meeting, each))
                .filter(each -> !split || movedHereOrLeftOpen(state, meeting, each)).toList();
    }

    /** The issues of a meeting's cycle by rank, then by number. */
    static List<Issue> byRank(State state, Meeting meeting) {
        return Ranking.byRank(Issues.of(state, meeting.cycle()).toList());
    }

    private static boolean isMovedTo(Slot slot, Meeting meeting) {
        return Objects.equals(slot.movedTo(), meeting.id());
    }

    private static boolean movedHereOrLeftOpen(State state, Meeting meeting, Issue issue) {
        return Slots.last(state, issue.id())
                .filter(each -> isMovedTo(each, meeting) || LEFT_OPEN.contains(each.state())).isPresent();
    }

    /** Whether a split moved the issue to another meeting that is still to come. */
    private static boolean waitsElsewhere(State state, Meeting meeting, Issue issue) {
        return Slots.last(state, issue.id()).map(Slot::movedTo).filter(each -> each != meeting.id())
                .map(each -> state.get(Meeting.class, each)).filter(Meeting::planned).isPresent();
    }

    private static void check(Draft draft, Meeting meeting, Issue issue, LocalDate day) {
        if (issue.state().underWay()) {
            Reports.handIn(draft, meeting, issue);
            add(draft, meeting, issue, SlotKind.REPORT);
        }
        if (needsDecision(draft.now(), meeting, issue, day)) {
            add(draft, meeting, issue, SlotKind.DECISION);
        }
    }

    /** A trial to review, or a solution that a meeting had on its list before and that is not adopted. */
    private static boolean needsDecision(State state, Meeting check, Issue issue, LocalDate day) {
        if (issue.state().underWay()) {
            return Issues.review(state, issue.id()).filter(each -> !each.isAfter(day)).isPresent();
        }
        var before = issue.state() == IssueState.PRESENTED || hadSlot(state, check, issue);
        return AWAITING.contains(issue.state()) && before && !waitsElsewhere(state, check, issue);
    }

    private static boolean hadSlot(State state, Meeting check, Issue issue) {
        return Slots.last(state, issue.id()).filter(each -> each.meeting() != check.id()).isPresent();
    }

    private static void add(Draft draft, Meeting meeting, Issue issue, SlotKind kind) {
        var position = Slots.of(draft.now(), meeting.id()).size() + 1;
        draft.put(new Slot(draft.newId(), meeting.id(), issue.id(), position, kind, SlotState.WAITING,
                time(draft.now(), meeting, kind), null));
    }

    /** The planned time of a slot: in a check the decisions have the times of the follow-up before it. */
    static SlotTime time(State state, Meeting meeting, SlotKind kind) {
        return switch (kind) {
            case SOLUTION -> deciding(meeting.minutes());
            case REPORT -> SlotTime.planned(meeting.minutes().slot() * SECONDS, 0);
            case DECISION -> deciding(followUpMinutes(state, meeting));
        };
    }

    private static SlotTime deciding(StepMinutes minutes) {
        return SlotTime.planned(minutes.present() * SECONDS, minutes.discuss() * SECONDS);
    }

    private static StepMinutes followUpMinutes(State state, Meeting check) {
        return Meetings.of(state, check.cycle()).filter(each -> each.kind() == MeetingKind.FOLLOW_UP)
                .filter(Meeting::closed).reduce((_, later) -> later).orElse(check).minutes();
    }

    /** What never began was not presented: it is on the next meeting's list, a solution with a new due date. */
    static void atClose(Draft draft, Meeting meeting) {
        Slots.waiting(draft.now(), meeting.id()).forEach(each -> {
            draft.put(each.withState(SlotState.NOT_PRESENTED));
            Issues.assignment(draft.now(), each.issue()).filter(_ -> isAwaiting(draft.now(), each.issue()))
                    .ifPresent(hands -> draft.put(hands.withDue(renewed(hands, Meetings.day(meeting)))));
        });
    }

    /** Ends the slots that wait for an issue which can no longer be presented, or report, in them. */
    static void withdraw(Draft draft, Issue issue) {
        Meetings.running(draft.now()).stream().flatMap(each -> Slots.waiting(draft.now(), each.id()).stream())
                .filter(each -> each.issue() == issue.id() && !canBegin(issue.state(), each.kind()))
                .forEach(each -> draft.put(each.withState(SlotState.NOT_PRESENTED)));
    }

    private static boolean canBegin(IssueState state, SlotKind kind) {
        return switch (kind) {
            case SOLUTION -> AWAITING.contains(state);
            case REPORT -> state.underWay();
            case DECISION -> AWAITING.contains(state) || state.underWay();
        };
    }

    /** The usual day, or the one agreed on before where that is later still. */
    private static LocalDate renewed(Assignment hands, LocalDate day) {
        var usual = DueDates.usual(day);
        var before = hands.due();
        return before != null && before.isAfter(usual) ? before : usual;
    }

    static boolean isAwaiting(State state, long issue) {
        return AWAITING.contains(state.get(Issue.class, issue).state());
    }
}
