package app.tandem.ui.stage.forum;

import app.tandem.ui.stage.forum.WallView.Card;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One answer on the wall: its number and its words. */
final class WallCard extends HBox {

    private static final List<PseudoClass> STEPS = List.of(PseudoClass.getPseudoClass("step-1"),
            PseudoClass.getPseudoClass("step-2"), PseudoClass.getPseudoClass("step-3"));

    private final Label number = new Label();
    private final Label words = new Label();

    WallCard() {
        getStyleClass().add("wall-card");
        number.getStyleClass().add("number");
        number.setMinWidth(USE_PREF_SIZE);
        words.getStyleClass().add("words");
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(number, words);
    }

    void show(Card card) {
        number.setText(Integer.toString(card.number()));
        words.setText(card.text());
    }

    /** Takes the largest size in which it is at most so high; how high it is then. */
    double fit(double width, double most) {
        double height = at(0, width);
        for (int step = 1; step <= STEPS.size() && height > most; step++) {
            height = at(step, width);
        }
        return height;
    }

    /** How large its number is written, which changes with the sheets alone. */
    double size() {
        return number.getFont().getSize();
    }

    private double at(int step, double width) {
        for (int i = 0; i < STEPS.size(); i++) {
            pseudoClassStateChanged(STEPS.get(i), i + 1 == step);
        }
        applyCss();
        return prefHeight(width);
    }
}
