package app.tandem.ui.stage.forum;

import app.tandem.ui.controls.Mark;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A name as large as it goes, a word before it, who follows below, and the mark, pale, at the right. */
final class TurnPart extends Region {

    private static final PseudoClass NAME = PseudoClass.getPseudoClass("name");
    private static final int NAME_SIZES = 7;
    private static final double BESIDE_MARK = 0.68;
    private static final double MARK_HEIGHT = 652;
    private static final double MARK_LEFT = 540;
    private static final double MARK_TOP = 0.13;
    private static final double GAP = 24;

    private final Label before = new Label();
    private final Stepped words = new Stepped(NAME_SIZES);
    private final Stepped after = new Stepped(2);
    private final Mark mark = new Mark();

    TurnPart() {
        getStyleClass().add("stage-turn");
        before.getStyleClass().add("before");
        words.getStyleClass().add("words");
        after.getStyleClass().add("after");
        mark.getStyleClass().add("ornament");
        mark.setManaged(false);
        getChildren().addAll(mark, before, words, after);
    }

    /**
     * @param name whether it is a name, which may be larger than a sentence
     */
    void show(String above, String large, String below, boolean name) {
        before.setText(above);
        before.setVisible(!above.isEmpty());
        words.setText(large);
        after.setText(below);
        after.setVisible(!below.isEmpty());
        words.pseudoClassStateChanged(NAME, name);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() * BESIDE_MARK;
        words.fit(width, before.isVisible() ? 1 : 2);
        after.fit(width, 2);
        double above = before.isVisible() ? before.prefHeight(-1) : 0;
        double large = words.prefHeight(width);
        double below = after.isVisible() ? after.prefHeight(width) + GAP : 0;
        double top = Math.max(0, (getHeight() - above - large - below) / 2);
        before.resizeRelocate(0, top, width, above);
        words.resizeRelocate(0, top + above, width, large);
        after.resizeRelocate(0, top + above + large + GAP, width, Math.max(0, below - GAP));
        mark.resizeRelocate(getWidth() - MARK_LEFT, getHeight() * MARK_TOP, Mark.widthFor(MARK_HEIGHT), MARK_HEIGHT);
    }
}
