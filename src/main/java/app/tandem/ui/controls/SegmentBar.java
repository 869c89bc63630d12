package app.tandem.ui.controls;

import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** How many of a few have come: one piece for each, the ones that are there filled. */
public final class SegmentBar extends HBox {

    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    public SegmentBar() {
        getStyleClass().add("segment-bar");
    }

    public void show(int filled, int all) {
        while (getChildren().size() < all) {
            getChildren().add(segment());
        }
        getChildren().remove(all, getChildren().size());
        for (int i = 0; i < all; i++) {
            getChildren().get(i).pseudoClassStateChanged(FILLED, i < filled);
        }
    }

    private static Region segment() {
        Region segment = new Region();
        segment.getStyleClass().add("segment");
        HBox.setHgrow(segment, Priority.ALWAYS);
        return segment;
    }
}
