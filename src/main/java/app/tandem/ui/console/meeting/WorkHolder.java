package app.tandem.ui.console.meeting;

import javafx.scene.layout.StackPane;

/**
 * Holds the work of a step in its column, as high as it needs to be. JavaFX's own pane asks its child how high it is at a
 * width that still has the padding in it, which is too low where text wraps.
 */
final class WorkHolder extends StackPane {

    @Override
    protected double computeMinHeight(double width) {
        return super.computeMinHeight(inner(width));
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(inner(width));
    }

    private double inner(double width) {
        return width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
    }
}
