package app.tandem.ui.home;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.TemperatureChart;
import app.tandem.ui.controls.TemperatureChart.Point;
import app.tandem.ui.controls.Trend;
import app.tandem.ui.controls.TrendWord;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How the whole goes: the mean of all issues, check by check. */
final class TemperatureCard extends VBox {

    private final CardHeader header;
    private final Texts texts;
    private final Label mean = new Label();
    private final TrendWord trend;
    private final Label since = new Label();
    private final TemperatureChart chart;
    private final HBox body;
    private final Node none;

    TemperatureCard(Texts texts) {
        header = new CardHeader(texts.get("home.temperature"));
        this.texts = texts;
        trend = new TrendWord(texts);
        chart = new TemperatureChart(texts);
        none = HomeCards.empty(texts.get("home.temperature.none"));
        getStyleClass().addAll("card", "temperature");
        mean.getStyleClass().add("large-mean");
        since.getStyleClass().add("since");
        since.setMinWidth(USE_PREF_SIZE);
        VBox figures = new VBox(mean, trend, since);
        figures.getStyleClass().add("figures");
        figures.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(chart, Priority.ALWAYS);
        body = new HBox(figures, chart);
        body.getStyleClass().add("body");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(header, body, none);
    }

    void show(HomeView now) {
        List<Point> rated = now.temperature().rated();
        Seen.when(!rated.isEmpty(), body);
        Seen.when(rated.isEmpty(), none);
        header.note(rated.isEmpty() ? "" : texts.get("home.temperature.note"));
        chart.show(now.temperature().points());
        if (!rated.isEmpty()) {
            mean.setText(texts.mean(rated.getLast().mean().orElseThrow()));
        }
        Trend way = now.temperature().trend();
        Seen.when(way != null, trend);
        Seen.when(way != null, since);
        if (way != null) {
            showChange(way, rated.getFirst(), rated.getLast(), now.today());
        }
    }

    private void showChange(Trend way, Point first, Point last, LocalDate today) {
        String change = texts.mean(Math.abs(last.mean().orElseThrow() - first.mean().orElseThrow()));
        trend.show(way, switch (way) {
            case UP -> texts.get("home.temperature.up", change);
            case LEVEL -> texts.get("trend.level");
            case DOWN -> texts.get("home.temperature.down", change);
        });
        boolean months = !first.day().withDayOfMonth(1).equals(last.day().withDayOfMonth(1));
        since.setText(texts.get("home.temperature.since",
                months ? texts.days().month(first.day()) : texts.days().date(first.day(), today)));
    }
}
