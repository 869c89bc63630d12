package app.tandem.ui.controls;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Scrolls words that wrap: as high as they are in its width, up to what its sheet allows. */
public final class WordsScroll extends ScrollPane {

    private final Region words;

    public WordsScroll(Region words) {
        super(words);
        this.words = words;
        setFitToWidth(true);
        setFocusTraversable(false);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double sides = snappedLeftInset() + snappedRightInset();
        return words.prefHeight(width < 0 ? -1 : width - sides) + snappedTopInset() + snappedBottomInset();
    }
}
