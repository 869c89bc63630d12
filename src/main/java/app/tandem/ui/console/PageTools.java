package app.tandem.ui.console;

import app.tandem.rules.State;
import app.tandem.ui.Door;
import app.tandem.ui.Texts;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What every page of a workspace works with.
 *
 * @param today what day it is where the meetings are held
 * @param tell says a sentence in passing
 */
public record PageTools(Texts texts, Door door, Function<State, LocalDate> today, Going going,
        Consumer<String> tell) {}
