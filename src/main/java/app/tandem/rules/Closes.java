package app.tandem.rules;

import app.tandem.model.Action;
import app.tandem.model.ActionState;
import app.tandem.model.Issue;
import app.tandem.model.IssueState;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Response;
import app.tandem.model.ResponseState;
import app.tandem.model.Round;
import app.tandem.model.Row;
import app.tandem.model.Slot;
import app.tandem.model.SlotKind;
import app.tandem.model.SlotState;
import java.util.List;
import java.util.stream.Stream;

/** What is still open when a meeting is about to close. */
public final class Closes {

    private Closes() {}

    /** The kinds of things that may be open, each with the kind of row that {@link Open#id()} names. */
    public enum What {
        /** A vote; a round. */
        ROUND_OPEN,
        /** Presented or discussed; a slot. */
        SLOT_RUNNING,
        /** To be decided in, but never began, so that it will count as not presented; a slot. */
        SLOT_WAITING,
        /** Presented, without a decision, and no slot of it is to come here; an issue. */
        UNDECIDED,
        /** Hot, with no duo to take it; an issue. */
        HOT_WITHOUT_DUO,
        /** Active, its duo has ended; an issue. */
        NEEDS_DUO,
        /** Under way, no report at this check; an issue. */
        REPORT_TO_COME,
        /** Reported on in writing, but not talked about; an issue. */
        REPORT_UNHEARD,
        /** Rated by the room, and never shown; an issue. */
        RATING_HIDDEN,
        /** Neither in an issue nor parked; an answer. */
        ANSWER_LOOSE,
        /** Of this meeting or before, due by its day; an action. */
        ACTION_DUE;

        /** Whether the meeting cannot close before it is settled. */
        public boolean blocks() {
            return this == ROUND_OPEN || this == SLOT_RUNNING;
        }
    }

    /** One open thing: what it is, and the id of its row. */
    public record Open(What what, long id) {}

    /** All that is still open, what blocks first. */
    public static List<Open> open(State state, Meeting meeting) {
        return Stream.of(rounds(state, meeting), slots(state, meeting), issues(state, meeting),
                answers(state, meeting), actions(state, meeting)).flatMap(each -> each).toList();
    }

    private static Stream<Open> rounds(State state, Meeting meeting) {
        return state.stream(Round.class).filter(each -> each.meeting() == meeting.id() && each.open())
                .map(each -> new Open(What.ROUND_OPEN, each.id()));
    }

    private static Stream<Open> slots(State state, Meeting meeting) {
        var slots = state.stream(Slot.class).filter(each -> each.meeting() == meeting.id()).toList();
        var running = slots.stream().filter(each -> each.state().running());
        var waiting = slots.stream().filter(each -> each.state() == SlotState.WAITING && each.kind().decides());
        return Stream.concat(running.map(each -> new Open(What.SLOT_RUNNING, each.id())),
                waiting.map(each -> new Open(What.SLOT_WAITING, each.id())));
    }

    private static Stream<Open> issues(State state, Meeting meeting) {
        var issues = Issues.of(state, meeting.cycle()).toList();
        var decides = meeting.kind() == MeetingKind.FOLLOW_UP || meeting.kind() == MeetingKind.TEMPERATURE_CHECK;
        return Stream.of(
                open(What.UNDECIDED, issues.stream().filter(each -> each.state() == IssueState.PRESENTED && decides
                        && !comesOn(state, meeting, each))),
                open(What.HOT_WITHOUT_DUO, issues.stream().filter(each -> each.state() == IssueState.HOT)),
                open(What.NEEDS_DUO, issues.stream().filter(each -> Issues.needsDuo(state, each))),
                open(What.REPORT_TO_COME, issues.stream().filter(each -> lacksReport(state, meeting, each))),
                open(What.REPORT_UNHEARD, issues.stream().filter(each -> isUnheard(state, meeting, each))),
                RoomRatings.hidden(state, meeting.id()).map(each -> new Open(What.RATING_HIDDEN, each.issue())))
                .flatMap(each -> each);
    }

    /** Whether a slot in which an issue can be decided runs or waits, and is listed as such. */
    private static boolean comesOn(State state, Meeting meeting, Issue issue) {
        return Slots.of(state, meeting.id()).stream().anyMatch(each -> each.issue() == issue.id()
                && each.kind().decides() && (each.state().running() || each.state() == SlotState.WAITING));
    }

    private static boolean isUnheard(State state, Meeting meeting, Issue issue) {
        return Slots.of(state, meeting.id()).stream().anyMatch(each -> each.issue() == issue.id()
                && each.kind() == SlotKind.REPORT && each.state() == SlotState.WAITING)
                && Reports.at(state, meeting.id(), issue.id()).isPresent();
    }

    private static boolean lacksReport(State state, Meeting meeting, Issue issue) {
        return meeting.kind() == MeetingKind.TEMPERATURE_CHECK && issue.state().underWay()
                && Reports.isDue(state, meeting, issue.id())
                && Reports.at(state, meeting.id(), issue.id()).isEmpty();
    }

    private static Stream<Open> answers(State state, Meeting meeting) {
        return meeting.kind() != MeetingKind.PRIORITIZE ? Stream.empty()
                : open(What.ANSWER_LOOSE, state.stream(Response.class)
                        .filter(each -> each.cycle() == meeting.cycle() && each.state() == ResponseState.NEW));
    }

    private static Stream<Open> actions(State state, Meeting meeting) {
        return open(What.ACTION_DUE, state.stream(Action.class)
                .filter(each -> each.state() == ActionState.OPEN && !each.due().isAfter(Meetings.day(meeting))));
    }

    private static Stream<Open> open(What what, Stream<? extends Row> rows) {
        return rows.map(each -> new Open(what, each.id()));
    }
}
