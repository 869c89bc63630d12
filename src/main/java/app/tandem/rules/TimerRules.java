package app.tandem.rules;

import app.tandem.model.Meeting;
import app.tandem.model.NumberRule;
import app.tandem.model.Step;
import app.tandem.model.Timer;
import java.util.Objects;

/** What comes of starting, pausing and changing a meeting's timer; in the slots, their own moves do. */
final class TimerRules {

    private static final int MINUTE = 60;

    private TimerRules() {}

    static void start(Draft draft, MeetingMove.StartTimer move, Acting acting) {
        var meeting = needRunningOutsideSlots(draft.now(), move.meeting(),
                "is at its slots, whose timer starts with each slot");
        int seconds = move.seconds() == null ? planned(meeting) : Objects.requireNonNull(move.seconds());
        var id = Timers.current(draft.now(), meeting).map(Timer::id).orElseGet(draft::newId);
        draft.put(new Timer(id, meeting.id(), meeting.step(), null, seconds, acting.at().plusSeconds(seconds), null));
    }

    private static Meeting needRunningOutsideSlots(State state, long id, String rule) {
        var meeting = Meetings.needRunning(state, id);
        Refuse.unless(meeting.step() != Step.SLOTS, "meeting", rule, meeting.number());
        return meeting;
    }

    private static int planned(Meeting meeting) {
        var minutes = meeting.minutes();
        return switch (meeting.step()) {
            case WRITING -> minutes.writing() * MINUTE;
            case CLARIFY -> minutes.clarify() * MINUTE;
            case ATTENDANCE, QUESTION, SHARING, WALL, GROUP, VOTE, REVEAL, PAIR, PLAN, SLOTS, BALANCE, ACTIONS, WINS,
                    CLOSE ->
                throw Refuse
                        .because("seconds", "is needed: this step has no planned minutes", null);
        };
    }

    static void pause(Draft draft, MeetingMove.PauseTimer move, Acting acting) {
        var timer = needTimer(draft.now(), Meetings.needRunning(draft.now(), move.meeting()));
        if ((timer.endsAt() == null) != move.paused()) {
            draft.put(move.paused() ? timer.paused(acting.at()) : timer.running(acting.at()));
        }
    }

    static void add(Draft draft, MeetingMove.AddToTimer move) {
        var meeting = needRunningOutsideSlots(draft.now(), move.meeting(),
                "is at its slots, where nothing but an extension changes the time");
        var timer = needTimer(draft.now(), meeting);
        var planned = (long) timer.planned() + move.seconds();
        Refuse.unless(planned >= 0 && planned <= NumberRule.TIMER_SECONDS.most(), "seconds",
                "must leave the timer with 0 to " + NumberRule.TIMER_SECONDS.most() + " seconds in all",
                move.seconds());
        draft.put(timer.withMore(move.seconds()));
    }

    /** Sets what is left without changing what was planned. */
    static void believe(Draft draft, MeetingMove.BelieveTimer move, Acting acting) {
        var timer = needTimer(draft.now(), Meetings.needRunning(draft.now(), move.meeting()));
        Refuse.unless(move.left() <= timer.planned(), "left",
                "may be at most the " + timer.planned() + " seconds planned", move.left());
        var runs = timer.endsAt() != null;
        draft.put(new Timer(timer.id(), timer.meeting(), timer.step(), timer.slot(), timer.planned(),
                runs ? acting.at().plusSeconds(move.left()) : null, runs ? null : (Integer) move.left()));
    }

    private static Timer needTimer(State state, Meeting meeting) {
        return Timers.current(state, meeting)
                .orElseThrow(() -> Refuse.because("meeting", "has no timer that was started at this step",
                        meeting.number()));
    }
}
