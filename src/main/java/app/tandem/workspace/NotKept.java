package app.tandem.workspace;

/** A move could not be written to the disk; what was shown before holds, and what was typed can be given again. */
public final class NotKept extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotKept(Throwable cause) {
        super("This could not be written to the disk. Nothing has changed; make room or reconnect the disk, "
                + "then try again.", cause);
    }
}
