package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

            assertThat(dog.found().getFirst()).contains(" ms, mostly app.tandem.ui.FxWatchdogTest.work");
            assertThat(dog.longest()).isGreaterThan(FxWatchdog.LIMIT);
        }
    }

    @Test
    void whatIsNoWorkOfTheProgramDoesNotCount() {
        assertThat(FxWatchdog.counts(at("app.tandem.ui.console.meeting.MeetingBody"))).isTrue();
        assertThat(FxWatchdog.counts(at("com.sun.glass.ui.headless.HeadlessView"))).isFalse();
        assertThat(FxWatchdog.counts(at("app.tandem.ui.Hands$$Lambda/0x1"))).isFalse();
    }

    private static List<StackTraceElement> at(String type) {
        return List.of(new StackTraceElement(type, "act", null, 1),
                new StackTraceElement("javafx.application.Platform", "runLater", null, 1));
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
