package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.minutes.Handout;
import app.tandem.model.MinutesStatus;
import app.tandem.model.MinutesVersion;
import app.tandem.store.JournalLine;
import app.tandem.ui.welcome.Choice;
import app.tandem.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A follow-up, a month later a check, and the minutes of both, on the real console with the real stage. */
@ExtendWith(ApplicationExtension.class)
class SecondHalfJourneyTest {

    @TempDir private static Path folder;

    private final Clock clock = new Clock();
    private JourneyWindow window;

    /** The same beginning twice: for the hands, and for the moves. */
    @BeforeAll
    static void begin() throws IOException {
        Files.createDirectory(exports());
        Path file = Files.write(folder.resolve("before.jsonl"), SecondHalf.before());
        for (Path each : List.of(hands(), moves())) {
            Commands.run("new", each.toString());
            Commands.run("apply", file.toString(), "-w", each.toString());
        }
    }

    @Start
    void show(Stage primary) {
        window = new JourneyWindow(folder, each -> new Chosen(each, clock));
    }

    @Test
    void aFollowUpAndACheckByHandComeToWhatTheSameMovesComeTo(FxRobot robot) throws Exception {
        JourneyMoves moves = new JourneyMoves();
        Journey journey = window.journey(robot, moves);
        Hands hands = journey.hands();
        hands.press("open");
        hands.sees(".next-meeting");
        int before = window.workspace().journal().size();

        FxWatchdog.watch(Path.of("target", "watchdog-second.txt"), () -> {
            new FollowUpJourney(journey).play();
            clock.goOn(Duration.ofDays(28));
            hands.press("close-home");
            new CheckJourney(journey).play();
            minutes(journey);
        });

        List<JournalLine> journal = window.workspace().journal();
        window.close();
        Path file = Files.write(folder.resolve("moves.jsonl"), moves.lines(journal.subList(before, journal.size())));
        Commands.run("apply", file.toString(), "-w", moves().toString());
        assertThat(JourneyWindow.issues(hands())).isEqualTo(JourneyWindow.issues(moves())).contains("Agree on what a");
        for (int meeting = 3; meeting <= 4; meeting++) {
            Path minutes = written(meeting);
            assertThat(exports().resolve(minutes.getFileName())).hasSameTextualContentAs(minutes);
        }
        assertThat(written(3)).content().contains("Both teams use the one page from Monday on, “as it stands”");
    }

    /** The newest are made final and written as Markdown, then those of the meeting before. */
    private void minutes(Journey journey) {
        Hands hands = journey.hands();
        hands.press("to-minutes");
        hands.at("minutes-meeting");
        settle(journey, 4);
        hands.tabTo("minutes-meeting");
        hands.keys(KeyCode.DOWN);
        settle(journey, 3);
    }

    private void settle(Journey journey, int meeting) {
        Hands hands = journey.hands();
        long id = journey.meeting(meeting).id();
        hands.press("make-final");
        hands.answers("do-it");
        journey.until("its minutes are final", now -> now.stream(MinutesVersion.class)
                .anyMatch(each -> each.meeting() == id && each.status() == MinutesStatus.FINAL));
        journey.moves().did("makeMinutesFinal", Map.of("meeting", meeting));
        hands.sees("#correct-minutes");
        hands.press("export-md");
        Path written = exports().resolve(Handout.of(journey.state(), id).fileName("md"));
        hands.until("they are written", () -> Files.exists(written));
    }

    private static Path hands() {
        return folder.resolve("Hands.tandem");
    }

    private static Path moves() {
        return folder.resolve("Moves.tandem");
    }

    private static Path exports() {
        return folder.resolve("exports");
    }

    /** The minutes of a meeting as the command writes them. */
    private static Path written(int meeting) {
        return Path.of(Commands.run("minutes", "--meeting", Integer.toString(meeting), "--format", "md", "--to",
                folder.toString(), "-w", moves().toString()).strip());
    }

    /** Real time, from the morning of the follow-up, in which days can go by at once. */
    private static final class Clock implements InstantSource {

        private final Instant began = Instant.now();
        private volatile Instant first = Instant.parse("2027-02-02T09:00:00Z");

        @Override
        public Instant instant() {
            return first.plus(Duration.between(began, Instant.now()));
        }

        void goOn(Duration by) {
            first = first.plus(by);
        }
    }

    /** Beginnings in which the person has chosen already. */
    private static final class Chosen extends JourneyWindow.Chosen {

        private final InstantSource clock;

        Chosen(JourneyWindow window, InstantSource clock) {
            super(window);
            this.clock = clock;
        }

        @Override
        Optional<Callable<Workspace>> ask(Choice choice, Texts words, SampleMaker.Progress progress) {
            return Optional.of(() -> opened(Workspace.open(hands(), clock)));
        }

        @Override
        Optional<Path> newFile(Texts words, String name) {
            return Optional.of(exports().resolve(name));
        }
    }
}
