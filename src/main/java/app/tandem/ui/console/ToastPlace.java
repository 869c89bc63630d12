package app.tandem.ui.console;

import app.tandem.ui.controls.RefusalLine;
import java.util.Arrays;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;

/**
 * Finds where something may lie over a page for a while: where it covers nothing that is pressed, typed in or has just
 * been refused.
 */
final class ToastPlace {

    private final Node page;

    ToastPlace(Node page) {
        this.page = page;
    }

    /** The first of these corners, in the scene, from where so much covers nothing that one needs. */
    Optional<Point2D> of(double width, double height, Point2D... corners) {
        return Arrays.stream(corners)
                .filter(each -> !covers(page, new BoundingBox(each.getX(), each.getY(), width, height))).findFirst();
    }

    private static boolean covers(Node node, Bounds place) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return false;
        }
        Bounds seen = node.localToScene(node.getClip() == null ? node.getLayoutBounds()
                : node.getClip().getBoundsInParent());
        if (needed(node)) {
            return seen.intersects(place);
        }
        return node instanceof Parent parent && (node.getClip() == null || seen.intersects(place))
                && parent.getChildrenUnmodifiable().stream().anyMatch(each -> covers(each, place));
    }

    private static boolean needed(Node node) {
        return node instanceof ButtonBase || node instanceof TextInputControl || node instanceof ComboBoxBase
                || node instanceof RefusalLine;
    }
}
