package app.tandem.ui.stage.forum;

import app.tandem.ui.stage.Ornament;
import javafx.scene.layout.Region;

/** The question at the upper left, and the mark, pale, at the right as long as the question leaves it room. */
final class QuestionPart extends Region {

    private static final int SIZES = 7;
    private static final int SIZES_BESIDE_MARK = 3;
    private static final int LINES = 4;
    private static final double BESIDE_MARK = 0.735;
    private static final double TOP = 42;

    private final Stepped question = new Stepped(SIZES);
    private final Ornament mark = new Ornament();

    QuestionPart() {
        question.getStyleClass().add("stage-question");
        getChildren().addAll(mark, question);
    }

    void show(String now) {
        question.setText(now);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() * BESIDE_MARK;
        boolean beside = question.fit(width, getHeight() - TOP, LINES, SIZES_BESIDE_MARK);
        if (!beside) {
            width = getWidth();
            question.fit(width, getHeight() - TOP, LINES, SIZES);
        }
        mark.setVisible(beside);
        mark.resizeRelocate(0, 0, getWidth(), getHeight());
        question.resizeRelocate(0, TOP, width, question.prefHeight(width));
    }
}
