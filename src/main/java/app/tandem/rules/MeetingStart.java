package app.tandem.rules;

import app.tandem.model.Cycle;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.MeetingStatus;
import app.tandem.model.Response;
import java.util.EnumSet;
import java.util.Set;

/** Starts a meeting: what must be there for its kind, the day it is held, and its slots. */
final class MeetingStart {

    private static final Set<IssueState> TO_PRESENT = EnumSet.range(IssueState.ASSIGNED, IssueState.PRESENTED);
    private static final Set<IssueState> UNDER_WAY = EnumSet.range(IssueState.IN_PROGRESS, IssueState.STUCK);

    private MeetingStart() {}

    static void make(Draft draft, MeetingMove.StartMeeting move, Acting acting) {
        var meeting = draft.now().get(Meeting.class, move.meeting());
        Refuse.unless(meeting.planned(), "meeting",
                "must be planned to start, this one is " + IssueLife.words(meeting.status()), meeting.number());
        needCycleAndRoom(draft.now(), meeting);
        needSubject(draft.now(), meeting);
        var today = acting.at().atZone(meeting.schedule().zoneId()).toLocalDate();
        var heldOn = move.heldOn() == null ? today : move.heldOn();
        Refuse.unless(!heldOn.isAfter(today), "heldOn", "may not be after today, " + today, heldOn);
        var started = draft.put(meeting.withStatus(MeetingStatus.RUNNING)
                .withSchedule(meeting.schedule().started(acting.at(), heldOn)));
        SlotRules.atStart(draft, started);
    }

    /** Refuses unless the meeting's cycle is open and no other meeting runs. */
    static void needCycleAndRoom(State state, Meeting meeting) {
        var cycle = state.get(Cycle.class, meeting.cycle());
        Refuse.unless(cycle.open(), "meeting", "must be of an open cycle, its own is closed", meeting.number());
        Meetings.running(state).ifPresent(each -> {
            throw Refuse.because("meeting", "must wait: meeting " + each.number() + " is running", meeting.number());
        });
    }

    private static void needSubject(State state, Meeting meeting) {
        Refuse.unless(hasSubject(state, meeting), "meeting", lacking(meeting.kind()), meeting.number());
    }

    /** Whether there is anything for a meeting of this kind to talk of. */
    private static boolean hasSubject(State state, Meeting meeting) {
        return switch (meeting.kind()) {
            case OPEN_FORUM -> true;
            case PRIORITIZE -> state.stream(Response.class).anyMatch(each -> each.cycle() == meeting.cycle())
                    || hasIssue(state, meeting, EnumSet.of(IssueState.RAISED));
            case FOLLOW_UP -> hasIssue(state, meeting, TO_PRESENT);
            case TEMPERATURE_CHECK -> hasIssue(state, meeting, UNDER_WAY);
        };
    }

    private static boolean hasIssue(State state, Meeting meeting, Set<IssueState> states) {
        return Issues.of(state, meeting.cycle()).map(Issue::state).anyMatch(states::contains);
    }

    private static String lacking(MeetingKind kind) {
        return switch (kind) {
            case OPEN_FORUM -> "needs nothing";
            case PRIORITIZE -> "needs an answer or a raised issue to prioritize";
            case FOLLOW_UP -> "needs an issue that is assigned, has its solution ready or was presented";
            case TEMPERATURE_CHECK -> "needs an issue that is in progress, working or stuck";
        };
    }
}
