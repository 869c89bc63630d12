package app.tandem.store;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that touches the database. Nobody can interrupt it, for an interrupted thread closes the file under
 * everybody; whoever waits for it waits through interruptions, and finds theirs noted afterwards.
 */
public final class DatabaseThread {

    private volatile @Nullable Thread own;
    private final ExecutorService work = Executors.newSingleThreadExecutor(this::named);

    private Thread named(Runnable runnable) {
        var thread = new Thread(runnable, "database");
        thread.setDaemon(true);
        own = thread;
        return thread;
    }

    /** Does the work on the database's thread and returns what it gave, or throws what it threw. */
    public <T> T call(Callable<T> job) {
        if (Thread.currentThread() == own) {
            throw new IllegalStateException("whoever is told of a change may not change anything on this thread");
        }
        try {
            return waitFor(work.submit(job), Long.MAX_VALUE);
        } catch (TimeoutException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Leaves the work to be done after all that was asked before. */
    public void later(Runnable job) {
        work.execute(job);
    }

    /** Does a last job and lets the thread end; false when the job takes longer than the time given, and goes on. */
    public boolean finish(Callable<Boolean> job, long seconds) {
        var last = work.submit(job);
        work.shutdown();
        try {
            return waitFor(last, TimeUnit.SECONDS.toNanos(seconds));
        } catch (TimeoutException slow) {
            return false;
        }
    }

    private static <T> T waitFor(Future<T> result, long nanos) throws TimeoutException {
        var end = nanos == Long.MAX_VALUE ? Long.MAX_VALUE : System.nanoTime() + nanos;
        var interrupted = false;
        try {
            while (true) {
                try {
                    return result.get(end == Long.MAX_VALUE ? end : end - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException noted) {
                    interrupted = true;
                } catch (ExecutionException thrown) {
                    throw asThrown(thrown);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException asThrown(ExecutionException thrown) {
        if (thrown.getCause() instanceof Error error) {
            throw error;
        }
        return thrown.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(thrown);
    }
}
