package app.tandem.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When and where a meeting is.
 *
 * @param planned the planned start; null when the meeting is entered afterwards
 * @param zone a zone's id; a day of the meeting is a day there
 * @param heldOn the day it was held; null until it starts
 */
public record Schedule(@Nullable Instant planned, String zone, @Nullable LocalDate heldOn, @Nullable Instant started,
        @Nullable Instant ended, @Nullable String place) {

    public Schedule {
        ZoneId.of(zone);
        TextRule.PLACE.require(place);
    }

    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    /** The day it was held, or else is planned for; null when neither is known. */
    public @Nullable LocalDate day() {
        if (heldOn != null) {
            return heldOn;
        }
        return planned == null ? null : planned.atZone(zoneId()).toLocalDate();
    }

    /** The same, planned to start at a time of its zone. */
    public Schedule startingAt(LocalDateTime start) {
        return new Schedule(start.atZone(zoneId()).toInstant(), zone, heldOn, started, ended, place);
    }

    public Schedule started(Instant at, LocalDate day) {
        return new Schedule(planned, zone, day, started == null ? at : started, null, place);
    }

    public Schedule ended(Instant at) {
        return new Schedule(planned, zone, heldOn, started, at, place);
    }

    public Schedule withPlace(@Nullable String now) {
        return new Schedule(planned, zone, heldOn, started, ended, now);
    }
}
