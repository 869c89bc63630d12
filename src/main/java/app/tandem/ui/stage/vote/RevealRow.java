package app.tandem.ui.stage.vote;

import app.tandem.ui.controls.RankedBar;
import app.tandem.ui.stage.Fitting;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One issue: its rank, its title over its bar, and its numbers beside it. */
final class RevealRow extends Region {

    /** Where the column of a side ends, as a share of the width. */
    static final double SALES = 0.798;
    static final double MARKETING = 0.913;
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");
    private static final double BARS = 0.0425;
    private static final double LONGEST = 0.643;
    private static final double TITLE = 0.71;
    private static final double AROUND = 12;

    private final Label rank = new Label();
    private final Fitting title = new Fitting(1, "t44", "t43");
    private final RankedBar bar = new RankedBar();
    private final Label sales = new Label();
    private final Label marketing = new Label();
    private final Label total = new Label();

    RevealRow() {
        getStyleClass().add("reveal-row");
        rank.getStyleClass().add("rank");
        sales.getStyleClass().add("part-of");
        marketing.getStyleClass().add("part-of");
        total.getStyleClass().add("total");
        getChildren().addAll(rank, title, bar, sales, marketing, total);
    }

    void show(RevealView.Row row, int largest) {
        rank.setText(Integer.toString(row.rank()));
        title.show(row.title());
        bar.show(row.total(), row.sales(), row.marketing(), largest);
        sales.setText(words(row.sales()));
        marketing.setText(words(row.marketing()));
        total.setText(Integer.toString(row.total()));
        pseudoClassStateChanged(BELOW, !row.above());
    }

    void grow(double share) {
        bar.grow(share);
    }

    private static String words(@Nullable Integer count) {
        return count == null ? "" : count.toString();
    }

    @Override
    protected double computePrefHeight(double width) {
        return title.prefHeight(width * TITLE) + bar.prefHeight(-1) + AROUND;
    }

    @Override
    protected void layoutChildren() {
        double wide = getWidth() * TITLE;
        double high = title.prefHeight(wide);
        double thick = bar.prefHeight(-1);
        double top = Math.max(0, (getHeight() - high - thick - 8) / 2);
        title.resizeRelocate(getWidth() * BARS, top, wide, high);
        bar.resizeRelocate(getWidth() * BARS, top + high + 4, getWidth() * LONGEST, thick);
        double middle = top + (high + thick + 4) / 2;
        left(rank, 0, middle);
        right(sales, getWidth() * SALES, middle);
        right(marketing, getWidth() * MARKETING, middle);
        right(total, getWidth(), middle);
    }

    private static void left(Label label, double x, double middle) {
        double high = label.prefHeight(-1);
        label.resizeRelocate(x, middle - high / 2, label.prefWidth(-1), high);
    }

    private static void right(Label label, double x, double middle) {
        left(label, x - label.prefWidth(-1), middle);
    }
}
