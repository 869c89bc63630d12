package app.tandem;

import app.tandem.cli.Cli;
import app.tandem.cli.Windows;
import java.nio.file.Path;

/** Reads the command line and starts what it asks for. */
public final class Tandem {

    private Tandem() {}

    /** Runs the command in {@code arguments} and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(Cli.ofThisProcess(new NoWindows()).run(arguments));
    }

    /** A Tandem without its windows: says so. */
    private static final class NoWindows implements Windows {

        private static final int UNEXPECTED = 1;

        @Override
        public int welcome() {
            return absent();
        }

        @Override
        public int open(Path workspace) {
            return absent();
        }

        @Override
        public int tour(Path folder) {
            return absent();
        }

        private static int absent() {
            System.err.println("The windows are not part of this build.");
            return UNEXPECTED;
        }
    }
}
