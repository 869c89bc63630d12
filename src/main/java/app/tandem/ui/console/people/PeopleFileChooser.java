package app.tandem.ui.console.people;

import app.tandem.ui.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** Asks for a file of people before a window. */
public final class PeopleFileChooser implements Supplier<Optional<Path>> {

    private final Texts texts;
    private final Stage stage;

    public PeopleFileChooser(Texts texts, Stage stage) {
        this.texts = texts;
        this.stage = stage;
    }

    @Override
    public Optional<Path> get() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("people.import.chooser"));
        chooser.getExtensionFilters().addAll(
                new FileChooser.ExtensionFilter(texts.get("people.import.kinds"), "*.csv", "*.tsv", "*.txt"),
                new FileChooser.ExtensionFilter(texts.get("people.import.kinds.all"), "*"));
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }
}
