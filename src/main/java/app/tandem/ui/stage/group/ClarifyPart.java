package app.tandem.ui.stage.group;

import app.tandem.rules.Timers.Face;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.Digits;
import app.tandem.ui.stage.Fitting;
import app.tandem.ui.stage.Pager;
import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.StageTime;
import app.tandem.ui.stage.TimerBar;
import app.tandem.ui.stage.group.StageIssues.Line;
import app.tandem.ui.stage.group.StageIssues.Said;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Title above, answers below at the left, the time at the right, its bar at the foot. */
final class ClarifyPart extends Region {

    private static final double GAP = 48;
    private static final double BAR = 20;
    private static final double TIME = 640;
    /** Where the time stands below the answers and not beside them. */
    private static final double NARROW = 1400;

    private final Texts texts;
    private final Label number = new Label();
    private final Fitting title = new Fitting(2, "t74", "t66", "t56");
    private final Pager<NumberedRow.Shown> answers = new Pager<>(1, 24, NumberedRow::new);
    private final Digits digits = new Digits();
    private final Label word = new Label();
    private final TimerBar bar = new TimerBar();
    private @Nullable StageTime time;

    ClarifyPart(Texts texts) {
        this.texts = texts;
        getStyleClass().add("stage-clarify");
        number.getStyleClass().add("number");
        word.getStyleClass().addAll("t44", "muted");
        getChildren().addAll(number, title, answers, digits, word, bar);
    }

    void show(@Nullable Line issue, List<Said> said, Showing showing) {
        number.setText(issue == null ? "" : texts.get("issue.number", issue.number()));
        title.show(issue == null ? texts.get("group.stage.none") : issue.title());
        answers.show(said.stream().map(each -> new NumberedRow.Shown(String.valueOf(each.number()), each.text(), ""))
                .toList(), showing);
        requestLayout();
    }

    void show(StageTime now) {
        if (!now.equals(time)) {
            time = now;
            digits.show(now.digits());
            Face face = now.face();
            word.setText(now.words(texts));
            bar.show(face == null ? Face.PAUSED : face, now.left(), now.planned());
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double bottom = getHeight() - BAR;
        number.autosize();
        double x = number.getText().isEmpty() ? 0 : number.getWidth() + GAP / 2;
        title.resizeRelocate(x, 0, width - x, title.prefHeight(width - x));
        title.layout();
        double down = title.getBaselineOffset() - number.getBaselineOffset();
        number.relocate(0, Math.max(0, down));
        title.relocate(x, Math.max(0, -down));
        double high = Math.max(title.getLayoutY() + title.getHeight(), number.getLayoutY() + number.getHeight());
        double top = high + GAP;
        digits.autosize();
        boolean narrow = width < NARROW;
        answers.resizeRelocate(0, top, narrow ? width : width - TIME - GAP,
                bottom - (narrow ? digits.getHeight() : GAP) - top);
        digits.relocate(width - digits.getWidth(), bottom - digits.getHeight());
        word.autosize();
        word.relocate(width - word.getWidth(), bottom - digits.getHeight() - word.getHeight());
        bar.resizeRelocate(0, bottom, width, BAR);
    }
}
