package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.workspace.Workspace;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The program's first window on a journey, and the workspace that was opened in it. */
final class JourneyWindow {

    private static final int SECONDS = 20;

    private final CountDownLatch gone = new CountDownLatch(1);
    private final Texts texts = Texts.english();
    private final Settings settings;
    private final Stage stage = new Stage();
    private volatile @Nullable Workspace workspace;

    /** On the JavaFX thread; the person chooses as these beginnings do. */
    JourneyWindow(Path folder, Function<JourneyWindow, Chosen> chosen) {
        settings = new Settings(folder.resolve("settings"));
        Windows windows = new Windows(stage, texts, settings);
        FirstWindow window = new FirstWindow(windows, texts, chosen.apply(this), new Mishaps(texts, windows));
        window.whenGone(gone::countDown);
        window.showWelcome();
    }

    Journey journey(FxRobot robot, JourneyMoves moves) {
        return new Journey(new Hands(robot, stage), this::workspace, moves);
    }

    Workspace workspace() {
        return Objects.requireNonNull(workspace);
    }

    void close() throws InterruptedException {
        WaitForAsyncUtils.asyncFx(stage::hide);
        assertThat(gone.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        settings.close();
    }

    /** The issues of a workspace as the command shows them. */
    static String issues(Path workspace) {
        return Commands.run("show", "issues", "-w", workspace.toString());
    }

    /** Beginnings in which the person has chosen already. */
    abstract static class Chosen extends Beginnings {

        private final JourneyWindow window;

        Chosen(JourneyWindow window) {
            super((path, progress) -> {
                throw new AssertionError("nobody asked for the sample");
            }, window.stage);
            this.window = window;
        }

        final Workspace opened(Workspace now) {
            window.workspace = now;
            return now;
        }
    }
}
