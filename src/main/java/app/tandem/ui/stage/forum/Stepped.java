package app.tandem.ui.stage.forum;

import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/** Words in the largest of a few sizes in which they have few enough lines; the sheet names the sizes by step. */
final class Stepped extends Label {

    private final List<PseudoClass> steps;
    private String fitted = "";
    private boolean fits;

    /**
     * @param sizes how many sizes the sheet has, the largest without a step
     */
    Stepped(int sizes) {
        steps = IntStream.range(1, sizes).mapToObj(each -> PseudoClass.getPseudoClass("step-" + each)).toList();
        setWrapText(true);
    }

    /** Takes the largest size with at most so many lines at that width, or the smallest; false where it has more. */
    boolean fit(double width, int lines) {
        String asked = width + " " + lines + " " + getFont().getSize() + " " + getText();
        if (!asked.equals(fitted)) {
            fits = IntStream.rangeClosed(0, steps.size()).anyMatch(step -> fitsAt(step, width, lines));
            fitted = width + " " + lines + " " + getFont().getSize() + " " + getText();
        }
        return fits;
    }

    private boolean fitsAt(int step, double width, int lines) {
        for (int i = 0; i < steps.size(); i++) {
            pseudoClassStateChanged(steps.get(i), i + 1 == step);
        }
        applyCss();
        return Math.round(prefHeight(width) / prefHeight(Double.MAX_VALUE)) <= lines;
    }
}
