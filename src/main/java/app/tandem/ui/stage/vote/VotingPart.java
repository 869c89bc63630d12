package app.tandem.ui.stage.vote;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.stage.Fitting;
import app.tandem.ui.stage.Pager;
import app.tandem.ui.stage.Showing;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The count at the left with a disc for each voter, filled by count alone; the issues at the right. */
final class VotingPart extends Region {

    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");
    private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");
    private static final double LEFT = 0.375;
    private static final double TOP = 46;
    private static final double GAP = 0.22;
    private static final double LARGEST = 84;
    private static final double UNDER_COUNT = 30;
    private static final double OVER_WORDS = 40;
    /** Of more than these, the discs are smaller. */
    private static final int FEW = 10;

    private final Texts texts;
    private final Label count = new Label();
    private final Label of = new Label();
    private final Label when = new Label();
    private final List<StackPane> discs = new ArrayList<>();
    private final StackPane card;
    private final Pager<VotingView.Line> issues = new Pager<>(1, 0, Row::new);
    private @Nullable VotingView view;

    VotingPart(Texts texts) {
        this.texts = texts;
        getStyleClass().add("voting");
        count.getStyleClass().add("count");
        of.getStyleClass().add("of");
        of.setWrapText(true);
        when.getStyleClass().add("when");
        when.setWrapText(true);
        card = new StackPane(issues);
        card.getStyleClass().addAll("stage-card", "ballot");
        getChildren().addAll(count, of, when, card);
    }

    void show(VotingView now, Showing showing) {
        issues.show(now.issues(), showing);
        if (now.equals(view)) {
            return;
        }
        view = now;
        boolean counting = now.open() && !now.tally();
        count.setVisible(counting);
        count.setText(Integer.toString(now.voted()));
        of.setText(counting ? texts.get("vote.stage.of", now.voters())
                : now.open() ? texts.get("vote.stage.hands") : texts.get("vote.stage.soon"));
        when.setText(now.open() ? texts.get("vote.stage.when") : texts.get("vote.stage.how"));
        fill(counting ? now.voters() : 0, now.voted());
        requestLayout();
    }

    private void fill(int voters, int voted) {
        while (discs.size() < voters) {
            StackPane disc = new StackPane(new Icon(Feather.CHECK));
            disc.getStyleClass().add("disc");
            discs.add(disc);
            getChildren().add(disc);
        }
        for (int i = 0; i < discs.size(); i++) {
            discs.get(i).setVisible(i < voters);
            discs.get(i).pseudoClassStateChanged(FILLED, i < voted);
            discs.get(i).pseudoClassStateChanged(SMALL, voters > FEW);
        }
    }

    @Override
    protected void layoutChildren() {
        double left = getWidth() * LEFT;
        card.resizeRelocate(getWidth() * 0.4075, TOP, getWidth() * 0.5925, getHeight() - TOP);
        double y = TOP - 26;
        if (count.isVisible()) {
            double high = count.prefHeight(-1);
            count.resizeRelocate(0, y, left, high);
            y += high;
        }
        double ofHigh = of.prefHeight(left);
        of.resizeRelocate(0, y, left, ofHigh);
        double whenHigh = when.prefHeight(left);
        double top = y + ofHigh + UNDER_COUNT;
        y = discs(top, left, getHeight() - whenHigh - OVER_WORDS - top) + OVER_WORDS;
        when.resizeRelocate(0, Math.min(y, getHeight() - whenHigh), left, whenHigh);
    }

    /** Five in a row and smaller where there are many, so that all are seen; where they end. */
    private double discs(double top, double width, double room) {
        int all = (int) discs.stream().filter(StackPane::isVisible).count();
        if (all == 0) {
            return top - OVER_WORDS;
        }
        int across = 5;
        double size = LARGEST;
        while (Math.ceilDiv(all, across) * size * (1 + GAP) > room || across * size * (1 + GAP) > width + size * GAP) {
            across++;
            size = Math.min(LARGEST, width / (across * (1 + GAP)));
        }
        for (int i = 0; i < all; i++) {
            double step = size * (1 + GAP) + (size == LARGEST ? 6 : 0);
            discs.get(i).resizeRelocate(i % across * step, top + i / across * step, size, size);
        }
        return top + Math.ceilDiv(all, across) * size * (1 + GAP);
    }

    /** An issue under a hairline. */
    private static final class Row extends Pager.Cell<VotingView.Line> {

        private static final double NUMBER = 76;
        private static final double PAD = 12;

        private final Label number = new Label();
        private final Fitting title = new Fitting(2, "t44", "t43");

        Row() {
            getStyleClass().add("ballot-line");
            number.getStyleClass().add("place");
            getChildren().addAll(number, title);
        }

        @Override
        public void show(VotingView.Line item) {
            number.setText(Integer.toString(item.number()));
            title.show(item.title());
        }

        @Override
        protected double computePrefHeight(double width) {
            return title.prefHeight(width - NUMBER) + 2 * PAD;
        }

        @Override
        protected void layoutChildren() {
            double wide = getWidth() - NUMBER;
            double high = title.prefHeight(wide);
            double y = (getHeight() - high) / 2;
            title.resizeRelocate(NUMBER, y, wide, high);
            number.resizeRelocate(0, y, NUMBER, number.prefHeight(-1));
        }
    }
}
