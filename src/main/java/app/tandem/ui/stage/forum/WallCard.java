package app.tandem.ui.stage.forum;

import app.tandem.ui.stage.Pager;
import app.tandem.ui.stage.forum.WallView.Card;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One answer on the wall: its number and its words, smaller only where it would not go on a page of its own. */
final class WallCard extends Pager.Cell<Card> {

    private static final List<PseudoClass> STEPS = List.of(PseudoClass.getPseudoClass("step-1"),
            PseudoClass.getPseudoClass("step-2"), PseudoClass.getPseudoClass("step-3"));
    private static final PseudoClass TENS = PseudoClass.getPseudoClass("tens");
    private static final PseudoClass HUNDREDS = PseudoClass.getPseudoClass("hundreds");
    private static final double MOST = 850;

    private final Label number = new Label();
    private final Label words = new Label();
    private final HBox card = new HBox(number, words);

    WallCard() {
        card.getStyleClass().add("wall-card");
        number.getStyleClass().add("number");
        number.setMinWidth(USE_PREF_SIZE);
        words.getStyleClass().add("words");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().add(card);
    }

    @Override
    public void show(Card answer) {
        number.setText(Integer.toString(answer.number()));
        number.pseudoClassStateChanged(TENS, answer.number() >= 10);
        number.pseudoClassStateChanged(HUNDREDS, answer.number() >= 100);
        words.setText(answer.text());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = at(0, width);
        for (int step = 1; step <= STEPS.size() && height > MOST; step++) {
            height = at(step, width);
        }
        return height;
    }

    private double at(int step, double width) {
        for (int i = 0; i < STEPS.size(); i++) {
            card.pseudoClassStateChanged(STEPS.get(i), i + 1 == step);
        }
        card.applyCss();
        return card.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        prefHeight(getWidth());
        card.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
