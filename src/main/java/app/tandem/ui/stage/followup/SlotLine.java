package app.tandem.ui.stage.followup;

import app.tandem.ui.stage.Fitting;
import app.tandem.ui.stage.Pager;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A line of what a duo proposes: a step with its number, or how it is measured. */
final class SlotLine extends Pager.Cell<SlotLine.Shown> {

    private final Label mark = new Label();
    private final Fitting words = new Fitting(1, "t47", "t44", "t43");
    private final HBox row = new HBox(mark, words);

    /**
     * @param mark a number, an equals sign for the measure, or nothing
     */
    record Shown(String mark, String words) {}

    SlotLine() {
        getStyleClass().add("slot-line");
        mark.getStyleClass().add("mark-of-line");
        mark.setMinWidth(USE_PREF_SIZE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row.getStyleClass().add("row");
        getChildren().add(row);
    }

    @Override
    public void show(Shown now) {
        mark.setText(now.mark());
        mark.setVisible(!now.mark().isEmpty());
        mark.setManaged(!now.mark().isEmpty());
        words.show(now.words());
    }

    @Override
    protected double computePrefHeight(double width) {
        return row.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        row.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
