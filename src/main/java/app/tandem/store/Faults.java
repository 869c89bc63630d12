package app.tandem.store;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What may be logged of a fault: what was thrown and where, never its message, which may quote private text. */
public final class Faults {

    private static final int FRAMES = 12;

    private Faults() {}

    /** What was thrown, and by what, on one line. */
    public static String words(Throwable thrown) {
        var where = Arrays.stream(thrown.getStackTrace()).limit(FRAMES).map(StackTraceElement::toString)
                .collect(Collectors.joining(" < "));
        var cause = thrown.getCause();
        return thrown.getClass().getName() + " at " + where + (cause == null ? "" : "; caused by " + words(cause));
    }
}
