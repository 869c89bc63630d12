package app.tandem;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Reads the command line and starts what it asks for. */
@Command(name = "tandem", mixinStandardHelpOptions = true, version = "Tandem 0.1.0",
        description = "Meetings in which two teams settle what is between them, in duos.")
public final class Tandem implements Runnable {

    private final CommandLine commandLine = new CommandLine(this);

    private Tandem() {}

    /** Runs the command in {@code arguments} and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(new Tandem().commandLine.execute(arguments));
    }

    @Override
    public void run() {
        commandLine.usage(commandLine.getOut());
    }
}
