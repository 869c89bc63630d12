package app.tandem.minutes;

import app.tandem.minutes.Block.Chart;
import app.tandem.minutes.Block.Chart.Point;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where a chart's line is drawn: the geometry of one small picture, in its own units. */
public final class Curve {

    static final int WIDTH = 240;
    static final int HEIGHT = 104;
    private static final int LEFT = 22;
    private static final int RIGHT = 200;
    private static final int TOP = 12;
    private static final int BOTTOM = 80;

    private final Chart chart;
    private final Chart.Line line;

    Curve(Chart chart, Chart.Line line) {
        this.chart = chart;
        this.line = line;
    }

    /** A point with its place and number; the last one is drawn filled. */
    public record Dot(String x, String y, String value, boolean last) {}

    /** A mark on the scale or below a check. */
    public record Mark(String at, String words) {}

    public List<Dot> dots() {
        return line.points().stream().map(each -> new Dot(x(each.check()), y(each.value()),
                each.value().toPlainString(), each == line.points().getLast())).toList();
    }

    /** The stretches between checks that follow each other; a missing mean is a gap. */
    public List<String> paths() {
        var paths = new ArrayList<String>();
        for (int next = 1; next < line.points().size(); next++) {
            var from = line.points().get(next - 1);
            var to = line.points().get(next);
            if (to.check() == from.check() + 1) {
                paths.add("M" + place(from) + " L" + place(to));
            }
        }
        return paths;
    }

    /** The lines of the scale: its ends and its middle. */
    public List<Mark> scale() {
        return List.of(chart.least(), (chart.least() + chart.most()) / 2, chart.most()).stream()
                .map(each -> new Mark(y(BigDecimal.valueOf(each)), each.toString())).toList();
    }

    /** The first and the last check, named below the line. */
    public List<Integer> ends() {
        int last = chart.checks().size() - 1;
        return last == 0 ? List.of(0) : List.of(0, last);
    }

    public String x(int check) {
        int last = Math.max(1, chart.checks().size() - 1);
        return number(LEFT + (RIGHT - LEFT) * (double) check / last);
    }

    private String place(Point point) {
        return x(point.check()) + " " + y(point.value());
    }

    private String y(BigDecimal value) {
        var share = (value.doubleValue() - chart.least()) / (chart.most() - chart.least());
        return number(BOTTOM - (BOTTOM - TOP) * share);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
