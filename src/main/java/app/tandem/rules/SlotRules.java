package app.tandem.rules;

import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.Slot;
import app.tandem.model.SlotKind;
import app.tandem.model.SlotState;
import java.time.LocalDate;
import java.util.Comparator;

/** What comes of each {@link SlotMove}. */
final class SlotRules {

    private SlotRules() {}

    static void make(Draft draft, SlotMove move, Acting acting) {
        switch (move) {
            case SlotMove.OrderSlots order -> SlotOrder.make(draft, order, acting);
            case SlotMove.ShortenSlots shorten -> SlotPlanning.shorten(draft, shorten);
            case SlotMove.SplitFollowUp split -> SlotPlanning.split(draft, split);
            case SlotMove.StartSlot start -> start(draft, start, acting);
            case SlotMove.DiscussSlot discuss -> discuss(draft, discuss, acting);
            case SlotMove.ExtendSlot extend -> extend(draft, extend);
            case SlotMove.EndSlot end -> end(draft, end, acting);
            case SlotMove.PostponeSlot postpone -> postpone(draft, postpone);
            case SlotMove.SkipSlot skip -> skip(draft, skip);
            case SlotMove.CountFist count -> DecisionRules.count(draft, count);
            case SlotMove.Decide decide -> DecisionRules.decide(draft, decide, acting);
            case SlotMove.CorrectDecision correct -> DecisionRules.correct(draft, correct);
            case SlotMove.RateIssue rate -> RatingRules.rate(draft, rate);
            case SlotMove.RevealRating reveal -> RatingRules.reveal(draft, reveal);
        }
    }

    /** Gives a follow-up or a check that starts its slots, and a check the reports that wait for it. */
    static void atStart(Draft draft, Meeting meeting) {
        SlotList.atStart(draft, meeting, Meetings.day(meeting));
    }

    /** Ends what never began when a meeting closes. */
    static void atClose(Draft draft, Meeting meeting) {
        SlotList.atClose(draft, meeting);
    }

    /** Gives the waiting slots of a meeting its minutes, after these were changed. */
    static void retime(Draft draft, Meeting meeting) {
        SlotPlanning.retime(draft, meeting);
    }

    private static void start(Draft draft, SlotMove.StartSlot move, Acting acting) {
        var state = draft.now();
        var meeting = Meetings.needRunning(state, move.meeting());
        var slot = waiting(state, meeting, move.issue());
        Slots.running(state, meeting.id()).ifPresent(other -> {
            throw Refuse.because("issue", "must wait until the slot of issue " + number(state, other.issue())
                    + " has ended", number(state, move.issue()));
        });
        Refuse.unless(!Slots.bothAway(state, meeting, move.issue()), "issue",
                "has nobody of its duo in the room: its slot can go to the end, or be skipped",
                number(state, move.issue()));
        present(draft, slot, Days.today(state, acting));
        comeOn(draft, slot);
        SlotClock.start(draft, slot, slot.time().plannedPresent(), acting.at());
    }

    /** Lets a solution be presented; an issue under way reports, or has its trial reviewed. */
    private static void present(Draft draft, Slot slot, LocalDate day) {
        var issue = draft.now().get(Issue.class, slot.issue());
        var solved = slot.kind() != SlotKind.SOLUTION && issue.state().underWay();
        if (slot.kind().decides() && !solved) {
            IssueLife.happen(draft, issue, IssueEvent.PRESENT, day, "");
        } else {
            Refuse.unless(solved, "issue", "is " + IssueLife.words(issue.state()) + " and has nothing to report",
                    issue.number());
        }
    }

    /** A slot that begins stands before all that still wait, so that the order tells what happened. */
    private static void comeOn(Draft draft, Slot slot) {
        SlotOrder.arrange(draft, Slots.waiting(draft.now(), slot.meeting()),
                Comparator.comparing((Slot each) -> each.id() != slot.id()));
        draft.put(draft.now().get(Slot.class, slot.id()).withState(SlotState.PRESENTING));
    }

    private static void discuss(Draft draft, SlotMove.DiscussSlot move, Acting acting) {
        var slot = running(draft.now(), Meetings.needRunning(draft.now(), move.meeting()), move.issue());
        Refuse.unless(slot.kind().decides() && slot.state() == SlotState.PRESENTING, "issue",
                slot.kind().decides() ? "is being discussed already" : "has a report's slot, which is not discussed",
                number(draft.now(), move.issue()));
        draft.put(SlotClock.taken(draft.now(), slot, acting.at()).withState(SlotState.DISCUSSING));
        SlotClock.start(draft, slot, slot.time().plannedDiscuss(), acting.at());
    }

    private static void extend(Draft draft, SlotMove.ExtendSlot move) {
        var slot = running(draft.now(), Meetings.needRunning(draft.now(), move.meeting()), move.issue());
        var number = number(draft.now(), move.issue());
        Refuse.unless(slot.kind().decides(), "issue", "has a report's slot, which is not extended", number);
        Refuse.unless(slot.state() == SlotState.DISCUSSING, "issue",
                "is being presented: only a discussion is extended", number);
        var done = slot.time().extensions();
        Refuse.unless(done < Slots.EXTENSIONS.size(), "issue", "was extended twice, by 2 minutes and by 1", number);
        var seconds = Slots.extension(slot);
        Refuse.unless(seconds > 0, "issue", "has a discussion of 15 minutes, which is the most", number);
        draft.put(slot.withTime(slot.time().extendedBy(seconds)));
        SlotClock.extend(draft, slot, seconds);
    }

    private static void end(Draft draft, SlotMove.EndSlot move, Acting acting) {
        var slot = running(draft.now(), Meetings.needRunning(draft.now(), move.meeting()), move.issue());
        needDiscussed(draft.now(), move.meeting(), move.issue(), "ends");
        SlotClock.end(draft, slot, slot.kind().decides() ? SlotState.UNDECIDED : SlotState.REPORTED, acting.at());
    }

    /** Refuses what would pass over the discussion of a solution; it may be ended as soon as it began. */
    static void needDiscussed(State state, long meeting, long issue, String what) {
        Refuse.unless(!Slots.presenting(state, meeting, issue), "issue",
                "is being presented, and is discussed before it " + what, number(state, issue));
    }

    private static void postpone(Draft draft, SlotMove.PostponeSlot move) {
        var meeting = Meetings.needRunning(draft.now(), move.meeting());
        var slot = bothAway(draft.now(), meeting, move.issue());
        SlotOrder.arrange(draft, Slots.waiting(draft.now(), meeting.id()),
                Comparator.comparing((Slot each) -> each.issue() == slot.issue()));
    }

    private static void skip(Draft draft, SlotMove.SkipSlot move) {
        var state = draft.now();
        var meeting = Meetings.needRunning(state, move.meeting());
        draft.put(bothAway(state, meeting, move.issue()).withState(SlotState.NOT_PRESENTED));
        if (SlotList.isAwaiting(state, move.issue())) {
            var hands = Issues.assignment(state, move.issue()).orElseThrow();
            draft.put(hands.withDue(DueDates.orUsual(move.due(), Meetings.day(meeting), "due")));
        } else {
            Refuse.unless(move.due() == null, "due", "is only for a solution that is not adopted yet", move.due());
        }
    }

    private static Slot bothAway(State state, Meeting meeting, long issue) {
        var slot = waiting(state, meeting, issue);
        Refuse.unless(Slots.bothAway(state, meeting, issue), "issue", "has one of its duo in the room, who can present",
                number(state, issue));
        return slot;
    }

    private static Slot waiting(State state, Meeting meeting, long issue) {
        return Slots.waiting(state, meeting.id()).stream().filter(each -> each.issue() == issue).findFirst()
                .orElseThrow(() -> Refuse.because("issue", "has no slot that waits in this meeting",
                        number(state, issue)));
    }

    private static Slot running(State state, Meeting meeting, long issue) {
        return Slots.running(state, meeting.id()).filter(each -> each.issue() == issue)
                .orElseThrow(() -> Refuse.because("issue", "has no slot that runs in this meeting",
                        number(state, issue)));
    }

    private static int number(State state, long issue) {
        return state.get(Issue.class, issue).number();
    }
}
