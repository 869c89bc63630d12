package app.tandem.ui.console.meeting;

import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Step;
import java.time.Duration;
import java.time.Instant;

/**
 * What a step's timer counts before it was started. Writing and clarifying have planned minutes. The rest of an open
 * forum counts what is left of the forum's hour. Elsewhere the method names no time: a quarter of an hour is offered,
 * and the facilitator adds or takes minutes before starting it. In the slots each slot starts its own.
 *
 * @param seconds what it would be started with, 0 where it is not started from here
 */
record TimerPlan(Of of, int seconds) {

    /** An open forum takes 60 minutes in all. */
    static final int HOUR = 3600;
    private static final int MINUTE = 60;
    private static final int USUAL = 15 * MINUTE;

    enum Of {
        STEP, HOUR, SLOT
    }

    static TimerPlan of(Meeting meeting, Instant now) {
        return switch (meeting.step()) {
            case WRITING -> new TimerPlan(Of.STEP, meeting.minutes().writing() * MINUTE);
            case CLARIFY -> new TimerPlan(Of.STEP, meeting.minutes().clarify() * MINUTE);
            case SLOTS -> new TimerPlan(Of.SLOT, 0);
            case ATTENDANCE, QUESTION, SHARING, WALL, GROUP, VOTE, REVEAL, PAIR, PLAN, BALANCE, ACTIONS, WINS, CLOSE ->
                hourly(meeting) ? new TimerPlan(Of.HOUR, leftOfHour(meeting, now)) : new TimerPlan(Of.STEP, USUAL);
        };
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
