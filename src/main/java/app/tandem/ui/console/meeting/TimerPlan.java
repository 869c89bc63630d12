package app.tandem.ui.console.meeting;

import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Slot;
import app.tandem.model.SlotState;
import app.tandem.model.SlotTime;
import app.tandem.model.Step;
import app.tandem.rules.State;
import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.check.CheckSlots;
import app.tandem.ui.stage.followup.FollowUpSlots;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a step's timer counts before it was started. Writing and clarifying have planned minutes. The rest of an open
 * forum counts what is left of the forum's hour. Elsewhere the method names no time: a quarter of an hour is offered,
 * and the facilitator adds or takes minutes before starting it. In the slots each slot starts its own.
 *
 * @param seconds what it would be started with
 */
record TimerPlan(Of of, int seconds) {

    /** An open forum takes 60 minutes in all. */
    static final int HOUR = 3600;
    private static final int MINUTE = 60;
    private static final int USUAL = 15 * MINUTE;

    enum Of {
        STEP, HOUR,
        /** A slot before it begins, then its parts. */
        SLOT, PRESENTING, DISCUSSION, REPORT,
        /** A slot that is over: what it took. */
        ENDED,
        /** A slot that this meeting leaves out. */
        LEFT_OUT
    }

    /** What the timer counts before it is started; in the slots, that of the slot that is looked at on the stage. */
    static TimerPlan of(State state, Meeting meeting, Showing showing, Instant now) {
        return meeting.step() != Step.SLOTS ? of(meeting, now)
                : lookedAt(state, meeting, showing).map(TimerPlan::of).orElseGet(() -> of(meeting, now));
    }

    private static Optional<Slot> lookedAt(State state, Meeting meeting, Showing showing) {
        return meeting.kind() == MeetingKind.FOLLOW_UP
                ? FollowUpSlots.lookedAt(state, meeting, showing.issue().get())
                : CheckSlots.lookedAt(state, meeting, showing.slot().get());
    }

    private static TimerPlan of(Slot slot) {
        SlotTime time = slot.time();
        return switch (slot.state()) {
            case WAITING, PRESENTING, DISCUSSING -> new TimerPlan(Of.SLOT, time.plannedPresent());
            case DECIDED, UNDECIDED, REPORTED -> new TimerPlan(Of.ENDED, time.presented() + time.discussed());
            case NOT_PRESENTED, MOVED -> new TimerPlan(Of.LEFT_OUT, 0);
        };
    }

    /** Whether nobody changes it from the timer's card, as in a slot. */
    boolean fixed() {
        return switch (of) {
            case STEP, HOUR -> false;
            case SLOT, PRESENTING, DISCUSSION, REPORT, ENDED, LEFT_OUT -> true;
        };
    }

    /** Whether there is no time left to count. */
    boolean over() {
        return of == Of.ENDED || of == Of.LEFT_OUT;
    }

    static TimerPlan of(Meeting meeting, Instant now) {
        return switch (meeting.step()) {
            case WRITING -> new TimerPlan(Of.STEP, meeting.minutes().writing() * MINUTE);
            case CLARIFY -> new TimerPlan(Of.STEP, meeting.minutes().clarify() * MINUTE);
            case SLOTS -> new TimerPlan(Of.SLOT, slot(meeting) * MINUTE);
            case ATTENDANCE, QUESTION, SHARING, WALL, GROUP, VOTE, REVEAL, PAIR, PLAN, BALANCE, ACTIONS, WINS, CLOSE ->
                hourly(meeting) ? new TimerPlan(Of.HOUR, leftOfHour(meeting, now)) : new TimerPlan(Of.STEP, USUAL);
        };
    }

    /** With how many minutes a slot begins. */
    private static int slot(Meeting meeting) {
        return meeting.kind() == MeetingKind.FOLLOW_UP ? meeting.minutes().present() : meeting.minutes().slot();
    }

    /** What the timer of a slot counts. */
    static Of part(Slot slot) {
        if (!slot.kind().decides()) {
            return Of.REPORT;
        }
        return slot.state() == SlotState.PRESENTING ? Of.PRESENTING : Of.DISCUSSION;
    }

    /** Whether the meeting's own hour is counted at its step. */
    static boolean hourly(Meeting meeting) {
        return meeting.kind() == MeetingKind.OPEN_FORUM && meeting.step() != Step.WRITING;
    }

    private static int leftOfHour(Meeting meeting, Instant now) {
        Instant started = meeting.schedule().started();
        long gone = started == null ? 0 : Math.max(0, Duration.between(started, now).toSeconds());
        return (int) Math.max(MINUTE, HOUR - gone);
    }
}
