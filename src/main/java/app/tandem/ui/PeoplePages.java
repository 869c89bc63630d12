package app.tandem.ui;

import app.tandem.exchange.PeopleTable;
import app.tandem.rules.State;
import app.tandem.ui.console.people.ImportPane;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The pages about people. */
final class PeoplePages {

    private final ImportPane importing;

    /**
     * @param choose asks for a file
     * @param failed is told of what should not have happened
     */
    PeoplePages(Texts texts, Door door, Bridge bridge, Supplier<Optional<Path>> choose, Consumer<String> tell) {
        importing = new ImportPane(texts, door, new ImportPane.Files(choose, (file, read) -> bridge.work(
                () -> PeopleTable.read(file), read, failed -> tell.accept(texts.get("mishap.title")))), tell, () -> {});
    }

    ImportPane importing() {
        return importing;
    }

    void showImport(State state) {
        importing.show(state);
    }

    void entered() {
        importing.entered();
    }
}
