package app.tandem.rules;

import app.tandem.model.Attendance;
import app.tandem.model.Closing;
import app.tandem.model.Cycle;
import app.tandem.model.Mark;
import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.MeetingStatus;
import app.tandem.model.NumberRule;
import app.tandem.model.Schedule;
import app.tandem.rules.MeetingMove.CloseMeeting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Closes a meeting: nothing may still run in it, the next date is said, its minutes get a draft. */
final class MeetingClose {

    private static final int SCORES = 10;

    private MeetingClose() {}

    static void make(Draft draft, CloseMeeting move, Acting acting) {
        var meeting = Meetings.needRunning(draft.now(), move.meeting());
        needQuiet(draft.now(), meeting);
        needSomebody(draft.now(), meeting);
        needNext(meeting, move);
        var ratings = ratings(draft.now(), meeting, move);
        SlotRules.atClose(draft, meeting);
        var closed = draft.put(meeting.withStatus(MeetingStatus.CLOSED)
                .withSchedule(meeting.schedule().ended(acting.at()))
                .withClosing(new Closing(move.nextOn(), move.noNextReason(), ratings)));
        if (Meetings.minutes(draft.now(), meeting.id()).isEmpty()) {
            MinutesRules.draft(draft, closed, null, acting);
        }
        if (move.nextOn() != null) {
            planNext(draft, closed, move.nextOn(), move.nextAt());
        }
    }

    private static void needQuiet(State state, Meeting meeting) {
        Closes.open(state, meeting).stream().filter(each -> each.what().blocks()).findFirst().ifPresent(each -> {
            throw Refuse.because("meeting", each.what() == Closes.What.ROUND_OPEN
                    ? "cannot close while a vote is open"
                    : "cannot close while an issue is presented or discussed", meeting.number());
        });
    }

    private static void needSomebody(State state, Meeting meeting) {
        Refuse.unless(state.stream(Attendance.class)
                .anyMatch(each -> each.meeting() == meeting.id() && each.mark() != Mark.ABSENT), "meeting",
                "needs at least one person who was there", meeting.number());
    }

    private static void needNext(Meeting meeting, CloseMeeting move) {
        var next = move.nextOn();
        Refuse.unless(next != null || move.noNextReason() != null, "nextOn",
                "is needed, or the reason why there is no next meeting", null);
        Refuse.unless(next == null || move.noNextReason() == null, "noNextReason",
                "may not stand beside a next date", move.noNextReason());
        Refuse.unless(next != null || move.nextAt() == null, "nextAt", "may not stand without a next date",
                move.nextAt());
        var day = Meetings.day(meeting);
        Refuse.unless(next == null || !next.isBefore(day), "nextOn", "may not be before this meeting, " + day, next);
    }

    /** The ratings given; left out when a reopened meeting closes again, those that it had. */
    private static List<Integer> ratings(State state, Meeting meeting, CloseMeeting move) {
        var ratings = move.ratings();
        if (ratings == null) {
            return meeting.closing().ratings();
        }
        Refuse.unless(ratings.isEmpty() || ratings.size() == SCORES, "ratings",
                "must be " + SCORES + " counts, for the scores 1 to " + SCORES, ratings.size());
        Refuse.unless(ratings.stream().allMatch(NumberRule.COUNT::holds), "ratings",
                "must be counts of " + NumberRule.COUNT.least() + " to " + NumberRule.COUNT.most(), ratings);
        var given = ratings.stream().mapToInt(Integer::intValue).sum();
        var here = People.here(state, meeting).size();
        Refuse.unless(given <= here, "ratings", "may not be more than the " + here + " present", given);
        return ratings;
    }

    /** Plans the next meeting of the method, unless one is planned already: a time that is given moves that one. */
    private static void planNext(Draft draft, Meeting closed, LocalDate day, @Nullable LocalTime time) {
        var planned = Meetings.nextPlanned(draft.now(), closed.cycle());
        if (planned.isEmpty() || time != null) {
            var next = planned.orElseGet(() -> next(draft, closed, day));
            draft.put(time == null ? next : next.withSchedule(next.schedule().startingAt(day.atTime(time))));
        }
    }

    /** The next meeting of the method at the same place; in the same sitting with the same roles. */
    private static Meeting next(Draft draft, Meeting closed, LocalDate day) {
        var old = closed.schedule();
        var cycle = draft.now().get(Cycle.class, closed.cycle());
        var next = MeetingRules.blank(draft, cycle, after(closed.kind()),
                new Schedule(startOf(closed, day), old.zone(), null, null, null, old.place()));
        return sameSitting(closed, day) ? next.withRoles(closed.roles()) : next;
    }

    /** Whether the next meeting follows in one sitting, with the same people. */
    private static boolean sameSitting(Meeting closed, LocalDate day) {
        return day.equals(Meetings.day(closed));
    }

    /** The hour at which this meeting was to start; in the same sitting, when this one ended. */
    private static @Nullable Instant startOf(Meeting closed, LocalDate day) {
        var old = closed.schedule();
        var start = old.planned() == null ? old.started() : old.planned();
        return start == null || sameSitting(closed, day) ? old.ended()
                : day.atTime(start.atZone(old.zoneId()).toLocalTime()).atZone(old.zoneId()).toInstant();
    }

    private static MeetingKind after(MeetingKind kind) {
        return switch (kind) {
            case OPEN_FORUM -> MeetingKind.PRIORITIZE;
            case PRIORITIZE -> MeetingKind.FOLLOW_UP;
            case FOLLOW_UP, TEMPERATURE_CHECK -> MeetingKind.TEMPERATURE_CHECK;
        };
    }
}
