package app.tandem.ui.controls;

import app.tandem.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** How many gave each rating: five equal columns, the count above; a count of none is a thin line. */
public final class Histogram extends Region {

    private static final double LEAST = 44;

    private final Texts texts;
    private final double gap;
    private final double share;
    private final List<Label> counts = new ArrayList<>();
    private final List<Region> bars = new ArrayList<>();
    private List<Integer> shown = List.of();
    private double grown = 1;

    /**
     * @param gap between columns
     * @param share of a column's width that its bar takes
     */
    public Histogram(Texts texts, double gap, double share) {
        this.texts = texts;
        this.gap = gap;
        this.share = share;
        getStyleClass().add("histogram");
        setAccessibleRole(AccessibleRole.TEXT);
        Score.all().forEach(score -> {
            bars.add(part());
            counts.add(count());
        });
        getChildren().addAll(bars);
        getChildren().addAll(counts);
        show(Score.all().stream().map(each -> 0).toList());
    }

    private static Region part() {
        Region bar = new Region();
        bar.getStyleClass().add("bar");
        bar.setManaged(false);
        return bar;
    }

    private static Label count() {
        Label count = new Label();
        count.getStyleClass().add("count");
        count.setManaged(false);
        return count;
    }

    /**
     * @param now how many gave 1 to 5
     */
    public void show(List<Integer> now) {
        if (now.equals(shown)) {
            return;
        }
        shown = List.copyOf(now);
        for (int i = 0; i < bars.size(); i++) {
            counts.get(i).setText(Integer.toString(shown.get(i)));
            bars.get(i).getStyleClass().remove("none");
            if (shown.get(i) == 0) {
                bars.get(i).getStyleClass().add("none");
            }
        }
        setAccessibleText(Score.all().stream()
                .map(each -> texts.get("score.said", each.number(), each.word(texts), shown.get(each.ordinal())))
                .collect(Collectors.joining(texts.get("list.comma"))));
        requestLayout();
    }

    /** How much of the bars has grown, 0 to 1. */
    public void grow(double now) {
        grown = now;
        requestLayout();
    }

    @Override
    protected double computeMinHeight(double width) {
        return LEAST;
    }

    @Override
    protected void layoutChildren() {
        double column = (getWidth() - gap * (bars.size() - 1)) / bars.size();
        double above = counts.getFirst().prefHeight(-1);
        int most = Math.max(1, shown.stream().mapToInt(Integer::intValue).max().orElse(1));
        for (int i = 0; i < bars.size(); i++) {
            double x = i * (column + gap);
            double none = bars.get(i).minHeight(-1);
            double high = Math.max(none, (getHeight() - above) * grown * shown.get(i) / most);
            bars.get(i).resizeRelocate(x + column * (1 - share) / 2, getHeight() - high, column * share, high);
            double wide = counts.get(i).prefWidth(-1);
            counts.get(i).resizeRelocate(x + (column - wide) / 2, getHeight() - high - above, wide, above);
        }
    }
}
