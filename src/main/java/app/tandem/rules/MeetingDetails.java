package app.tandem.rules;

import app.tandem.model.Meeting;
import app.tandem.model.Roles;
import app.tandem.model.Schedule;
import app.tandem.model.StepMinutes;
import app.tandem.rules.MeetingMove.Details;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts what is given of a meeting in the place of what held; what is left out stays. */
final class MeetingDetails {

    private MeetingDetails() {}

    static Meeting with(State state, Meeting meeting, Details details) {
        return meeting.withTitle(orElse(details.title(), meeting.title()))
                .withSchedule(schedule(meeting.schedule(), details)).withRoles(roles(state, meeting.roles(), details))
                .withMinutes(minutes(meeting.minutes(), details));
    }

    /** The meeting of which these parts are not said any more; what is given anew cannot be emptied at once. */
    static Meeting without(Meeting meeting, List<MeetingPart> parts, Details given) {
        var now = meeting;
        for (var each : parts) {
            Refuse.unless(given(given, each) == null, "without", "must not name what is given in the same move", each);
            now = without(now, each);
        }
        return now;
    }

    private static @Nullable Object given(Details details, MeetingPart part) {
        return switch (part) {
            case TITLE -> details.title();
            case PLACE -> details.place();
            case FACILITATOR -> details.facilitator();
            case SCRIBE -> details.scribe();
            case TIMEKEEPER -> details.timekeeper();
        };
    }

    private static Meeting without(Meeting meeting, MeetingPart part) {
        var roles = meeting.roles();
        return switch (part) {
            case TITLE -> meeting.withTitle(null);
            case PLACE -> meeting.withSchedule(meeting.schedule().withPlace(null));
            case FACILITATOR -> meeting.withRoles(new Roles(null, roles.scribe(), roles.timekeeper()));
            case SCRIBE -> meeting.withRoles(new Roles(roles.facilitator(), null, roles.timekeeper()));
            case TIMEKEEPER -> meeting.withRoles(new Roles(roles.facilitator(), roles.scribe(), null));
        };
    }

    private static Schedule schedule(Schedule old, Details details) {
        var zone = zone(old, details.zone());
        return new Schedule(start(old, zone, details), zone.getId(), old.heldOn(), old.started(), old.ended(),
                orElse(details.place(), old.place()));
    }

    private static ZoneId zone(Schedule old, @Nullable String given) {
        try {
            return given == null ? old.zoneId() : ZoneId.of(given);
        } catch (DateTimeException unknown) {
            throw Refuse.because("details.zone", "must be a time zone such as Europe/Berlin", given);
        }
    }

    /** The start given, or the old one: ten o'clock stays ten o'clock where only the zone changes. */
    private static @Nullable Instant start(Schedule old, ZoneId zone, Details details) {
        if (details.start() != null) {
            return details.start().atZone(zone).toInstant();
        }
        return old.planned() == null ? null
                : old.planned().atZone(old.zoneId()).withZoneSameLocal(zone).toInstant();
    }

    private static Roles roles(State state, Roles old, Details details) {
        return new Roles(role(state, details.facilitator(), old.facilitator(), "details.facilitator"),
                role(state, details.scribe(), old.scribe(), "details.scribe"),
                role(state, details.timekeeper(), old.timekeeper(), "details.timekeeper"));
    }

    private static @Nullable Long role(State state, @Nullable Long given, @Nullable Long old, String field) {
        return given == null ? old : (Long) People.needActive(state, given, field).id();
    }

    private static StepMinutes minutes(StepMinutes old, Details details) {
        return new StepMinutes(minutes(details.writing(), old.writing()), minutes(details.clarify(), old.clarify()),
                minutes(details.present(), old.present()), minutes(details.discuss(), old.discuss()),
                minutes(details.slot(), old.slot()));
    }

    private static int minutes(@Nullable Integer given, int old) {
        return Objects.requireNonNullElse(given, old);
    }

    private static <T> @Nullable T orElse(@Nullable T given, @Nullable T old) {
        return given == null ? old : given;
    }
}
