package app.tandem.ui.console;

import app.tandem.rules.State;
import app.tandem.ui.Door;
import app.tandem.ui.Texts;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * What every page of a workspace works with.
 *
 * @param today what day it is where the meetings are held
 */
public record PageTools(Texts texts, Door door, Function<State, LocalDate> today, Going going, Telling telling) {

    /** Says a sentence in passing. */
    public void tell(String sentence) {
        telling.tell(sentence);
    }

    /** Says what was done, and offers to take it back. */
    public void offer(String sentence, Runnable takeBack) {
        telling.offer(sentence, takeBack);
    }
}
