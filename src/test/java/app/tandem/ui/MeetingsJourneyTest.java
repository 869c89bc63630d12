package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.store.JournalLine;
import app.tandem.ui.welcome.Choice;
import app.tandem.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From a new workspace through a whole forum and the prioritizing after it, on the real console with the real stage. */
@ExtendWith(ApplicationExtension.class)
class MeetingsJourneyTest {

    @TempDir private static Path folder;

    private JourneyWindow window;

    @Start
    void show(Stage primary) {
        window = new JourneyWindow(folder, Chosen::new);
    }

    @Test
    void twoMeetingsByHandComeToWhatTheSameMovesComeTo(FxRobot robot) throws Exception {
        JourneyMoves moves = new JourneyMoves();
        Journey journey = window.journey(robot, moves);

        FxWatchdog.watch(Path.of("target", "watchdog.txt"), () -> {
            journey.hands().press("new");
            journey.hands().sees(".setup-page");
            new ForumJourney(journey).play();
            new PrioritizeJourney(journey).play();
        });

        List<JournalLine> journal = window.workspace().journal();
        window.close();
        Path other = folder.resolve("Moves.tandem");
        Path file = Files.write(folder.resolve("moves.jsonl"), moves.lines(journal));
        Commands.run("new", other.toString());
        Commands.run("apply", file.toString(), "-w", other.toString());
        assertThat(JourneyWindow.issues(folder.resolve("Hands.tandem"))).isEqualTo(JourneyWindow.issues(other))
                .contains("Agree on what a");
    }

    /** Beginnings in which the person has chosen already. */
    private static final class Chosen extends JourneyWindow.Chosen {

        Chosen(JourneyWindow window) {
            super(window);
        }

        @Override
        Optional<Callable<Workspace>> ask(Choice choice, Texts words, SampleMaker.Progress progress) {
            return super.ask(choice, words, progress).map(work -> () -> opened(work.call()));
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
