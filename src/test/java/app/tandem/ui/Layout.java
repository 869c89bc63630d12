package app.tandem.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** What is wrong with a screen that was laid out: cut text, words on words, things that stick out of others. */
public final class Layout {

    private static final double TOLERANCE = 1.5;

    private Layout() {}

    public static List<String> faults(Parent root) {
        List<Node> nodes = seen(root).toList();
        List<String> faults = new ArrayList<>();
        nodes.stream().filter(Labeled.class::isInstance).map(Labeled.class::cast).filter(Layout::cut)
                .forEach(label -> faults.add("cut: " + label.getText()));
        nodes.stream().filter(Layout::sticksOut).forEach(node -> faults.add("sticks out: " + name(node)));
        faults.addAll(overlaps(nodes.stream().filter(Text.class::isInstance).map(Text.class::cast)
                .filter(text -> !text.getText().isEmpty()).toList()));
        return faults;
    }

    private static Stream<Node> seen(Node node) {
        if (!node.isVisible() || node instanceof ScrollBar || node.getStyleClass().contains("ornament")
                || node instanceof ListView && node.getParent() instanceof ComboBox) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Layout::seen))
                : Stream.of(node);
    }

    private static boolean cut(Labeled label) {
        return label.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(Text.class::cast)
                .filter(text -> text != label.getGraphic()).anyMatch(text -> cut(label, text));
    }

    private static boolean cut(Labeled label, Text text) {
        Bounds bounds = text.getBoundsInParent();
        return text.isVisible() && (!text.getText().equals(label.getText())
                || bounds.getMaxX() > label.getWidth() + TOLERANCE || bounds.getMaxY() > label.getHeight() + TOLERANCE
                || bounds.getMinX() < -TOLERANCE || bounds.getMinY() < -TOLERANCE);
    }

    private static boolean sticksOut(Node node) {
        if (!(node.getParent() instanceof Region holder) || !node.isManaged() || scrolled(holder)) {
            return false;
        }
        Bounds bounds = node.localToParent(node.getLayoutBounds());
        return bounds.getMinX() < -TOLERANCE || bounds.getMinY() < -TOLERANCE
                || bounds.getMaxX() > holder.getWidth() + TOLERANCE
                || bounds.getMaxY() > holder.getHeight() + TOLERANCE;
    }

    private static boolean scrolled(Node holder) {
        return holder.getStyleClass().contains("viewport") || holder.getStyleClass().contains("clipped-container")
                || holder.getParent() instanceof ScrollPane
                || holder.getParent() != null && holder.getParent().getStyleClass().contains("viewport");
    }

    private static List<String> overlaps(List<Text> texts) {
        List<String> overlaps = new ArrayList<>();
        List<Bounds> bounds = texts.stream().map(Layout::seenBounds).toList();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                if (overlap(bounds.get(i), bounds.get(j))) {
                    overlaps.add("overlap: " + texts.get(i).getText() + " / " + texts.get(j).getText());
                }
            }
        }
        return overlaps;
    }

    /** Where a text is in the scene, as far as what scrolls lets it be seen. */
    private static Bounds seenBounds(Text text) {
        Bounds seen = text.localToScene(text.getBoundsInLocal());
        for (Node each = text; each != null; each = each.getParent()) {
            if (each.getClip() != null) {
                seen = common(seen, each.localToScene(each.getClip().getBoundsInParent()));
            }
        }
        return seen;
    }

    private static Bounds common(Bounds a, Bounds b) {
        double left = Math.max(a.getMinX(), b.getMinX());
        double top = Math.max(a.getMinY(), b.getMinY());
        return new BoundingBox(left, top, Math.max(0, Math.min(a.getMaxX(), b.getMaxX()) - left),
                Math.max(0, Math.min(a.getMaxY(), b.getMaxY()) - top));
    }

    private static boolean overlap(Bounds a, Bounds b) {
        double across = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
        double down = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
        return across > TOLERANCE && down > TOLERANCE;
    }

    private static String name(Node node) {
        return node.getClass().getSimpleName() + node.getStyleClass() + " in "
                + node.getParent().getClass().getSimpleName() + node.getParent().getStyleClass() + " at "
                + node.localToParent(node.getLayoutBounds());
    }
}
