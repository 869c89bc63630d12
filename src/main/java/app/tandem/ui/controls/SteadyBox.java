package app.tandem.ui.controls;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * A column that remembers how high it is at a width until something in it changes. JavaFX asks for that height several
 * times in each layout and wraps every text anew each time; among sixty cards that is most of the work.
 */
public class SteadyBox extends VBox {

    private double forWidth = Double.NaN;
    private double height;

    public SteadyBox(Node... nodes) {
        super(nodes);
    }

    @Override
    public void requestLayout() {
        forWidth = Double.NaN;
        super.requestLayout();
    }

    /** It is never pressed below what it needs. */
    @Override
    protected double computeMinHeight(double width) {
        return prefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width != forWidth) {
            height = super.computePrefHeight(width);
            forWidth = width;
        }
        return height;
    }
}
