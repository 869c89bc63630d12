package app.tandem.ui;

import app.tandem.exchange.PeopleTable;
import app.tandem.store.Backup;
import app.tandem.ui.WorkspacePages.Made;
import app.tandem.ui.console.Going;
import app.tandem.ui.console.WorkspacePage;
import app.tandem.ui.console.people.ImportPane;
import app.tandem.ui.console.people.PeoplePane;
import app.tandem.ui.console.setup.SetupPane;
import app.tandem.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The pages about people, with what they need of a workspace that no move gives. */
final class PeoplePages {

    private final PeoplePane list;
    private final ImportPane importing;
    private final SetupPane setup;

    /**
     * What these pages stand on.
     *
     * @param failed is told of what should not have happened
     */
    record Ground(Workspace workspace, Door door, Bridge bridge, Consumer<Exception> failed) {

        private <T> void work(Callable<T> work, Consumer<T> done) {
            bridge.work(work, done, failed);
        }

        private void backups(Consumer<List<Backup>> told) {
            work(workspace::backups, told);
        }

        private void oldNames(Consumer<List<Backup>> told) {
            work(workspace::backupsWithOldNames, told);
        }
    }

    /**
     * @param file asks for a file
     */
    PeoplePages(Texts texts, Ground ground, Supplier<Optional<Path>> file, Going going) {
        list = new PeoplePane(texts, ground.door(), ground.workspace().clock(),
                new PeoplePane.Ways(going::importing, going::setup, ground::backups, ground::oldNames));
        importing = new ImportPane(texts, ground.door(), new ImportPane.Files(file,
                (chosen, read) -> ground.work(() -> PeopleTable.read(chosen), read)),
                new ImportPane.Ways(going::people, going::setup));
        setup = new SetupPane(texts, ground.door(), ground.workspace().clock(),
                new SetupPane.Ways(going::importing, going::home));
    }

    /** The first steps of a workspace. */
    WorkspacePage setup() {
        return new Made(setup, setup::show, setup::entered);
    }

    WorkspacePage list() {
        return new Made(list, list::show, list::entered);
    }

    WorkspacePage importing() {
        return new Made(importing, importing::show, importing::entered);
    }
}
