package app.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.cli.Cli;
import app.tandem.cli.TourWish;
import app.tandem.cli.Windows;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/** The commands of the program, beside its windows. */
final class Commands {

    private Commands() {}

    /** What a command prints, which must succeed. */
    static String run(String... arguments) {
        StringWriter out = new StringWriter();
        int code = new Cli(new Unseen(), InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(out))
                .run(arguments);
        assertThat(code).as("%s", out).isZero();
        return out.toString();
    }

    /** No window is asked for by a command here. */
    private static final class Unseen implements Windows {

        @Override
        public int welcome() {
            return 1;
        }

        @Override
        public int open(Path workspace) {
            return 1;
        }

        @Override
        public int tour(TourWish wish) {
            return 1;
        }
    }
}
