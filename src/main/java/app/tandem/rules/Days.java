package app.tandem.rules;

import app.tandem.model.Meeting;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;

/** What day it is for a move: a day is a day where the meetings are held. */
public final class Days {

    private Days() {}

    /** The zone of the running meeting, else of the newest one, else UTC. */
    public static ZoneId zone(State state) {
        return Meetings.running(state).or(() -> newest(state)).map(each -> each.schedule().zoneId())
                .orElse(ZoneOffset.UTC);
    }

    /** The day of a move: in a running meeting the day that it is held, which may be entered afterwards. */
    public static LocalDate today(State state, Acting acting) {
        return Meetings.running(state).map(each -> each.schedule().heldOn())
                .orElseGet(() -> acting.at().atZone(zone(state)).toLocalDate());
    }

    private static Optional<Meeting> newest(State state) {
        return state.stream(Meeting.class).max(Comparator.comparingLong(Meeting::id));
    }
}
