package app.tandem.ui.console.meeting;

import app.tandem.model.Mark;
import app.tandem.ui.controls.Face;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is in a meeting, or may be.
 *
 * @param called the first name, or the whole one where two share the first
 * @param mark null until they are marked
 */
record Attendee(long id, Face face, String called, @Nullable Mark mark, boolean spoke) {

    boolean here() {
        return mark != null && mark.here();
    }
}
