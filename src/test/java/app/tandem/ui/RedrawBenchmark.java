package app.tandem.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From a key press to both windows redrawn, with 200 answers and 60 issues: the key is handled, the move is made durable
 * in a real workspace, the state published, console and stage laid out, which is all that the JavaFX thread does of it,
 * and painted where {@code until} says so. The key is undo and redo in turns, of what is usual at the step.
 *
 * <p>A window paints on another thread, by the graphics card, and only what changed; {@code PAINTED} draws both whole, at
 * 1440x900 and 1920x1080, by the software renderer, and is an upper bound. Windows that are shown measure no better
 * here: without a display there is none larger than 1000x1000, and its picture is copied on the JavaFX thread.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 6)
@Fork(1)
public class RedrawBenchmark {

    /** The step where the key is pressed. */
    @Param({"SHARING", "WALL", "GROUP", "CLARIFY", "REVEAL", "PAIR", "FOLLOW_UP_PLAN", "FOLLOW_UP_SLOTS",
            "FOLLOW_UP_BALANCE", "CHECK_ACTIONS", "CHECK_SLOTS", "CHECK_WINS"}) public String step = "";

    /** What is waited for. */
    @Param({"LAID_OUT", "PAINTED"}) public String until = "";

    private @Nullable Path folder;
    private @Nullable LiveMeeting meeting;
    private boolean undone;

    @Setup
    public void open() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Bridge.start(started::countDown);
        started.await();
        folder = Files.createTempDirectory("tandem-benchmark-");
        meeting = LiveMeeting.in(folder.resolve("Bench.tandem"), step);
    }

    @Benchmark
    public boolean keyPressToBothWindows() throws InterruptedException {
        undone = !undone;
        if (meeting != null) {
            meeting.press(KeyCode.Z, true, !undone, until.equals("PAINTED"));
        }
        return undone;
    }

    @TearDown
    public void close() throws IOException {
        if (meeting != null && folder != null) {
            meeting.close();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        Bridge.stop();
    }
}
