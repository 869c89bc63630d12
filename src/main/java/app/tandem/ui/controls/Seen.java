package app.tandem.ui.controls;

import javafx.scene.Node;
import javafx.scene.control.Label;

/** What is there at times only, and takes no room while it is not. */
public final class Seen {

    private Seen() {}

    /** Shows it, or takes it out of sight and gives its room to the others. */
    public static void when(boolean seen, Node... nodes) {
        for (Node each : nodes) {
            each.setVisible(seen);
            each.setManaged(seen);
        }
    }

    /** A line that is there while it says something. */
    public static void saying(Label line, String words) {
        line.setText(words);
        when(!words.isEmpty(), line);
    }
}
