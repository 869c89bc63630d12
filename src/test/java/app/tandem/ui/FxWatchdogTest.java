package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class FxWatchdogTest {

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void workThatTakesTooLongIsFound() {
        try (FxWatchdog dog = FxWatchdog.begin()) {
            while (dog.found().isEmpty()) {
                Bridge.ask(FxWatchdogTest::work);
            }

            assertThat(dog.found().getFirst()).contains(" ms ");
            assertThat(dog.longest()).isGreaterThan(FxWatchdog.LIMIT);
        }
    }

    private static long work() {
        long end = System.nanoTime() + 4 * FxWatchdog.LIMIT.toNanos();
        long rounds = 0;
        while (System.nanoTime() < end) {
            rounds++;
        }
        return rounds;
    }
}
