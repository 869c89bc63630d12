package app.tandem.ui.stage.forum;

import app.tandem.rules.Timers.Face;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.Digits;
import app.tandem.ui.stage.StageTime;
import app.tandem.ui.stage.TimerBar;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The writing as the room sees it: question above, the time and its bar below, what to do at the right. */
final class WritingPart extends Region {

    private static final double BETWEEN = 60;
    private static final double BAR = 20;
    private static final double BASELINE = 65;
    private static final double BELOW_WORDS = 53;

    private final Texts texts;
    private final QuestionPart question = new QuestionPart();
    private final Digits digits = new Digits();
    private final Label state = new Label();
    private final HBox line;
    private final VBox words;
    private final TimerBar bar = new TimerBar();
    private @Nullable StageTime shown;

    WritingPart(Texts texts) {
        this.texts = texts;
        getStyleClass().add("stage-writing");
        Label what = new Label(texts.get("forum.stage.write"));
        what.getStyleClass().add("stage-what");
        Label how = new Label(texts.get("forum.stage.write.how"));
        how.getStyleClass().add("stage-how");
        what.setWrapText(true);
        how.setWrapText(true);
        words = new VBox(what, how);
        words.getStyleClass().add("words");
        digits.getStyleClass().add("stage-digits");
        state.getStyleClass().add("state");
        Region shape = new Region();
        shape.getStyleClass().add("shape");
        line = new HBox(shape, state);
        line.getStyleClass().add("state-line");
        getChildren().addAll(question, words, digits, line, bar);
    }

    void show(String asked, StageTime now) {
        question.show(asked);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        digits.show(now.digits());
        bar.show(now.face() == null ? Face.RUNNING : now.face(), now.left(), now.planned());
        String said = now.face() == null ? texts.get("forum.stage.still") : now.words(texts);
        state.setText(said);
        line.setVisible(!said.isEmpty());
        for (Face each : Face.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT)),
                    each == now.face());
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        bar.resizeRelocate(0, height - BAR, width, BAR);
        digits.autosize();
        digits.layout();
        Label first = (Label) digits.getChildren().getFirst();
        double top = height - BASELINE - first.getLayoutY() - first.getBaselineOffset();
        digits.relocate(0, top);
        line.autosize();
        line.relocate(0, top - line.getHeight());
        question.resizeRelocate(0, 0, width, line.getLayoutY());
        double beside = Math.min(words.prefWidth(-1), width - digits.getWidth() - BETWEEN);
        words.resize(beside, words.prefHeight(beside));
        words.relocate(width - words.getWidth(), height - BELOW_WORDS - words.getHeight());
    }
}
