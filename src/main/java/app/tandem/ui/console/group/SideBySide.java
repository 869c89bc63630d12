package app.tandem.ui.console.group;

import app.tandem.ui.controls.Wrapping;
import javafx.scene.layout.Region;

/** Two columns, each half as wide. */
final class SideBySide extends Wrapping {

    private final Region left;
    private final Region right;

    SideBySide(Region left, Region right) {
        this.left = left;
        this.right = right;
        getChildren().addAll(left, right);
    }

    private double half(double width) {
        return Math.floor((width - snappedLeftInset() - snappedRightInset()) / 2);
    }

    @Override
    protected double computePrefHeight(double width) {
        double half = half(width < 0 ? getWidth() : width);
        return snappedTopInset() + Math.max(left.prefHeight(half), right.prefHeight(half))
                + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double half = half(getWidth());
        double x = snappedLeftInset();
        double y = snappedTopInset();
        left.resizeRelocate(x, y, half, left.prefHeight(half));
        right.resizeRelocate(x + half, y, half, right.prefHeight(half));
    }
}
