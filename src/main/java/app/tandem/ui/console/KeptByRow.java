package app.tandem.ui.console;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What is shown of the row that is chosen in a list: one for all rows, except where something was typed that was not
 * saved. That waits until its row is chosen again.
 */
public final class KeptByRow<N> {

    private final Supplier<N> make;
    private final Predicate<N> typed;
    private final Map<Long, N> waiting = new HashMap<>();
    private N shown;
    private long row;

    /**
     * @param make makes another one where one has to wait
     * @param typed whether something was typed in it that would be lost
     */
    public KeptByRow(Supplier<N> make, Predicate<N> typed) {
        this.make = make;
        this.typed = typed;
        shown = make.get();
    }

    /** The one of the row that is chosen now. */
    public N of(long chosen) {
        if (chosen != row) {
            N back = waiting.remove(chosen);
            if (typed.test(shown)) {
                waiting.put(row, shown);
                shown = back == null ? make.get() : back;
            } else if (back != null) {
                shown = back;
            }
            row = chosen;
        }
        return shown;
    }

    /** The one that is shown. */
    public N shown() {
        return shown;
    }
}
