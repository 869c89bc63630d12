package app.tandem.ui.stage.forum;

import app.tandem.ui.controls.Mark;
import javafx.scene.layout.Region;

/** The question at the upper left, and the mark, pale, at the right as long as the question leaves it room. */
final class QuestionPart extends Region {

    private static final int SIZES = 3;
    private static final int LINES = 4;
    private static final double BESIDE_MARK = 0.735;
    private static final double TOP = 42;
    private static final double MARK_HEIGHT = 558;
    private static final double MARK_LEFT = 413;
    private static final double MARK_TOP = -27;

    private final Stepped question = new Stepped(SIZES);
    private final Mark mark = new Mark();

    QuestionPart() {
        question.getStyleClass().add("stage-question");
        mark.getStyleClass().addAll("pale", "ornament");
        mark.setManaged(false);
        getChildren().addAll(mark, question);
    }

    void show(String now) {
        question.setText(now);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() * BESIDE_MARK;
        boolean beside = question.fit(width, LINES);
        if (!beside) {
            width = getWidth();
            question.fit(width, LINES);
        }
        mark.setVisible(beside);
        mark.resizeRelocate(getWidth() - MARK_LEFT, MARK_TOP, Mark.widthFor(MARK_HEIGHT), MARK_HEIGHT);
        question.resizeRelocate(0, TOP, width, question.prefHeight(width));
    }
}
