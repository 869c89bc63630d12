package app.tandem.ui.controls;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Brings what is chosen or opened into view. */
public final class Sight {

    private Sight() {}

    /** Scrolls as little as it takes for all of it to be seen. */
    public static void see(Node node) {
        Node within = node.getParent();
        while (within != null && !(within instanceof ScrollPane)) {
            within = within.getParent();
        }
        if (within instanceof ScrollPane scroll && scroll.getContent() instanceof Region content) {
            Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
            double seen = scroll.getViewportBounds().getHeight();
            double beyond = content.getHeight() - seen;
            double from = scroll.getVvalue() * beyond;
            double to = Math.clamp(from, place.getMaxY() - seen, Math.max(place.getMinY(), place.getMaxY() - seen));
            if (beyond > 0 && to != from) {
                scroll.setVvalue(Math.clamp(to / beyond, 0, 1));
            }
        }
    }
}
