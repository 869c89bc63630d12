package app.tandem.ui.stage;

import app.tandem.model.Meeting;
import app.tandem.rules.State;
import javafx.scene.layout.Region;

/**
 * What the room sees at one step. It is laid out on a canvas that is 1080 high whatever the screen, so sizes in
 * the sheets are px at 1080; it fills the canvas from 12 % to the bottom margin, between the margins at the sides.
 */
public interface StagePage {

    Region content();

    /** Draws what holds; on the JavaFX thread. */
    void show(State state, Meeting meeting, Showing showing);

    /** The words at the left of the line at the top, as last drawn. */
    String headLeft();

    /** The words at the right of the line at the top, as last drawn; empty for none. */
    String headRight();
}
