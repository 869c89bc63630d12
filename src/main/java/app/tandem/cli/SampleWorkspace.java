package app.tandem.cli;

import app.tandem.exchange.MovesFile;
import app.tandem.exchange.Sample;
import app.tandem.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** A workspace in which the sample is played, move by move through the door. */
public final class SampleWorkspace {

    private SampleWorkspace() {}

    /** Hears how far the playing has come, in moves. */
    @FunctionalInterface
    public interface Hearing {

        void reached(int done, int of);
    }

    /** Makes one in a folder that is not there yet; whoever asks closes it. */
    public static Workspace make(Path folder, Hearing hearing) {
        var workspace = Workspace.create(folder);
        try {
            play(workspace, hearing);
        } catch (IOException wrong) {
            workspace.close();
            throw new UncheckedIOException(wrong);
        } catch (RuntimeException wrong) {
            workspace.close();
            throw wrong;
        }
        return workspace;
    }

    /** Plays the sample in a workspace where nothing has happened yet. */
    public static void play(Workspace workspace, Hearing hearing) throws IOException {
        var all = Sample.moves();
        var done = new AtomicInteger();
        try (var moves = Sample.open()) {
            new MovesFile(workspace, FinalMinutes::complete).play(moves, each -> {
                if (!each.accepted()) {
                    throw new IllegalStateException("the sample is refused: " + each.json());
                }
                hearing.reached(done.incrementAndGet(), all);
                return true;
            });
        }
    }
}
