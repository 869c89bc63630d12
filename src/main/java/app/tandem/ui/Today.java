package app.tandem.ui;

import app.tandem.rules.Days;
import app.tandem.rules.State;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;

/** What day it is where the meetings are held. */
final class Today {

    private Today() {}

    /** The day by the clock, and never one before what was recorded last. */
    static LocalDate of(State state, InstantSource clock) {
        Instant now = clock.instant();
        return now.isBefore(state.at()) ? ofLastMove(state) : now.atZone(Days.zone(state)).toLocalDate();
    }

    static LocalDate ofLastMove(State state) {
        return state.at().atZone(Days.zone(state)).toLocalDate();
    }
}
