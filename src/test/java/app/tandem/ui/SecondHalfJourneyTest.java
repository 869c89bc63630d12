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
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A follow-up, a month later a check, and the minutes of both, on the real console with the real stage. */
@ExtendWith(ApplicationExtension.class)
class SecondHalfJourneyTest {

    private static final int SECONDS = 20;

    @TempDir private static Path folder;

    private final CountDownLatch gone = new CountDownLatch(1);
    private final Texts texts = Texts.english();
    private final Settings settings = new Settings(folder.resolve("settings"));
    private final Clock clock = new Clock();
    private Stage stage;
    private volatile @Nullable Workspace workspace;

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
        stage = new Stage();
        Windows windows = new Windows(stage, texts, settings);
        FirstWindow window = new FirstWindow(windows, texts, new Chosen(), new Mishaps(texts, windows));
        window.whenGone(gone::countDown);
        window.showWelcome();
    }

    @Test
    void aFollowUpAndACheckByHandComeToWhatTheSameMovesComeTo(FxRobot robot) throws Exception {
        JourneyMoves moves = new JourneyMoves();
        Journey journey = new Journey(new Hands(robot, stage), this::workspace, moves);
        Hands hands = journey.hands();
        hands.press("open");
        hands.sees(".next-meeting");
        int before = workspace().journal().size();

        FxWatchdog.watch(Path.of("target", "watchdog-second.txt"), () -> {
            new FollowUpJourney(journey).play();
            clock.goOn(Duration.ofDays(28));
            hands.press("close-home");
            new CheckJourney(journey).play();
            minutes(journey);
        });

        List<JournalLine> journal = workspace().journal();
        close();
        Path file = Files.write(folder.resolve("moves.jsonl"), moves.lines(journal.subList(before, journal.size())));
        Commands.run("apply", file.toString(), "-w", moves().toString());
        assertThat(issues(hands())).isEqualTo(issues(moves())).contains("Agree on what a");
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

    private Workspace workspace() {
        return Objects.requireNonNull(workspace);
    }

    private void close() throws InterruptedException {
        WaitForAsyncUtils.asyncFx(stage::hide);
        assertThat(gone.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        settings.close();
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

    private static String issues(Path workspace) {
        return Commands.run("show", "issues", "-w", workspace.toString());
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
    private final class Chosen extends Beginnings {

        Chosen() {
            super((path, progress) -> {
                throw new AssertionError("nobody asked for the sample");
            }, stage);
        }

        @Override
        Optional<Callable<Workspace>> ask(Choice choice, Texts words, SampleMaker.Progress progress) {
            return Optional.of(() -> {
                workspace = Workspace.open(hands(), clock);
                return workspace();
            });
        }

        @Override
        Optional<Path> newFile(Texts words, String name) {
            return Optional.of(exports().resolve(name));
        }
    }
}
