package app.tandem.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Programs that are killed while they work in a workspace, and print a number for each move that was acknowledged. */
final class Killed {

    private Killed() {}

    /** Kills a living program so long after its first acknowledgement; returns the last one that it gave. */
    static long after(long millis, Class<?> program, Path folder, List<String> more)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                program.getName(), folder.toString()));
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
