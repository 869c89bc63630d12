package app.tandem.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.store.CannotOpen;
import app.tandem.store.CannotOpen.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The process dies at a random moment, again and again. -Dtandem.kills=500 sets how often; by default
 * sixty times.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("tandem.kills", 60);

    @TempDir Path home;

    @Test
    void whatWasAcknowledgedSurvivesTheDeathOfTheProcess() throws Exception {
        var folder = home.resolve("North.tandem");
        Workspace.create(folder).close();
        var random = new Random(20261121);
        for (int kill = 0; kill < KILLS; kill++) {
            long acknowledged = killed(folder, 100 + random.nextInt(800), List.of());
            try (var workspace = Workspace.open(folder)) {
                assertThat(workspace.state().seq()).as("kill %s", kill).isBetween(acknowledged, acknowledged + 1);
                assertThat(workspace.check()).as("kill %s", kill).isEmpty();
            }
        }
    }

    @Test
    void aDatabaseThatHoldsBackWhatWasWrittenIsSeenToLoseIt() throws Exception {
        var losses = new ArrayList<Long>();
        for (int kill = 0; kill < 5 && losses.isEmpty(); kill++) {
            var folder = home.resolve("Lax" + kill + ".tandem");
            Workspace.create(folder).close();
            long acknowledged = killed(folder, 450, List.of("lax"));
            try (var workspace = Workspace.open(folder)) {
                assertThat(workspace.state().seq()).isGreaterThanOrEqualTo(acknowledged);
            } catch (CannotOpen lost) {
                assertThat(lost.kind()).isEqualTo(Kind.BEHIND_ITS_MARK);
                losses.add(acknowledged);
            }
        }
        assertThat(losses).isNotEmpty();
    }

    /** Kills a living process so long after its first acknowledgement; returns the last one that it gave. */
    private static long killed(Path folder, long millis, List<String> more) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                "app.tandem.workspace.Mixed", folder.toString()));
        command.addAll(more);
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            long last = Long.parseLong(out.readLine());
            var alive = new AtomicBoolean();
            var killer = Thread.ofPlatform().start(() -> alive.set(killLater(process, millis)));
            last = Math.max(last, lastOf(out));
            killer.join();
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(alive).as("it lived until it was killed").isTrue();
            return last;
        }
    }

    private static boolean killLater(Process process, long millis) {
        try {
            process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        var alive = process.isAlive();
        // By its handle: the process itself would close its output too, with lines in it that are still to be read.
        process.toHandle().destroyForcibly();
        return alive;
    }

    /** The last whole line; the one that the kill cut short does not count. */
    private static long lastOf(BufferedReader out) throws IOException {
        long last = 0;
        var text = new StringBuilder();
        var part = new char[8192];
        for (int read = out.read(part); read > 0; read = out.read(part)) {
            text.append(part, 0, read);
        }
        for (var line : text.substring(0, text.lastIndexOf("\n") + 1).split("\n")) {
            last = line.isEmpty() ? last : Long.parseLong(line);
        }
        return last;
    }
}
