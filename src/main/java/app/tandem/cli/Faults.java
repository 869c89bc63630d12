package app.tandem.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** Logs what nobody expected, once and without messages: these may hold what people wrote. */
final class Faults {

    private Faults() {}

    /** What is done while a log is open. */
    interface Work {

        int done() throws IOException;
    }

    /** Does a piece of work; logs what goes wrong in it, and throws it on. */
    static int noted(Work work) throws IOException {
        try {
            return work.done();
        } catch (Misuse misuse) {
            throw misuse;
        } catch (IOException | RuntimeException thrown) {
            LoggerFactory.getLogger(Faults.class).error("A command failed: {}", trace(thrown));
            throw thrown;
        }
    }

    private static String trace(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .map(each -> each.getClass().getName() + Arrays.stream(each.getStackTrace())
                        .map(frame -> "\n    at " + frame).collect(Collectors.joining()))
                .collect(Collectors.joining("\ncaused by "));
    }
}
