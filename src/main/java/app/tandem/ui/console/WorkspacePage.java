package app.tandem.ui.console;

import app.tandem.rules.State;
import app.tandem.ui.Keys;
import java.util.Map;
import javafx.scene.layout.Region;

/** A page of a workspace: made once, and drawn for every state while it is shown. */
public interface WorkspacePage {

    Region node();

    /** Draws this in place of what was shown; what is the same stays as it is. */
    void show(State state);

    /** It has just come in sight, and was drawn: the focus goes where one begins. */
    void entered();

    /** What keys do on it. */
    default Map<Keys, Runnable> acts() {
        return Map.of();
    }
}
