package app.tandem.ui.console.meeting;

import app.tandem.model.Meeting;
import app.tandem.model.MeetingKind;
import app.tandem.model.Schedule;
import app.tandem.rules.Cadences;
import app.tandem.rules.Meetings;
import app.tandem.rules.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The meeting after one: the one that is planned already, or what the method has next; on the day that the method
 * suggests, where none is said.
 *
 * @param planned null where none is planned yet
 * @param kind of the planned one, or of the one that the method has next
 */
public record NextView(@Nullable Long planned, MeetingKind kind, LocalDate day, LocalTime time) {

    private static final LocalTime USUAL = LocalTime.of(10, 0);

    public static NextView of(State state, Meeting meeting) {
        LocalTime time = time(meeting.schedule()).orElse(USUAL);
        LocalDate day = Cadences.suggested(state, meeting);
        return Meetings.nextPlanned(state, meeting.cycle())
                .map(each -> new NextView(each.id(), each.kind(),
                        Objects.requireNonNullElse(each.schedule().day(), day), time(each.schedule()).orElse(time)))
                .orElseGet(() -> new NextView(null, after(meeting.kind()), day, time));
    }

    /** The time of day at which a meeting was to begin, or else began. */
    static Optional<LocalTime> time(Schedule schedule) {
        Instant start = schedule.planned() == null ? schedule.started() : schedule.planned();
        return Optional.ofNullable(start).map(each -> each.atZone(schedule.zoneId()).toLocalTime().withSecond(0)
                .withNano(0));
    }

    private static MeetingKind after(MeetingKind kind) {
        return switch (kind) {
            case OPEN_FORUM -> MeetingKind.PRIORITIZE;
            case PRIORITIZE -> MeetingKind.FOLLOW_UP;
            case FOLLOW_UP, TEMPERATURE_CHECK -> MeetingKind.TEMPERATURE_CHECK;
        };
    }
}
