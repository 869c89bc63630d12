package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.store.JournalLine;
import app.tandem.ui.welcome.Choice;
import app.tandem.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** From a new workspace through a whole forum and the prioritizing after it, on the real console with the real stage. */
@ExtendWith(ApplicationExtension.class)
class MeetingsJourneyTest {

    private static final int SECONDS = 20;

    @TempDir private static Path folder;

    private final CountDownLatch gone = new CountDownLatch(1);
    private final Texts texts = Texts.english();
    private final Settings settings = new Settings(folder.resolve("settings"));
    private Stage stage;
    private volatile @Nullable Workspace workspace;

    @Start
    void show(Stage primary) {
        stage = new Stage();
        Windows windows = new Windows(stage, texts, settings);
        FirstWindow window = new FirstWindow(windows, texts, new Chosen(), new Mishaps(texts, windows));
        window.whenGone(gone::countDown);
        window.showWelcome();
    }

    @Test
    void twoMeetingsByHandComeToWhatTheSameMovesComeTo(FxRobot robot) throws Exception {
        JourneyMoves moves = new JourneyMoves();
        Journey journey = new Journey(new Hands(robot, stage), this::workspace, moves);

        FxWatchdog.watch(Path.of("target", "watchdog.txt"), () -> {
            journey.hands().press("new");
            journey.hands().sees(".setup-page");
            new ForumJourney(journey).play();
            new PrioritizeJourney(journey).play();
        });

        List<JournalLine> journal = workspace().journal();
        close();
        Path other = folder.resolve("Moves.tandem");
        Path file = Files.write(folder.resolve("moves.jsonl"), moves.lines(journal));
        Commands.run("new", other.toString());
        Commands.run("apply", file.toString(), "-w", other.toString());
        assertThat(issues(folder.resolve("Hands.tandem"))).isEqualTo(issues(other)).contains("Agree on what a");
    }

    private Workspace workspace() {
        return Objects.requireNonNull(workspace);
    }

    private void close() throws InterruptedException {
        WaitForAsyncUtils.asyncFx(stage::hide);
        assertThat(gone.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        settings.close();
    }

    private static String issues(Path workspace) {
        return Commands.run("show", "issues", "-w", workspace.toString());
    }

    /** Beginnings in which the person has chosen already. */
    private final class Chosen extends Beginnings {

        Chosen() {
            super((path, progress) -> {
                throw new AssertionError("nobody asked for the sample");
            }, stage);
        }

        @Override
        Optional<Callable<Workspace>> ask(Choice choice, Texts words, SampleMaker.Progress progress) {
            return super.ask(choice, words, progress).map(work -> () -> {
                workspace = work.call();
                return workspace();
            });
        }

        @Override
        Optional<Path> newFolder(Texts words) {
            return Optional.of(folder.resolve("Hands.tandem"));
        }

        @Override
        Optional<Path> listFile(Texts words) {
            return Optional.of(Journey.file("people.csv"));
        }
    }
}
