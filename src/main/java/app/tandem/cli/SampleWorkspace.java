package app.tandem.cli;

import app.tandem.exchange.MovesFile;
import app.tandem.exchange.Sample;
import app.tandem.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A workspace in which the sample is played, move by move through the door. */
public final class SampleWorkspace {

    private SampleWorkspace() {}

    /** Makes one in a folder that is not there yet; whoever asks closes it. */
    public static Workspace make(Path folder) {
        var workspace = Workspace.create(folder);
        try {
            play(workspace);
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
    public static void play(Workspace workspace) throws IOException {
        try (var moves = Sample.open()) {
            new MovesFile(workspace, FinalMinutes::complete).play(moves, each -> {
                if (!each.accepted()) {
                    throw new IllegalStateException("the sample is refused: " + each.json());
                }
                return true;
            });
        }
    }
}
