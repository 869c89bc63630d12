package app.tandem.ui;

import app.tandem.rules.Move;
import app.tandem.rules.Outcome.Accepted;
import app.tandem.rules.Refusal;
import java.util.function.Consumer;

/**
 * The one door as the windows use it, from the JavaFX thread and back to it. Moves are made in the order given. What was
 * accepted is drawn already when {@code made} hears of it.
 */
@FunctionalInterface
public interface Door {

    /**
     * Makes a move; exactly one of the two hears of it. What could not be kept is refused too, without a field, and is
     * told elsewhere besides.
     */
    void make(Move move, Consumer<Accepted> made, Consumer<Refusal> refused);
}
