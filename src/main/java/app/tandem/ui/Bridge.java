package app.tandem.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * The one bridge between threads: work leaves the JavaFX thread here, and what came of it returns here. Work is done
 * one piece after the other, in the order given.
 */
public final class Bridge implements AutoCloseable {

    private final ExecutorService worker = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("work").factory());

    /**
     * Starts JavaFX, which goes on until {@link #stop}, whether a window is open or not, and runs this on its thread.
     *
     * @return whether it was this that started it; it can run once in a process
     */
    public static boolean start(Runnable first) {
        try {
            Platform.startup(first);
            Platform.setImplicitExit(false);
            return true;
        } catch (IllegalStateException runningAlready) {
            Platform.runLater(first);
            return false;
        }
    }

    /** Waits for another thread; for threads that are not the JavaFX thread. */
    static void await(CountDownLatch event) {
        try {
            event.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends JavaFX. */
    public static void stop() {
        Platform.exit();
    }

    /** Does this on the JavaFX thread and waits for what comes of it; for threads that are not it. */
    public static <T> T ask(Callable<T> act) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(act.call());
            } catch (Throwable e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.join();
    }

    /** Does work away from the JavaFX thread and tells on it what came of it, or what went wrong. */
    public <T> void work(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        worker.execute(() -> {
            try {
                T result = work.call();
                Platform.runLater(() -> done.accept(result));
            } catch (Exception e) {
                Platform.runLater(() -> failed.accept(e));
            }
        });
    }

    /** Hands values from any thread to the JavaFX thread; of those that come faster than it draws, the last one. */
    public static <T> Consumer<T> latest(Consumer<T> draw) {
        AtomicReference<@Nullable T> waiting = new AtomicReference<>();
        return value -> {
            if (waiting.getAndSet(value) == null) {
                Platform.runLater(() -> {
                    T last = waiting.getAndSet(null);
                    if (last != null) {
                        draw.accept(last);
                    }
                });
            }
        };
    }

    /** Takes nothing new; what was begun ends. */
    @Override
    public void close() {
        worker.shutdown();
    }
}
