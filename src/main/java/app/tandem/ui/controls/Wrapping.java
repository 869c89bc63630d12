package app.tandem.ui.controls;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** A part that lays itself out: it takes any width it is given, and is then as high as it needs and never pressed below. */
public abstract class Wrapping extends Region {

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected final double computeMinHeight(double width) {
        return prefHeight(width);
    }

    @Override
    protected abstract double computePrefHeight(double width);
}
