package app.tandem.ui.controls;

import app.tandem.ui.Texts;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;

/** A rating's course in small, on the fixed scale of 1 to 5; its last point is filled, a missing one is a gap. */
public final class Sparkline extends Region {

    private final Texts texts;
    private final Path line = new Path();
    private final Region point = new Region();
    private List<OptionalDouble> ratings = List.of();

    public Sparkline(Texts texts) {
        this.texts = texts;
        getStyleClass().add("sparkline");
        line.getStyleClass().add("line");
        line.setManaged(false);
        point.getStyleClass().add("point");
        point.setManaged(false);
        setAccessibleRole(AccessibleRole.TEXT);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(line, point);
    }

    public void show(List<OptionalDouble> now) {
        ratings = List.copyOf(now);
        setAccessibleText(ratings.stream().map(this::said).collect(Collectors.joining(", ")));
        requestLayout();
    }

    private String said(OptionalDouble rating) {
        return rating.isPresent() ? texts.mean(rating.getAsDouble()) : texts.get("report.none");
    }

    @Override
    protected void layoutChildren() {
        double size = point.prefWidth(-1);
        RatingScale scale = new RatingScale(snappedLeftInset() + size / 2, snappedTopInset() + size / 2,
                getWidth() - snappedLeftInset() - snappedRightInset() - size,
                getHeight() - snappedTopInset() - snappedBottomInset() - size, ratings.size());
        line.getElements().setAll(scale.line(ratings));
        RatingScale.last(ratings).ifPresentOrElse(last -> place(scale, last, size), () -> point.setVisible(false));
    }

    private void place(RatingScale scale, int last, double size) {
        point.setVisible(true);
        point.resizeRelocate(scale.x(last) - size / 2, scale.y(ratings.get(last).orElseThrow()) - size / 2, size,
                size);
    }
}
