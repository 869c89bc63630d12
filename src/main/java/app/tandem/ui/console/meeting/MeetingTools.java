package app.tandem.ui.console.meeting;

import app.tandem.ui.Door;
import app.tandem.ui.Texts;
import app.tandem.ui.stage.Showing;
import java.time.InstantSource;
import java.util.function.Consumer;

/**
 * What a step's pane has at hand.
 *
 * @param door makes moves; the frame offers the way back from those that can be undone
 * @param showing what the facilitator lets the stage show
 * @param clock what time it is
 * @param tell says a sentence that has no better place, at the bottom
 */
public record MeetingTools(Texts texts, Door door, Showing showing, InstantSource clock, Consumer<String> tell) {}
