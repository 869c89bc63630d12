package app.tandem.ui.stage.group;

import app.tandem.ui.controls.Seen;
import app.tandem.ui.stage.Fitting;
import app.tandem.ui.stage.Pager;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A number, words as large as they fit, and below them a quiet line where there is one. */
final class NumberedRow extends Pager.Cell<NumberedRow.Shown> {

    private final Label number = new Label();
    private final Fitting words = new Fitting(3, "t47", "t44", "t43", "t34");
    private final Label below = new Label();
    private final HBox row;

    /** What it shows. */
    record Shown(String number, String words, String below) {}

    NumberedRow() {
        getStyleClass().addAll("stage-card", "numbered-row");
        number.getStyleClass().add("number");
        number.setMinWidth(USE_PREF_SIZE);
        below.getStyleClass().addAll("t34", "muted");
        below.setMinWidth(USE_PREF_SIZE);
        VBox lines = new VBox(words, below);
        lines.getStyleClass().add("lines");
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        Region least = new Region();
        least.getStyleClass().add("least-number");
        StackPane numbered = new StackPane(least, number);
        numbered.setAlignment(Pos.CENTER_LEFT);
        numbered.setMinWidth(USE_PREF_SIZE);
        row = new HBox(numbered, lines);
        row.getStyleClass().add("row");
        getChildren().add(row);
    }

    @Override
    public void show(Shown now) {
        number.setText(now.number());
        words.show(now.words());
        below.setText(now.below());
        Seen.when(!now.below().isEmpty(), below);
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
