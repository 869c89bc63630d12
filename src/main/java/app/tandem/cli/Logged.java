package app.tandem.cli;

import app.tandem.store.Faults;
import java.io.IOException;
import org.slf4j.LoggerFactory;

/** Work whose unexpected end is written into the log, once and without messages: these may hold what people wrote. */
interface Logged {

    /** Done while a log is open; returns the exit code. */
    int done() throws IOException;

    /** Does a piece of work; logs what nobody expected of it, and throws it on. */
    static int work(Logged work) throws IOException {
        try {
            return work.done();
        } catch (Misuse misuse) {
            throw misuse;
        } catch (IOException | RuntimeException thrown) {
            LoggerFactory.getLogger(Logged.class).error("A command failed: {}", Faults.words(thrown));
            throw thrown;
        }
    }
}
