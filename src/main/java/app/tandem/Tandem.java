package app.tandem;

import app.tandem.cli.Cli;
import app.tandem.cli.SampleWorkspace;
import app.tandem.cli.TourWish;
import app.tandem.cli.Windows;
import app.tandem.ui.Desktop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Wires the program by hand, reads the command line and starts what it asks for. */
public final class Tandem {

    private Tandem() {}

    /** Runs the command in {@code arguments} and ends the process with its exit code. */
    public static void main(String[] arguments) {
        var windows = new Screens(Preflight.ofThisMachine(), System.out::println, System.err::println);
        System.exit(Cli.ofThisProcess(windows).run(arguments));
    }

    /**
     * The windows, where the machine has what they need; where there is no display, the sample off-screen.
     *
     * @param out hears what is done
     * @param err hears what is missing
     */
    record Screens(Preflight machine, Consumer<String> out, Consumer<String> err) implements Windows {

        private static final int DONE = 0;
        private static final int UNFIT = 1;
        private static final Path TOUR = Path.of("target", "tour");

        @Override
        public int welcome() {
            return machine.hasDisplay() ? shown(desktop -> desktop.welcome()) : insteadOfWindows();
        }

        @Override
        public int open(Path workspace) {
            return machine.noDisplay().isPresent() ? lacking(machine.noDisplay().stream().toList())
                    : shown(desktop -> desktop.open(workspace));
        }

        @Override
        public int tour(TourWish wish) {
            var missing = machine.missingForText().stream().toList();
            return missing.isEmpty() ? played(wish) : lacking(missing);
        }

        private int insteadOfWindows() {
            out.accept(machine.noDisplay().orElseThrow()
                    + " The sample is played off-screen instead; its minutes and pictures go to " + TOUR + ".");
            return tour(TourWish.to(TOUR));
        }

        private int shown(Consumer<Desktop> show) {
            if (!machine.problems().isEmpty()) {
                return lacking(machine.problems());
            }
            show.accept(new Desktop((folder, progress) -> SampleWorkspace.make(folder, progress::reached)));
            return DONE;
        }

        private int played(TourWish wish) {
            try {
                out.accept(
                        "Left " + Tour.play(wish) + " pictures and the minutes of each meeting in " + wish.folder()
                                + ".");
                return DONE;
            } catch (IOException wrong) {
                throw new UncheckedIOException(wrong);
            }
        }

        private int lacking(List<String> what) {
            what.forEach(err);
            return UNFIT;
        }
    }
}
