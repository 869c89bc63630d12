package app.tandem.ui.console.meeting;

import app.tandem.model.Timer;
import app.tandem.rules.Timers;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Rings when a timer comes to its last fifth, and twice when its time has come; not for what was so already. */
final class TimerChimes {

    private final Chime chime;
    private final Map<Long, Integer> heard = new HashMap<>();

    TimerChimes(Chime chime) {
        this.chime = chime;
    }

    void hear(Timer timer, Timers.Reading reading) {
        int rings = rings(timer, reading);
        Integer before = heard.put(timer.id(), rings);
        boolean runs = timer.endsAt() != null;
        if (before != null && rings > before && runs) {
            chime.ring(rings);
        }
    }

    /** What is to be heard of a timer by now: also while it is paused, so that going on does not sound again. */
    private static int rings(Timer timer, Timers.Reading reading) {
        return switch (reading.face()) {
            case RUNNING -> 0;
            case LAST -> 1;
            case TIME, OVER -> 2;
            case PAUSED -> rings(timer, Timers.read(timer.running(Instant.EPOCH), Instant.EPOCH));
        };
    }
}
