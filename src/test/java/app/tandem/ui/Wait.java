package app.tandem.ui;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.testfx.util.WaitForAsyncUtils;

/** Waits for what comes, and no longer: what is looked for and not there yet, is not yet. */
public final class Wait {

    private static final int SECONDS = 60;

    private Wait() {}

    /** Waits until this holds on the JavaFX thread, and what came of it is done there. */
    public static void until(BooleanSupplier holds) {
        AtomicReference<Throwable> last = new AtomicReference<>();
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(() -> now(holds, last)).get(SECONDS, TimeUnit.SECONDS));
        } catch (TimeoutException e) {
            throw new AssertionError("never held", last.get() == null ? e : last.get());
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** What fails here is kept, and not thrown: TestFX would take it for a failure of the test. */
    private static boolean now(BooleanSupplier holds, AtomicReference<Throwable> last) {
        try {
            last.set(null);
            return holds.getAsBoolean();
        } catch (RuntimeException | AssertionError e) {
            last.set(e);
            return false;
        }
    }
}
