package app.tandem.ui.console.check;

import app.tandem.model.Report;
import app.tandem.ui.Texts;
import app.tandem.ui.console.slot.Parts;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.Trend;
import app.tandem.ui.controls.TrendWord;
import app.tandem.ui.stage.check.Course;
import app.tandem.ui.stage.check.TrendWords;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** The mean of the room, the duo's own rating, what was before, and where it goes. */
final class Figures extends FlowPane {

    private final Texts texts;
    private final Label mean = value();
    private final Label duo = value();
    private final HBox meanBox;
    private final HBox duoBox;
    private final Label few;
    private final Label before = new Label();
    private final TrendWord trend;

    Figures(Texts texts) {
        this.texts = texts;
        meanBox = new HBox(new Label(texts.get("check.mean")), mean);
        meanBox.getStyleClass().add("figure");
        duoBox = new HBox(new Label(texts.get("check.duo")), duo);
        duoBox.getStyleClass().add("figure");
        few = Parts.words(texts.get("check.few"), "quiet");
        before.getStyleClass().add("before");
        trend = new TrendWord(texts);
        getStyleClass().add("check-figures");
        getChildren().addAll(meanBox, few, duoBox, before, trend);
    }

    private static Label value() {
        Label value = new Label();
        value.getStyleClass().add("value");
        return value;
    }

    /** The duo's rating, as it is said. */
    String duo() {
        return duo.getText();
    }

    void show(SlotReport now) {
        Course course = now.course();
        boolean revealed = now.room().revealed();
        mean.setText(course.mean().isPresent() ? texts.mean(course.mean().getAsDouble()) : "");
        Seen.when(course.mean().isPresent(), meanBox);
        Seen.when(revealed && course.mean().isEmpty(), few);
        Report report = now.report();
        duo.setText(report == null ? "" : Integer.toString(report.rating()));
        Seen.when(report != null, duoBox);
        Course.Before then = course.before();
        before.setText(then == null ? "" : texts.get("check.before", texts.days().month(then.day()),
                texts.mean(then.mean())));
        Seen.when(then != null, before);
        Trend way = course.trend();
        Seen.when(way != null, trend);
        if (way != null) {
            trend.show(way, TrendWords.of(texts, way, course));
        }
    }
}
