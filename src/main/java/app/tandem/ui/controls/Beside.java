package app.tandem.ui.controls;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Words with a control at their right; where there is no room for both in a line, or for its preferred width where that
 * was set, the control stands below.
 */
public final class Beside extends Region {

    private static final double APART = 8;
    private static final double PIXEL = 1;

    private final Region words;
    private final Node control;

    public Beside(Region words, Node control) {
        this.words = words;
        this.control = control;
        getChildren().addAll(words, control);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** How wide both are in a line. */
    public double needs() {
        return words.prefWidth(-1) + APART + control.prefWidth(-1);
    }

    /** Whether there is room for both in a line; to a pixel, for a share of a width is rounded. */
    private boolean fits(double width) {
        return prefWidth(-1) <= width + PIXEL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return control.minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return needs();
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 || fits(width)
                ? Math.max(words.prefHeight(-1), control.prefHeight(-1))
                : words.prefHeight(width) + APART / 2 + control.prefHeight(-1);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double own = control.prefWidth(-1);
        if (fits(getWidth())) {
            layoutInArea(words, 0, 0, getWidth() - own, getHeight(), 0, HPos.LEFT, VPos.CENTER);
            layoutInArea(control, getWidth() - own, 0, own, getHeight(), 0, HPos.RIGHT, VPos.CENTER);
        } else {
            double high = words.prefHeight(getWidth());
            layoutInArea(words, 0, 0, getWidth(), high, 0, HPos.LEFT, VPos.TOP);
            layoutInArea(control, 0, high + APART / 2, own, control.prefHeight(-1), 0, HPos.LEFT, VPos.TOP);
        }
    }
}
