package app.tandem.ui;

import app.tandem.workspace.Workspace;
import java.nio.file.Path;

/** Makes a workspace with the sample in it. */
@FunctionalInterface
public interface SampleMaker {

    /** How far it has come; told on whichever thread makes it. */
    @FunctionalInterface
    interface Progress {

        void reached(int done, int of);
    }

    /** Makes it in a folder that is not there yet; whoever asks closes it. */
    Workspace make(Path folder, Progress progress);
}
