package app.tandem.ui.stage.check;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.TemperatureChart;
import app.tandem.ui.controls.Trend;
import app.tandem.ui.controls.TrendWord;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** How an issue went from check to check: its curve, and the word for where it goes. */
final class TrendPart extends Region {

    static final double HIGH = 230;
    private static final double TITLE = 52;
    private static final double CHART = 560;
    private static final double BESIDE = 720;

    private final Texts texts;
    private final Label title = new Label();
    private final TemperatureChart chart;
    private final TrendWord word;
    private final Label none = new Label();

    TrendPart(Texts texts) {
        this.texts = texts;
        chart = new TemperatureChart(texts);
        word = new TrendWord(texts);
        getStyleClass().add("trend-part");
        title.setText(texts.get("check.stage.trend"));
        title.getStyleClass().add("trend-title");
        none.setText(texts.get("rating.too-few"));
        none.getStyleClass().addAll("t43", "muted");
        getChildren().addAll(title, chart, word, none);
    }

    void show(Course course, boolean revealed) {
        chart.show(course.points());
        chart.setVisible(course.rated());
        Trend trend = course.trend();
        word.setVisible(trend != null);
        if (trend != null) {
            word.show(trend, TrendWords.of(texts, trend, course));
        }
        boolean first = revealed && course.mean().isPresent();
        none.setText(first ? texts.get("rating.first") : texts.get("rating.too-few"));
        none.setVisible(trend == null && (revealed || !course.rated()));
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HIGH;
    }

    @Override
    protected void layoutChildren() {
        boolean beside = getWidth() >= BESIDE;
        title.autosize();
        title.relocate(0, 0);
        double bottom = getHeight();
        chart.resizeRelocate(0, TITLE, Math.min(getWidth(), beside ? CHART : getWidth()), bottom - TITLE);
        Label said = word.isVisible() ? word : none;
        said.autosize();
        boolean alone = !chart.isVisible();
        double x = alone ? 0 : getWidth() - said.getWidth();
        double y = alone ? TITLE + 8 : beside ? (TITLE + bottom - said.getHeight()) / 2 - 20 : 0;
        said.relocate(x, y);
    }
}
