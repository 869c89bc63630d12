package app.tandem.ui.stage;

import app.tandem.ui.controls.Wrapping;
import java.util.List;
import javafx.scene.control.Label;

/**
 * A text in the largest of several sizes in which it takes no more than so many lines of the width it is given; in the
 * smallest it takes the lines that it needs. It is wrapped and never cut.
 */
public final class Fitting extends Wrapping {

    private final Label label = new Label();
    private final int lines;
    private final List<String> sizes;
    private double fitted = -1;

    /**
     * @param lines as many as the larger sizes may take
     * @param sizes style classes, the largest first
     */
    public Fitting(int lines, String... sizes) {
        this.lines = lines;
        this.sizes = List.of(sizes);
        label.setWrapText(true);
        label.getStyleClass().add(this.sizes.getFirst());
        getStyleClass().add("fitting");
        getChildren().add(label);
    }

    public void show(String text) {
        if (!text.equals(label.getText())) {
            label.setText(text);
            fitted = -1;
            requestLayout();
        }
    }

    public String shown() {
        return label.getText();
    }

    @Override
    protected double computePrefWidth(double height) {
        size(sizes.getFirst());
        fitted = -1;
        return snappedLeftInset() + label.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? Double.MAX_VALUE : width - snappedLeftInset() - snappedRightInset();
        fit(inner);
        return snappedTopInset() + label.prefHeight(inner) + snappedBottomInset();
    }

    private void fit(double width) {
        if (width == fitted) {
            return;
        }
        fitted = width;
        for (String each : sizes) {
            size(each);
            if (fits(width)) {
                return;
            }
        }
    }

    private boolean fits(double width) {
        double line = label.prefHeight(Double.MAX_VALUE);
        return label.prefHeight(width) < line * (lines + 0.7);
    }

    private void size(String style) {
        if (!label.getStyleClass().contains(style)) {
            label.getStyleClass().removeAll(sizes);
            label.getStyleClass().add(style);
            label.applyCss();
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        fit(width);
        label.resizeRelocate(snappedLeftInset(), snappedTopInset(), width, label.prefHeight(width));
    }
}
