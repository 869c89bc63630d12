package app.tandem.ui.controls;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Two things side by side, each with the same number of pixels, whatever is in them. */
public final class Halves extends Region {

    private final Node left;
    private final Node right;
    private final boolean apart;

    public Halves(Node left, Node right) {
        this(left, right, true);
    }

    private Halves(Node left, Node right, boolean apart) {
        this.apart = apart;
        this.left = left;
        this.right = right;
        getStyleClass().add("halves");
        getChildren().addAll(left, right);
    }

    /** Where one of the two is too wide for its half, the left one stands above the other. */
    public static Halves orOne(Node left, Node right) {
        return new Halves(left, right, false);
    }

    /** Whether the two stand beside each other now. */
    public boolean beside() {
        return beside(getWidth());
    }

    private boolean beside(double width) {
        return apart || prefWidth(-1) <= width;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 2 * Math.max(left.prefWidth(-1), right.prefWidth(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width >= 0 && !beside(width)) {
            return left.prefHeight(width) + right.prefHeight(width);
        }
        double half = snapSizeX((width < 0 ? prefWidth(-1) : width) / 2);
        return Math.max(left.prefHeight(half), right.prefHeight(half));
    }

    @Override
    protected void layoutChildren() {
        if (!beside()) {
            double above = left.prefHeight(getWidth());
            layoutInArea(left, 0, 0, getWidth(), above, 0, HPos.LEFT, VPos.TOP);
            layoutInArea(right, 0, above, getWidth(), getHeight() - above, 0, HPos.LEFT, VPos.TOP);
            return;
        }
        double half = snapSizeX(getWidth() / 2);
        layoutInArea(left, 0, 0, half, getHeight(), 0, HPos.LEFT, VPos.TOP);
        layoutInArea(right, half, 0, getWidth() - half, getHeight(), 0, HPos.LEFT, VPos.TOP);
    }
}
