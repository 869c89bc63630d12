package app.tandem.ui.controls;

import app.tandem.ui.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;

/** A rating's course in large: lines at 1, 3 and 5, hollow points, the last one filled, and when each was taken. */
public final class TemperatureChart extends Region {

    /** The mean of one check; empty where there were too few ratings. */
    public record Point(LocalDate day, OptionalDouble mean) {}

    private static final double[] LINES = {5, 3, 1};
    private static final double GAP = 8;

    private final Texts texts;
    private final Path line = new Path();
    private final List<Region> rules = new ArrayList<>();
    private final List<Region> dots = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private List<Point> points = List.of();

    public TemperatureChart(Texts texts) {
        this.texts = texts;
        getStyleClass().add("temperature-chart");
        line.getStyleClass().add("line");
        line.setManaged(false);
        setAccessibleRole(AccessibleRole.TEXT);
        for (int i = 0; i < LINES.length; i++) {
            rules.add(part("rule"));
        }
        getChildren().addAll(rules);
        getChildren().add(line);
    }

    /** Draws these in order of time. */
    public void show(List<Point> now) {
        if (now.equals(points)) {
            return;
        }
        points = List.copyOf(now);
        getChildren().removeAll(dots);
        getChildren().removeAll(names);
        dots.clear();
        names.clear();
        boolean withDays = points.stream().map(point -> YearMonth.from(point.day())).distinct().count() < points
                .size();
        for (Point point : points) {
            dots.add(part("point"));
            names.add(name(texts.days().point(point.day(), withDays)));
        }
        RatingScale.last(means()).ifPresent(last -> dots.get(last).getStyleClass().add("last"));
        getChildren().addAll(dots);
        getChildren().addAll(names);
        setAccessibleText(points.stream().map(this::said).collect(Collectors.joining(", ")));
        requestLayout();
    }

    private String said(Point point) {
        String rating = point.mean().isPresent()
                ? texts.mean(point.mean().getAsDouble())
                : texts.get("rating.too-few");
        return texts.get("rating.said", texts.days().point(point.day(), true), rating);
    }

    private List<OptionalDouble> means() {
        return points.stream().map(Point::mean).toList();
    }

    @Override
    protected void layoutChildren() {
        double dot = dots.isEmpty() ? 0 : dots.getFirst().prefWidth(-1);
        double name = names.isEmpty() ? 0 : names.getFirst().prefHeight(-1) + GAP;
        RatingScale scale = new RatingScale(dot / 2, dot / 2, getWidth() - dot, getHeight() - dot - name,
                points.size());
        for (int i = 0; i < LINES.length; i++) {
            rules.get(i).resizeRelocate(0, snapPositionY(scale.y(LINES[i])), getWidth(), rules.get(i).prefHeight(-1));
        }
        line.getElements().setAll(scale.line(means()));
        for (int i = 0; i < points.size(); i++) {
            placeDot(scale, i, dot);
        }
        placeNames(scale);
    }

    private void placeDot(RatingScale scale, int index, double size) {
        Region dot = dots.get(index);
        OptionalDouble mean = points.get(index).mean();
        dot.setVisible(mean.isPresent());
        mean.ifPresent(
                value -> dot.resizeRelocate(scale.x(index) - size / 2, scale.y(value) - size / 2, size, size));
    }

    /** Names stand under their points, within it; from the last one back, those that would touch are left out. */
    private void placeNames(RatingScale scale) {
        double free = getWidth() + GAP;
        for (int i = points.size() - 1; i >= 0; i--) {
            Label name = names.get(i);
            double width = name.prefWidth(-1);
            double left = Math.clamp(scale.x(i) - width / 2, 0, Math.max(0, getWidth() - width));
            name.setVisible(left + width + GAP <= free);
            if (name.isVisible()) {
                free = left;
                layoutInArea(name, left, 0, width, getHeight(), 0, HPos.LEFT, VPos.BOTTOM);
            }
        }
    }

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().add(style);
        part.setManaged(false);
        return part;
    }

    private static Label name(String text) {
        Label name = new Label(text);
        name.getStyleClass().add("name");
        return name;
    }
}
