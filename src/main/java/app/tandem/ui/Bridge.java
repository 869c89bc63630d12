package app.tandem.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * The one bridge between threads: work leaves the JavaFX thread here and what came of it returns here. Work is done
 * one after the other, in the order given.
 */
public final class Bridge implements AutoCloseable {

    private final ExecutorService worker = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().name("work").factory());
    private final Executor screen = Platform::runLater;

    /** Starts JavaFX and runs this on its thread. */
    public static void start(Runnable first) {
        Platform.startup(first);
    }

    /** Runs this on the JavaFX thread, soon. */
    public void onScreen(Runnable act) {
        screen.execute(act);
    }

    /** Does work away from the JavaFX thread and tells what came of it, or what went wrong, on it. */
    public <T> void work(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        worker.execute(() -> {
            try {
                T result = work.call();
                screen.execute(() -> done.accept(result));
            } catch (Exception e) {
                screen.execute(() -> failed.accept(e));
            }
        });
    }

    /**
     * Hands values to the JavaFX thread from any other; of those that come faster than it can draw, the last one.
     */
    public <T> Consumer<T> latest(Consumer<T> draw) {
        AtomicReference<@Nullable T> waiting = new AtomicReference<>();
        return value -> {
            if (waiting.getAndSet(value) == null) {
                screen.execute(() -> {
                    T last = waiting.getAndSet(null);
                    if (last != null) {
                        draw.accept(last);
                    }
                });
            }
        };
    }

    /** Lets what was begun end; takes nothing new. */
    @Override
    public void close() {
        worker.shutdown();
    }
}
