package app.tandem.ui;

import app.tandem.workspace.Workspace;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.stage.Stage;

/** A run with windows, from the first that is shown to the last that is closed. */
public final class Desktop {

    private final SampleMaker sample;

    public Desktop(SampleMaker sample) {
        this.sample = sample;
    }

    /** Shows the welcome screen; returns when the window was closed and what was opened is closed too. */
    public void welcome() {
        run(FirstWindow::showWelcome);
    }

    /** Shows a workspace's home; throws CannotOpen before any window is there, otherwise returns as above. */
    public void open(Path folder) {
        Workspace workspace = Workspace.open(folder);
        run(window -> window.showHome(workspace));
    }

    private void run(Consumer<FirstWindow> first) {
        try (Settings settings = new Settings(Settings.folder(System.getProperty("os.name"), System.getenv(),
                Path.of(System.getProperty("user.home"))))) {
            run(first, settings);
        }
        Bridge.stop();
    }

    private void run(Consumer<FirstWindow> first, Settings settings) {
        CountDownLatch closed = new CountDownLatch(1);
        Bridge.start(() -> {
            Stage stage = new Stage();
            Texts texts = Texts.english();
            Windows windows = new Windows(stage, texts, settings);
            Mishaps mishaps = new Mishaps(texts, windows);
            mishaps.watch();
            FirstWindow window = new FirstWindow(windows, texts, new Beginnings(sample, stage), mishaps);
            window.whenGone(closed::countDown);
            first.accept(window);
        });
        Bridge.await(closed);
    }
}
