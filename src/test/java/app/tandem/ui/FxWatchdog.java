package app.tandem.ui;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;

/**
 * Watches the JavaFX thread while something else is tested: asks it for a sign of life again and again, and notes
 * whenever it worked for longer than 50 ms before it gave one. What counts is the thread's own time on the processor,
 * so that a busy machine is not taken for a slow program. What is no work of the program is taken out, by samples: the
 * platform without a display copies a window's picture pixel by pixel, and the test looks for what it waits for. It
 * tells and never fails: a time is no result of a test.
 */
final class FxWatchdog implements AutoCloseable {

    static final Duration LIMIT = Duration.ofMillis(50);
    private static final Duration SAMPLE = Duration.ofMillis(5);
    private static final String HANDS = Hands.class.getName();
    private static final Set<String> PASSES = Set.of("doCSSPass", "doLayoutPass", "applyCss");

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<String> found = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread watch = Thread.ofPlatform().daemon().name("watchdog").unstarted(this::watch);
    private final long fx;
    private volatile Duration longest = Duration.ZERO;
    private volatile int signs;

    private FxWatchdog(long fx) {
        this.fx = fx;
    }

    /** Plays while the JavaFX thread is watched, and writes down what was seen, however it ends. */
    static void watch(Path file, Runnable play) throws IOException {
        try (FxWatchdog dog = begin()) {
            try {
                play.run();
            } finally {
                dog.report(file);
            }
        }
    }

    static FxWatchdog begin() {
        FxWatchdog dog = new FxWatchdog(Bridge.ask(() -> Thread.currentThread().threadId()));
        dog.watch.start();
        return dog;
    }

    /** What worked too long, with where it was when it was over the limit. */
    List<String> found() {
        return List.copyOf(found);
    }

    /** The longest time it worked before it gave a sign. */
    Duration longest() {
        return longest;
    }

    private void watch() {
        try {
            while (!end.await(1, TimeUnit.MILLISECONDS)) {
                ask();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask() throws InterruptedException {
        long before = threads.getThreadCpuTime(fx);
        long last = before;
        long others = 0;
        Map<String, Integer> places = new HashMap<>();
        CountDownLatch sign = new CountDownLatch(1);
        Platform.runLater(sign::countDown);
        while (!sign.await(SAMPLE.toMillis(), TimeUnit.MILLISECONDS)) {
            List<StackTraceElement> stack = stack();
            long now = threads.getThreadCpuTime(fx);
            if (counts(stack)) {
                places.merge(place(stack), 1, Integer::sum);
            } else {
                others += now - last;
            }
            last = now;
        }
        note(Duration.ofNanos(threads.getThreadCpuTime(fx) - before - others), places);
    }

    private void note(Duration worked, Map<String, Integer> places) {
        signs++;
        longest = worked.compareTo(longest) > 0 ? worked : longest;
        if (worked.compareTo(LIMIT) > 0) {
            found.add(worked.toMillis() + " ms, mostly " + places.entrySet().stream()
                    .max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("nowhere"));
        }
    }

    private List<StackTraceElement> stack() {
        ThreadInfo info = threads.getThreadInfo(fx, Integer.MAX_VALUE);
        return info == null ? List.of() : List.of(info.getStackTrace());
    }

    /** Whether what is done there is the program's work. */
    static boolean counts(List<StackTraceElement> stack) {
        return stack.stream().map(StackTraceElement::getClassName).noneMatch(
                each -> each.equals("com.sun.glass.ui.headless.HeadlessView") || each.startsWith(HANDS));
    }

    /** What a pulse is at, and where in the program. */
    private static String place(List<StackTraceElement> stack) {
        return Stream.concat(stack.stream().map(StackTraceElement::getMethodName).filter(PASSES::contains).limit(1),
                stack.stream().filter(each -> each.getClassName().startsWith("app.tandem.")).limit(3)
                        .map(each -> each.getClassName() + "." + each.getMethodName()))
                .collect(Collectors.joining(" < "));
    }

    /** Ends the watch and writes down what was seen. */
    void report(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, "asked " + signs + " times, longest " + longest.toMillis() + " ms, over "
                + LIMIT.toMillis() + " ms: " + found.size() + "\n" + String.join("\n", found) + "\n");
    }

    @Override
    public void close() {
        end.countDown();
    }
}
