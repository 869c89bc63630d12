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
        return fit(width, Double.MAX_VALUE, lines, steps.size() + 1);
    }

    /** The same with the first sizes alone, and at most so high. */
    boolean fit(double width, double height, int lines, int sizes) {
        String asked = width + " " + height + " " + lines + " " + sizes + " " + getText() + " ";
        if (!fitted.equals(asked + getFont().getSize())) {
            fits = IntStream.range(0, sizes).anyMatch(step -> fitsAt(step, width, height, lines));
            fitted = asked + getFont().getSize();
        }
        return fits;
    }

    private boolean fitsAt(int step, double width, double height, int lines) {
        for (int i = 0; i < steps.size(); i++) {
            pseudoClassStateChanged(steps.get(i), i + 1 == step);
        }
        applyCss();
        double high = prefHeight(width);
        return high <= height && Math.round(high / prefHeight(Double.MAX_VALUE)) <= lines;
    }
}
