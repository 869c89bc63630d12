package app.tandem.ui;

import app.tandem.ui.welcome.Choice;
import app.tandem.workspace.Workspace;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** What has to be asked before a workspace can be had, and how it is had then. */
class Beginnings {

    private static final String ENDING = ".tandem";

    private final SampleMaker sample;
    private final Stage stage;

    /**
     * @param stage before which is asked
     */
    Beginnings(SampleMaker sample, Stage stage) {
        this.sample = sample;
        this.stage = stage;
    }

    /** The work that brings a workspace; empty where the person thought better of it. */
    Optional<Callable<Workspace>> ask(Choice choice, Texts texts, SampleMaker.Progress progress) {
        return switch (choice) {
            case NEW -> newFolder(texts).map(folder -> () -> Workspace.create(folder));
            case OPEN -> existingFolder(texts).map(folder -> () -> Workspace.open(folder));
            case SAMPLE -> Optional.of(() -> makeSample(progress));
        };
    }

    Optional<Path> newFolder(Texts texts) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("welcome.new.title"));
        chooser.setInitialFileName(texts.get("welcome.new.name") + ENDING);
        return path(chooser.showSaveDialog(stage)).map(Beginnings::named);
    }

    Optional<Path> existingFolder(Texts texts) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("welcome.open.title"));
        return path(chooser.showDialog(stage));
    }

    /** A file with people or answers; empty where the person thought better of it. */
    Optional<Path> listFile(Texts texts) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("file.list"));
        return path(chooser.showOpenDialog(stage));
    }

    /** Where a file is to be written; empty where the person thought better of it. */
    Optional<Path> newFile(Texts texts, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("file.save"));
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(stage));
    }

    /** The sample is played anew each time, in a place of its own, so that nothing done in it lasts. */
    private Workspace makeSample(SampleMaker.Progress progress) throws Exception {
        return sample.make(Files.createTempDirectory("tandem-").resolve("Sample" + ENDING), progress);
    }

    private static Optional<Path> path(@Nullable File chosen) {
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    private static Path named(Path folder) {
        String name = folder.getFileName().toString();
        return name.endsWith(ENDING) ? folder : folder.resolveSibling(name + ENDING);
    }
}
