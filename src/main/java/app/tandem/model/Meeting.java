package app.tandem.model;

import org.jspecify.annotations.Nullable;

/**
 * A meeting of a cycle.
 *
 * @param number counts the meetings of the cycle from 1
 * @param title null where the kind and its number say enough
 * @param step where it stands
 */
public record Meeting(long id, long cycle, int number, MeetingKind kind, @Nullable String title, MeetingStatus status,
        Step step, Schedule schedule, Roles roles, StepMinutes minutes, Closing closing) implements Row {

    public Meeting {
        TextRule.MEETING_TITLE.require(title);
        Must.be(kind.steps().contains(step), step + " is no step of " + kind);
    }

    public boolean running() {
        return status == MeetingStatus.RUNNING;
    }

    public boolean planned() {
        return status == MeetingStatus.PLANNED;
    }

    public boolean closed() {
        return status == MeetingStatus.CLOSED;
    }

    public Meeting withStatus(MeetingStatus now) {
        return new Meeting(id, cycle, number, kind, title, now, step, schedule, roles, minutes, closing);
    }

    public Meeting withTitle(@Nullable String now) {
        return new Meeting(id, cycle, number, kind, now, status, step, schedule, roles, minutes, closing);
    }

    public Meeting withStep(Step now) {
        return new Meeting(id, cycle, number, kind, title, status, now, schedule, roles, minutes, closing);
    }

    public Meeting withSchedule(Schedule now) {
        return new Meeting(id, cycle, number, kind, title, status, step, now, roles, minutes, closing);
    }

    public Meeting withRoles(Roles now) {
        return new Meeting(id, cycle, number, kind, title, status, step, schedule, now, minutes, closing);
    }

    public Meeting withMinutes(StepMinutes now) {
        return new Meeting(id, cycle, number, kind, title, status, step, schedule, roles, now, closing);
    }

    public Meeting withClosing(Closing now) {
        return new Meeting(id, cycle, number, kind, title, status, step, schedule, roles, minutes, now);
    }
}
