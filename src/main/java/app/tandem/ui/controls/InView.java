package app.tandem.ui.controls;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Scrolls to what is to be seen. */
public final class InView {

    private InView() {}

    /** Scrolls as little as it takes for all of a node that was laid out to be seen. */
    public static void show(Node node) {
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

    /** Scrolls sideways as little as it takes for all of a node that was laid out within to be seen. */
    public static void across(ScrollPane scroll, Node node) {
        if (scroll.getContent() instanceof Region content) {
            Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
            double seen = scroll.getViewportBounds().getWidth();
            double beyond = content.getWidth() - seen;
            double from = scroll.getHvalue() * beyond;
            double to = Math.clamp(from, place.getMaxX() - seen, Math.max(place.getMinX(), place.getMaxX() - seen));
            if (beyond > 0 && to != from) {
                scroll.setHvalue(Math.clamp(to / beyond, 0, 1));
            }
        }
    }
}
