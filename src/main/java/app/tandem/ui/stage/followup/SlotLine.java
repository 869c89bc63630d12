package app.tandem.ui.stage.followup;

import app.tandem.ui.stage.Fitting;
import app.tandem.ui.stage.Pager;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;

/**
 * A line of what a duo proposes: a step with its number, or how it is measured. Where it would take more than four lines
 * of a narrow screen, it is as small as anything on the stage.
 */
final class SlotLine extends Pager.Cell<SlotLine.Shown> {

    private static final double GAP = 24;
    private static final double HIGHEST = 230;

    private final Label mark = new Label();
    private final Fitting words = new Fitting(1, "t44");
    private final Fitting small = new Fitting(1, "t34");

    /**
     * @param mark a number, an equals sign for the measure, or nothing
     */
    record Shown(String mark, String words) {}

    SlotLine() {
        getStyleClass().add("proposal-line");
        mark.getStyleClass().add("mark-of-line");
        getChildren().addAll(mark, words, small);
    }

    @Override
    public void show(Shown now) {
        mark.setText(now.mark());
        mark.setVisible(!now.mark().isEmpty());
        words.show(now.words());
        small.show(now.words());
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double indent() {
        return mark.isVisible() ? Math.ceil(Math.max(mark.minWidth(-1), mark.prefWidth(-1))) + GAP : 0;
    }

    private Fitting fitting(double width) {
        return words.prefHeight(width) > HIGHEST ? small : words;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width - indent();
        return Math.max(mark.isVisible() ? mark.prefHeight(-1) : 0, fitting(room).prefHeight(room));
    }

    @Override
    protected void layoutChildren() {
        double x = indent();
        double room = getWidth() - x;
        Fitting fits = fitting(room);
        words.setVisible(fits == words);
        small.setVisible(fits == small);
        mark.autosize();
        mark.relocate(0, 0);
        fits.resizeRelocate(x, 0, room, fits.prefHeight(room));
    }
}
