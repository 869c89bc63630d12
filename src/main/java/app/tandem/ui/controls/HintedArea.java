package app.tandem.ui.controls;

import app.tandem.rules.WordingHints;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.layout.Region;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A field for a text of one line that wraps over several, which underlines as one types what is worth another look.
 * Enter does what the form is for; line breaks that are pasted become spaces.
 */
public final class HintedArea extends Region {

    /** Beyond any limit, so that a refusal can count; a text of a million would take seconds to lay out. */
    private static final int MOST_TYPED = 2_000;
    /** What is beside the text. */
    private static final double AROUND = 32;
    private static final double PERIOD = 6;
    private static final double HIGH = 2;
    private static final Pattern BREAKS = Pattern.compile("\\s*[\r\n\u0085\u2028\u2029]+\\s*");

    private static final String ONE_LINE = "X";

    private final EntryArea area;
    private final Text measure = new Text();
    private final Path waves = new Path();
    private final int most;
    private List<WordingHints.Range> hints = List.of();

    /**
     * @param most how many rows it grows to
     */
    public HintedArea(String id, int most, Runnable enter) {
        this.most = most;
        area = new EntryArea(id, 1, enter);
        measure.fontProperty().bind(area.fontProperty());
        area.setTextFormatter(new TextFormatter<>(HintedArea::fitting));
        waves.getStyleClass().add("wave");
        waves.setManaged(false);
        waves.setMouseTransparent(true);
        getStyleClass().add("hinted-area");
        getChildren().addAll(area, waves);
        area.textProperty().subscribe(this::typed);
        area.scrollTopProperty().subscribe(this::requestLayout);
    }

    private static @Nullable Change fitting(Change change) {
        if (BREAKS.matcher(change.getText()).find()) {
            change.setText(BREAKS.matcher(change.getText()).replaceAll(" "));
            int caret = change.getRangeStart() + change.getText().length();
            change.selectRange(caret, caret);
        }
        return change.getControlNewText().length() <= MOST_TYPED ? change : null;
    }

    /** The field itself, for what is typed and for the focus. */
    public EntryArea area() {
        return area;
    }

    /** The words that are underlined, in their order. */
    public List<String> hinted() {
        return hints.stream().map(each -> area.getText().substring(each.from(), each.until())).toList();
    }

    private void typed(String text) {
        hints = WordingHints.in(text);
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** It grows with what is typed. */
    @Override
    protected double computePrefHeight(double width) {
        int rows = width <= AROUND ? 1 : Math.clamp(lines(width - AROUND), 1, most);
        if (area.getPrefRowCount() != rows) {
            area.setPrefRowCount(rows);
        }
        return area.prefHeight(width);
    }

    private int lines(double width) {
        measure.setWrappingWidth(width);
        measure.setText(ONE_LINE);
        double one = measure.getLayoutBounds().getHeight();
        measure.setText(area.getText());
        return (int) Math.round(measure.getLayoutBounds().getHeight() / one);
    }

    @Override
    protected double computeMinHeight(double width) {
        return prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        area.resizeRelocate(0, 0, getWidth(), getHeight());
        area.applyCss();
        area.layout();
        List<PathElement> drawn = new ArrayList<>();
        if (area.getSkin() instanceof TextAreaSkin skin && area.lookup(".content") instanceof Region content) {
            hints.forEach(each -> lines(skin, each).forEach(line -> drawn.addAll(wave(content, line))));
        }
        waves.getElements().setAll(drawn);
    }

    /** Where a part of the text stands, line by line. */
    private static List<Rectangle2D> lines(TextAreaSkin skin, WordingHints.Range part) {
        List<Rectangle2D> lines = new ArrayList<>();
        for (int i = part.from(); i < part.until(); i++) {
            Rectangle2D here = skin.getCharacterBounds(i);
            Rectangle2D last = lines.isEmpty() ? null : lines.getLast();
            if (last != null && last.getMinY() == here.getMinY()) {
                lines.set(lines.size() - 1, new Rectangle2D(last.getMinX(), last.getMinY(),
                        Math.max(0, here.getMaxX() - last.getMinX()), last.getHeight()));
            } else {
                lines.add(here);
            }
        }
        return lines;
    }

    /** A wave under a line of text, where it can be seen. */
    private List<PathElement> wave(Region content, Rectangle2D line) {
        Point2D from = sceneToLocal(content.localToScene(line.getMinX() + area.getScrollLeft(),
                line.getMaxY() + area.getScrollTop()));
        double y = from.getY() + 1;
        if (y < 0 || y + HIGH > getHeight()) {
            return List.of();
        }
        List<PathElement> wave = new ArrayList<>(List.of(new MoveTo(from.getX(), y)));
        double end = from.getX() + line.getWidth();
        int sign = 1;
        for (double x = from.getX(); x < end; x += PERIOD / 2) {
            double to = Math.min(end, x + PERIOD / 2);
            wave.add(new QuadCurveTo((x + to) / 2, y + sign * HIGH, to, y));
            sign = -sign;
        }
        return wave;
    }
}
