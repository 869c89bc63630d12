package app.tandem.cli;

/** What a command tells the shell. */
final class Exit {

    static final int DONE = 0;
    static final int UNEXPECTED = 1;
    static final int REFUSED = 2;
    static final int CANNOT_OPEN = 3;

    private Exit() {}
}
