package app.tandem.ui.console.forum;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks which file is meant. */
@FunctionalInterface
interface AskForFile {

    /** The file chosen, empty where the person thought better of it. */
    Optional<Path> ask(String title, @Nullable Window before);

    /** Asks by the system's own dialog. */
    static Optional<Path> bySystem(String title, @Nullable Window before) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        File chosen = chooser.showOpenDialog(before);
        return chosen == null ? Optional.empty() : Optional.of(chosen.toPath());
    }
}
