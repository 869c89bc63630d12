package app.tandem.ui.console.issues;

import app.tandem.ui.console.issues.IssuesView.Line;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.layout.Region;

/** How the issues that were found stand on the page, and how one of them is chosen. */
sealed interface Arrangement permits IssueList, StateBoard {

    Region node();

    /**
     * Draws what was found; what is the same stays as it is.
     *
     * @param chosen the one whose story is told; 0 for none
     */
    void show(List<Line> found, long chosen);

    /** Brings the one that is chosen in sight. */
    void reveal();

    /** Gives the focus to the one that is chosen. */
    void focus();

    /**
     * What it tells.
     *
     * @param chosen hears which issue was chosen
     * @param enter leads on into its story
     */
    record Told(LongConsumer chosen, Runnable enter) {}
}
