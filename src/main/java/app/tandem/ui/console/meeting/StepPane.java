package app.tandem.ui.console.meeting;

import app.tandem.model.Meeting;
import app.tandem.rules.State;
import app.tandem.ui.Keys;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.layout.Region;

/**
 * One step of a meeting on the console. It lives as long as its meeting is open, so that nothing typed is lost when
 * another step is shown; it draws the one published state and changes nothing but through the door.
 */
public interface StepPane {

    /** Draws what holds; called on the JavaFX thread for every state while the step is shown. */
    void show(State state, Meeting meeting);

    /** What to say, as last drawn. */
    Script script();

    /** What the step is about: the middle column, or the whole page where {@link #whole()}. */
    Region work();

    /** Whether the work takes the page alone: no script, no preview, no cards beside it. */
    default boolean whole() {
        return false;
    }

    /** The step's own cards below the script. */
    default List<Region> left() {
        return List.of();
    }

    /** The step's own cards below the stage's preview, above the frame's. */
    default List<Region> right() {
        return List.of();
    }

    /** The step's own cards below the timer. */
    default List<Region> belowTimer() {
        return List.of();
    }

    /** The frame's cards that this step has. */
    default Set<FrameCard> cards() {
        return EnumSet.allOf(FrameCard.class);
    }

    /** The one thing to do next where it stands at the foot of the right column. */
    default Optional<Region> primary() {
        return Optional.empty();
    }

    /** What this step's keys do, in the order of the key bar; the keys of all steps are the frame's. */
    default Map<Keys, Runnable> acts() {
        return Map.of();
    }

    /** Its turn has come. */
    default void entered() {
        focus();
    }

    /**
     * Gives the focus to where one works first, if there is such a place: when its turn has come, and when the control
     * that had the focus is gone.
     */
    default void focus() {}
}
