package app.tandem.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs commands as a terminal does, and keeps what they printed. */
final class Terminal {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<String> shown = new ArrayList<>();

    int run(String... arguments) {
        return run(InputStream.nullInputStream(), arguments);
    }

    int type(String lines, String... arguments) {
        return run(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), arguments);
    }

    private int run(InputStream in, String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return cli(in).run(arguments);
    }

    Cli cli(InputStream in) {
        return new Cli(new Named(), in, new PrintWriter(out), new PrintWriter(err));
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    /** What the windows were asked for. */
    List<String> shown() {
        return shown;
    }

    private final class Named implements Windows {

        @Override
        public int welcome() {
            shown.add("welcome");
            return 0;
        }

        @Override
        public int open(Path workspace) {
            shown.add("open " + workspace);
            return 0;
        }

        @Override
        public int tour(TourWish wish) {
            shown.add("tour " + wish.folder() + " " + (wish.size() == null ? "usual" : wish.size().width() + " by "
                    + wish.size().height()) + " " + wish.theme());
            return 0;
        }
    }
}
