package app.tandem.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.ui.OnFx;
import app.tandem.ui.Pictures;
import app.tandem.ui.Texts;
import app.tandem.ui.Theme;
import app.tandem.ui.controls.TemperatureChart.Point;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFx.class)
class TemperatureChartTest {

    private final TemperatureChart chart = new TemperatureChart(Texts.english());

    @Test
    void pointsAreNamedByMonthsWhenEachHasItsOwn() {
        draw(monthly(3));

        assertThat(names()).containsExactly("Jan", "Feb", "Mar");
    }

    @Test
    void pointsAreNamedByDaysWhenTwoShareAMonth() {
        draw(List.of(point(LocalDate.of(2026, 1, 5), 3), point(LocalDate.of(2026, 1, 12), 4)));

        assertThat(names()).containsExactly("5 Jan", "12 Jan");
    }

    @Test
    void namesThatWouldTouchAreLeftOutButNeverTheLast() {
        draw(monthly(60));

        List<Label> shown = labels();
        assertThat(shown).hasSizeBetween(5, 20);
        assertThat(shown.getLast().getText()).isEqualTo("Dec");
        for (int i = 1; i < shown.size(); i++) {
            assertThat(shown.get(i).getBoundsInParent().getMinX())
                    .isGreaterThan(shown.get(i - 1).getBoundsInParent().getMaxX());
        }
    }

    @Test
    void theLastRatingIsFilledAndACheckWithoutOneHasNoPoint() {
        draw(List.of(point(LocalDate.of(2026, 1, 5), 3), point(LocalDate.of(2026, 2, 5), 4),
                new Point(LocalDate.of(2026, 3, 5), OptionalDouble.empty())));

        List<Node> points = chart.lookupAll(".point").stream().filter(Node::isVisible)
                .sorted(Comparator.comparing(Node::getLayoutX)).toList();
        assertThat(points).hasSize(2);
        assertThat(points.getFirst().getStyleClass()).doesNotContain("last");
        assertThat(points.getLast().getStyleClass()).contains("last");
    }

    @Test
    void itIsReadAloudCheckByCheck() {
        draw(List.of(point(LocalDate.of(2026, 1, 5), 3.25),
                new Point(LocalDate.of(2026, 2, 5), OptionalDouble.empty())));

        assertThat(chart.getAccessibleText()).isEqualTo("5 Jan: 3.3, 5 Feb: not enough ratings");
    }

    private void draw(List<Point> points) {
        chart.show(points);
        Pictures.scene(new StackPane(chart), Theme.LIGHT, 500, 200);
    }

    private List<Label> labels() {
        return chart.lookupAll(".name").stream().map(Label.class::cast).filter(Node::isVisible)
                .sorted(Comparator.comparing(Node::getLayoutX)).toList();
    }

    private List<String> names() {
        return labels().stream().map(Label::getText).toList();
    }

    private static List<Point> monthly(int checks) {
        return IntStream.range(0, checks)
                .mapToObj(i -> point(LocalDate.of(2026, 1, 5).plusMonths(i), 1 + i % 5)).toList();
    }

    private static Point point(LocalDate day, double mean) {
        return new Point(day, OptionalDouble.of(mean));
    }
}
