package app.tandem.cli;

import app.tandem.store.CannotOpen;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The command line: finds the command, runs it, and turns whatever happens into an exit code and plain words. */
public final class Cli {

    private final CommandLine line;

    /**
     * @param in what commands read where a file is given as -
     * @param out where they print what was asked for
     * @param err where they say what went wrong
     */
    public Cli(Windows windows, InputStream in, PrintWriter out, PrintWriter err) {
        line = new CommandLine(new Root(windows)).addSubcommand(new NewCommand())
                .addSubcommand(new OpenCommand(windows))
                .addSubcommand(new CommandLine(new ImportCommand()).addSubcommand(new ImportPeopleCommand())
                        .addSubcommand(new ImportAnswersCommand()))
                .addSubcommand(new ApplyCommand(in)).addSubcommand(ShowCommand.line())
                .addSubcommand(new MinutesCommand()).addSubcommand(new DumpCommand())
                .addSubcommand(new LoadCommand()).addSubcommand(new RestoreCommand())
                .addSubcommand(new CheckCommand())
                .addSubcommand(new TourCommand(windows))
                .addSubcommand(new CommandLine(new HelpCommand()).addSubcommand(new HelpMovesCommand()));
        line.setOut(out).setErr(err).setParameterExceptionHandler((wrong, _) -> misunderstood(wrong))
                .setExecutionExceptionHandler((thrown, at, _) -> failed(thrown, at))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false).setAbbreviatedSubcommandsAllowed(false);
    }

    /** Reads from standard input; prints in UTF-8 wherever it is not to a terminal that reads otherwise. */
    public static Cli ofThisProcess(Windows windows) {
        return new Cli(windows, System.in, writer(FileDescriptor.out), writer(FileDescriptor.err));
    }

    private static PrintWriter writer(FileDescriptor to) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(to), charset()), true);
    }

    private static Charset charset() {
        var console = System.console();
        return console != null && console.isTerminal() ? console.charset() : StandardCharsets.UTF_8;
    }

    /** Runs a command; returns its exit code. */
    public int run(String... arguments) {
        return line.execute(arguments);
    }

    CommandLine line() {
        return line;
    }

    private static int misunderstood(ParameterException wrong) {
        var at = wrong.getCommandLine();
        at.getErr().println(wrong.getMessage());
        if (!at.getSubcommands().isEmpty()) {
            at.getErr().println("There are: " + String.join(", ", at.getSubcommands().keySet()));
        }
        at.getErr().println("Try: tandem help" + at.getCommandSpec().qualifiedName().replaceFirst("tandem", ""));
        at.getErr().flush();
        return Exit.REFUSED;
    }

    private static int failed(Exception thrown, CommandLine at) {
        var told = at.getErr();
        var code = switch (thrown) {
            case Misuse misuse -> told(told, words(misuse), Exit.REFUSED);
            case CannotOpen cannot -> told(told, words(cannot), Exit.CANNOT_OPEN);
            default -> unexpected(told, thrown);
        };
        at.getOut().flush();
        told.flush();
        return code;
    }

    /** What an exception that was made for people says. */
    static String words(Exception thrown) {
        return Objects.requireNonNullElse(thrown.getMessage(), thrown.getClass().getSimpleName());
    }

    private static int told(PrintWriter err, String words, int code) {
        err.println(words);
        return code;
    }

    private static int unexpected(PrintWriter err, Exception thrown) {
        return told(err, "Something unexpected went wrong (" + thrown.getClass().getSimpleName()
                + "); what was accepted is kept. Details are in the workspace's log.", Exit.UNEXPECTED);
    }
}
