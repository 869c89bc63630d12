package app.tandem.ui.console.vote;

import app.tandem.model.IssueState;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.IconButton;
import app.tandem.ui.controls.IssueStatus;
import app.tandem.ui.controls.RankedBar;
import app.tandem.ui.controls.StatusChip;
import app.tandem.ui.controls.Wrapping;
import app.tandem.ui.stage.vote.RevealView;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * An issue of the result: its rank, its title over its bar, its numbers, its state, and the way to make it alone hot or
 * not. It lays itself out, for boxes within boxes would measure every title many times over.
 */
final class RankRow extends Wrapping {

    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");
    private static final double GAP = 12;
    private static final double UNDER = 5;

    private final Texts texts;
    private final Label rank = new Label();
    private final Label title = new Label();
    private final RankedBar bar = new RankedBar();
    private final Label numbers = new Label();
    private final StatusChip chip;
    private final IconButton act;
    private RevealView.@Nullable Row row;
    private double measured = -1;
    private double high;

    /**
     * @param acted is told that this one alone is to be hot, or no more
     */
    RankRow(Texts texts, Consumer<RevealView.Row> acted) {
        this.texts = texts;
        chip = new StatusChip(texts);
        act = new IconButton(() -> {
            RevealView.Row now = row;
            if (now != null) {
                acted.accept(now);
            }
        });
        getStyleClass().add("rank-row");
        rank.getStyleClass().add("number");
        title.getStyleClass().add("title");
        title.setWrapText(true);
        numbers.getStyleClass().add("numbers");
        getChildren().addAll(rank, title, bar, numbers, chip, act);
    }

    void show(RevealView.Row now, int largest, boolean above) {
        pseudoClassStateChanged(BELOW, !above);
        bar.show(now.total(), now.sales(), now.marketing(), largest);
        if (now.equals(row)) {
            return;
        }
        row = now;
        setId("rank-" + now.number());
        boolean ranked = now.rank() != 0;
        rank.setText(ranked ? texts.get("issues.rank", now.rank()) : "");
        title.setText(texts.get("vote.item", now.number(), now.title()));
        bar.setVisible(ranked);
        numbers.setText(!ranked ? "" : now.sales() == null || now.marketing() == null ? Integer.toString(now.total())
                : texts.get("vote.numbers", now.sales(), now.marketing(), now.total()));
        chip.show(IssueStatus.of(now.state()));
        act(now);
    }

    private void act(RevealView.Row now) {
        act.setId("hot-" + now.number());
        act.setVisible(now.state() == IssueState.RAISED || now.state() == IssueState.HOT);
        if (now.state() == IssueState.HOT) {
            act.show(Feather.ROTATE_CCW, texts.get("vote.one.back", now.number()));
        } else {
            act.show(Feather.ZAP, texts.get("vote.one", now.number()));
        }
    }

    @Override
    public void requestLayout() {
        measured = -1;
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width != measured) {
            measured = width;
            high = snappedTopInset() + Math.max(words(width < 0 ? getWidth() : width), act.prefHeight(-1))
                    + snappedBottomInset();
        }
        return high;
    }

    private double words(double width) {
        return title.prefHeight(titleWide(width)) + (bar.isVisible() ? UNDER + bar.prefHeight(-1) : 0);
    }

    private double titleWide(double width) {
        double beside = List.<Region>of(rank, numbers, chip, act).stream().mapToDouble(RankRow::wide).sum();
        return Math.max(0, width - beside - 4 * GAP);
    }

    @Override
    protected void layoutChildren() {
        double wide = titleWide(getWidth());
        double middle = getHeight() / 2;
        double x = place(rank, 0, middle);
        double titleHigh = title.prefHeight(wide);
        double top = middle - words(getWidth()) / 2;
        title.resizeRelocate(x, top, wide, titleHigh);
        bar.resizeRelocate(x, top + titleHigh + UNDER, wide, bar.prefHeight(-1));
        place(act, place(chip, place(numbers, x + wide + GAP, middle), middle), middle);
    }

    private static double wide(Region part) {
        return Math.max(part.minWidth(-1), part.prefWidth(-1));
    }

    /** Puts it there; where the next begins. */
    private static double place(Region part, double x, double middle) {
        double wide = wide(part);
        double high = Math.max(part.minHeight(-1), part.prefHeight(-1));
        part.resizeRelocate(x, middle - high / 2, wide, high);
        return x + wide + GAP;
    }
}
