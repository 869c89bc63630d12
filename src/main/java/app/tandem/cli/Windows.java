package app.tandem.cli;

import java.nio.file.Path;

/** What commands need of the windows, handed in, so that the command line stands without them. */
public interface Windows {

    /** Shows the first window, or does what a machine without a display can do; returns the exit code at the end. */
    int welcome();

    /** Shows a workspace's windows; returns the exit code at the end, or throws CannotOpen. */
    int open(Path workspace);

    /** Plays the sample off-screen, leaving its minutes and pictures; returns the exit code. */
    int tour(TourWish wish);
}
