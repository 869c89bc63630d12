package app.tandem.ui.home;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.TemperatureChart;
import app.tandem.ui.controls.TemperatureChart.Point;
import app.tandem.ui.controls.TrendWord;
import app.tandem.ui.home.HomeView.Change;
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
    private final Label alike = new Label();
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
        for (Label each : List.of(since, alike)) {
            each.getStyleClass().add("since");
            each.setMinWidth(USE_PREF_SIZE);
        }
        VBox figures = new VBox(mean, trend, since, alike);
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
        header.note(rated.isEmpty() ? "" : note(now.temperature().last()));
        chart.show(now.temperature().points());
        if (!rated.isEmpty()) {
            mean.setText(texts.mean(rated.getLast().mean().orElseThrow()));
        }
        Change change = now.temperature().change();
        Seen.when(change != null, trend);
        Seen.when(change != null, since);
        Seen.when(change != null && !change.all(), alike);
        if (change != null) {
            showChange(change, rated.getLast().day(), now.today());
        }
    }

    private String note(HomeView.Rated last) {
        return last.issues() < last.slots()
                ? texts.get("home.temperature.note.some", last.issues(), last.slots())
                : texts.get("home.temperature.note");
    }

    private void showChange(Change change, LocalDate last, LocalDate today) {
        String by = texts.mean(change.by());
        trend.show(change.trend(), switch (change.trend()) {
            case UP -> texts.get("home.temperature.up", by);
            case LEVEL -> texts.get("trend.level");
            case DOWN -> texts.get("home.temperature.down", by);
        });
        LocalDate first = change.since();
        boolean months = !first.withDayOfMonth(1).equals(last.withDayOfMonth(1));
        since.setText(texts.get("home.temperature.since",
                months ? texts.days().month(first) : texts.days().date(first, today)));
        alike.setText(texts.get("home.temperature.alike", change.issues()));
    }
}
