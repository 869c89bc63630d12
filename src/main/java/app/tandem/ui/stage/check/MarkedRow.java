package app.tandem.ui.stage.check;

import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.Tone;
import app.tandem.ui.stage.Fitting;
import app.tandem.ui.stage.Pager;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A sign, words as large as they fit, and a quiet line below. */
final class MarkedRow extends Pager.Cell<MarkedRow.Shown> {

    private final Icon icon = new Icon(Feather.CIRCLE, "sign");
    private final Fitting words = new Fitting(2, "t47", "t44", "t43", "t34");
    private final Fitting below = new Fitting(1, "t34");
    private final HBox row;

    /** What it shows. */
    record Shown(Feather icon, Tone tone, String words, String below) {}

    MarkedRow() {
        getStyleClass().addAll("stage-card", "marked-row");
        below.getStyleClass().add("below");
        VBox lines = new VBox(words, below);
        lines.getStyleClass().add("lines");
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(icon, lines);
        row.getStyleClass().add("row");
        getChildren().add(row);
    }

    @Override
    public void show(Shown now) {
        icon.setIconCode(now.icon());
        now.tone().on(this);
        words.show(now.words());
        below.show(now.below());
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
