package app.tandem.ui.console;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Writes a text as a file where somebody wants it. */
@FunctionalInterface
public interface Saving {

    /**
     * Asks where, then writes away from the JavaFX thread; neither of the two hears anything where the person thought
     * better of it.
     *
     * @param name what the file would be called
     * @param text what it will hold; called away from the JavaFX thread
     * @param refused hears in words why it cannot be written
     */
    void save(String name, Callable<String> text, Consumer<Path> written, Consumer<String> refused);
}
