package app.tandem.rules;

import app.tandem.model.Decision;
import app.tandem.model.DecisionKind;
import app.tandem.model.FistCount;
import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Slot;
import app.tandem.model.SlotKind;
import app.tandem.model.SlotState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a group decides: a fist of five, then a decision in its exact words. */
final class DecisionRules {

    private static final int COUNTS = 6;
    private static final int MOST_VOTES = 2;

    private DecisionRules() {}

    static void count(Draft draft, SlotMove.CountFist move) {
        var state = draft.now();
        var meeting = Meetings.needRunning(state, move.meeting());
        var number = state.get(Issue.class, move.issue()).number();
        SlotRules.needDiscussed(state, meeting.id(), move.issue(), "is voted on");
        var slot = Slots.deciding(state, meeting.id(), move.issue()).orElseThrow(
                () -> Refuse.because("issue", "has no slot in this meeting that is to be decided now", number));
        checkHands(move.hands(), People.voters(state, meeting).size());
        var vote = Slots.counts(state, slot.id()).size() + 1;
        Refuse.unless(vote <= MOST_VOTES, "issue", "was voted on twice already", number);
        draft.put(new FistCount(draft.newId(), meeting.id(), move.issue(), slot.id(), vote, move.hands()));
    }

    private static void checkHands(List<Integer> hands, int voters) {
        Refuse.unless(hands.size() == COUNTS, "hands", "must be 6 counts, of the hands that show 0 to 5", hands);
        Refuse.unless(hands.stream().allMatch(each -> each >= 0), "hands", "may not be below 0", hands);
        var counted = hands.stream().mapToLong(Integer::longValue).sum();
        Refuse.unless(counted >= 1 && counted <= voters, "hands",
                "must be 1 to " + voters + " in all, the people present with a vote", counted);
    }

    static void decide(Draft draft, SlotMove.Decide move, Acting acting) {
        var state = draft.now();
        var meeting = Meetings.needRunning(state, move.meeting());
        checkFields(move, meeting);
        var issue = issue(state, move, meeting);
        var slot = issue == null ? Optional.<Slot>empty() : Slots.deciding(state, meeting.id(), issue.id());
        var fist = slot.flatMap(each -> Slots.counts(state, each.id()).stream().reduce((_, second) -> second));
        var says = fist.filter(_ -> move.kind().adopts()).map(each -> FistOfFive.say(each.hands(), each.vote()));
        var override = says.filter(each -> !each.adopts()).isPresent();
        Refuse.unless(!override || move.reason() != null, "reason",
                "is needed: this overrides what the hands say, " + says.map(FistOfFive.Says::words).orElse(""), null);
        var weak = says.filter(FistOfFive.Says::weak).isPresent();
        slot.ifPresent(each -> close(draft, each, acting));
        draft.put(new Decision(draft.newId(), meeting.id(), move.issue(), move.kind(), move.wording(), move.reason(),
                move.reviewOn(), move.due(), fist.map(FistCount::id).orElse(null), weak, override, acting.at()));
        if (issue != null) {
            settle(draft, issue, move, meeting, slot);
        }
    }

    /** Each kind of decision has what it needs, and nothing that is not of it. */
    private static void checkFields(SlotMove.Decide move, Meeting meeting) {
        var kind = move.kind();
        Refuse.unless(kind != DecisionKind.DECLINE && kind != DecisionKind.PARK || move.reason() != null, "reason",
                "is needed to " + IssueLife.words(kind) + " an issue", null);
        onlyFor(DecisionKind.TRIAL, kind, "reviewOn", move.reviewOn());
        onlyFor(DecisionKind.REWORK, kind, "due", move.due());
        if (move.reviewOn() != null) {
            Refuse.unless(move.reviewOn().isAfter(Meetings.day(meeting)), "reviewOn",
                    "must be after the meeting's day, " + Meetings.day(meeting), move.reviewOn());
        }
        if (move.due() != null) {
            DueDates.need(move.due(), Meetings.day(meeting), "due");
        }
    }

    private static void onlyFor(DecisionKind needs, DecisionKind kind, String field, @Nullable LocalDate day) {
        var word = IssueLife.words(needs);
        Refuse.unless(needs != kind || day != null, field, "is needed for a " + word, null);
        Refuse.unless(needs == kind || day == null, field, "is only for a " + word, day);
    }

    private static @Nullable Issue issue(State state, SlotMove.Decide move, Meeting meeting) {
        var id = move.issue();
        if (move.kind() == DecisionKind.OTHER) {
            Refuse.unless(id == null, "issue", "must be left out of a decision of the kind OTHER",
                    id == null ? null : state.get(Issue.class, id).number());
            return null;
        }
        var issue = state.get(Issue.class, Refuse.ifMissing(id, "issue", "is needed for a decision of this kind"));
        Refuse.unless(issue.cycle() == meeting.cycle(), "issue", "must be of the meeting's cycle", issue.number());
        SlotRules.needDiscussed(state, meeting.id(), issue.id(), "is decided");
        return issue;
    }

    private static void close(Draft draft, Slot slot, Acting acting) {
        if (slot.state().running()) {
            SlotClock.end(draft, slot, SlotState.DECIDED, acting.at());
        } else {
            draft.put(slot.withState(SlotState.DECIDED));
        }
    }

    private static void settle(Draft draft, Issue issue, SlotMove.Decide move, Meeting meeting, Optional<Slot> slot) {
        var day = Meetings.day(meeting);
        switch (move.kind()) {
            case ADOPT, ADOPT_WITH_CHANGES, TRIAL -> adopt(draft, issue, meeting, slot);
            case REWORK -> {
                IssueLife.happen(draft, issue, IssueEvent.REWORK, day, "");
                Issues.assignment(draft.now(), issue.id()).ifPresent(each -> draft.put(each.withDue(move.due())));
            }
            case DECLINE -> IssueLife.happen(draft, issue, IssueEvent.DECLINE, day, reason(move));
            case PARK -> IssueLife.happen(draft, issue, IssueEvent.DECIDE_PARK, day, reason(move));
            case OTHER -> {
                // no issue changes by it
            }
        }
    }

    private static void adopt(Draft draft, Issue issue, Meeting meeting, Optional<Slot> slot) {
        var again = meeting.kind() == MeetingKind.TEMPERATURE_CHECK
                && slot.filter(each -> each.kind() == SlotKind.DECISION).isPresent();
        Refuse.unless(!issue.state().underWay() || again, "issue",
                "is adopted already; it is decided again only in its decision slot in a running check",
                issue.number());
        IssueLife.happen(draft, issue, IssueEvent.ADOPT, Meetings.day(meeting), "");
    }

    private static String reason(SlotMove.Decide move) {
        return move.reason() == null ? "" : move.reason();
    }

    static void correct(Draft draft, SlotMove.CorrectDecision move) {
        var decision = draft.now().get(Decision.class, move.decision());
        draft.put(decision.withWords(move.wording(), move.reason() == null ? decision.reason() : move.reason()));
    }
}
