package app.tandem.ui.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/**
 * Lays items into pages of at most eight, by how high each one is: what does not fit comes on the next page, nothing is
 * cut. The last cell of a page knows that it is. Only the cells of the page that is shown are drawn.
 *
 * @param <T> what a cell shows; equal items are equally high
 */
public final class Pager<T> extends Region {

    private static final int MOST = 8;
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");

    private final int columns;
    private final double gap;
    private final Supplier<? extends Cell<T>> make;
    private final Cell<T> measure;
    private final List<Cell<T>> cells = new ArrayList<>();
    private final Map<T, Double> heights = new HashMap<>();
    private List<T> items = List.of();
    private List<List<Row<T>>> pages = List.of(List.of());
    private Showing showing = new Showing();
    private double paged = -1;
    private double measured = -1;
    private double pagedHeight = -1;
    private double roomy;

    /** Draws one item. */
    public abstract static class Cell<T> extends Region {

        /** Draws this in place of what was shown. */
        public abstract void show(T item);
    }

    private record Row<T>(List<T> items, double height) {}

    /**
     * @param columns side by side
     * @param gap between cells, across and down
     * @param make makes a cell
     */
    public Pager(int columns, double gap, Supplier<? extends Cell<T>> make) {
        this.columns = columns;
        this.gap = gap;
        this.make = make;
        this.measure = make.get();
        measure.setVisible(false);
        measure.setManaged(false);
        getChildren().add(measure);
    }

    /** Where all is on one page, lets rows be up to so high. */
    public Pager<T> roomy(double height) {
        roomy = height;
        return this;
    }

    /** Shows these items, on the page that is asked for. */
    public void show(List<T> now, Showing how) {
        if (!items.equals(now)) {
            items = List.copyOf(now);
            paged = -1;
        }
        showing = how;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (paged != getWidth() || pagedHeight != getHeight()) {
            if (measured != getWidth()) {
                heights.clear();
                measured = getWidth();
            }
            heights.keySet().retainAll(items);
            pages = pack();
            paged = getWidth();
            pagedHeight = getHeight();
        }
        showing.pages().set(pages.size());
        place(pages.get(Math.clamp(showing.page().get(), 0, pages.size() - 1)));
    }

    private double across() {
        return (getWidth() - gap * (columns - 1)) / columns;
    }

    /** As high as a cell is where eight of them share the page. */
    private double usual() {
        int rows = MOST / columns;
        return (getHeight() - gap * (rows - 1)) / rows;
    }

    private List<List<Row<T>>> pack() {
        List<List<Row<T>>> all = new ArrayList<>();
        List<Row<T>> page = new ArrayList<>();
        double used = 0;
        for (int i = 0; i < items.size(); i += columns) {
            List<T> side = items.subList(i, Math.min(i + columns, items.size()));
            double height = side.stream().mapToDouble(this::height).max().orElse(0);
            if (!page.isEmpty() && (used + height > getHeight() + 0.5 || page.size() * columns >= MOST)) {
                all.add(spread(page, getHeight() - used + gap));
                page = new ArrayList<>();
                used = 0;
            }
            page.add(new Row<>(side, height));
            used += height + gap;
        }
        all.add(all.isEmpty() ? grown(page, getHeight() - used + gap) : page);
        return all;
    }

    /** Rows of an only page, each so much higher as they may be. */
    private List<Row<T>> grown(List<Row<T>> page, double spare) {
        double each = Math.max(0, spare / page.size());
        return page.stream()
                .map(row -> new Row<>(row.items(), Math.max(row.height(), Math.min(row.height() + each, roomy))))
                .toList();
    }

    /** Rows that share what would stay empty below them; the last page keeps its rows as they are. */
    private static <T> List<Row<T>> spread(List<Row<T>> page, double spare) {
        double each = Math.max(0, spare / page.size());
        return page.stream().map(row -> new Row<>(row.items(), row.height() + each)).toList();
    }

    private double height(T item) {
        return Math.max(usual(), heights.computeIfAbsent(item, each -> {
            measure.show(each);
            measure.applyCss();
            return Math.ceil(measure.prefHeight(across()));
        }));
    }

    private void place(List<Row<T>> page) {
        int count = page.stream().mapToInt(row -> row.items().size()).sum();
        int before = cells.size();
        while (cells.size() < count) {
            Cell<T> cell = make.get();
            cells.add(cell);
            getChildren().add(cell);
        }
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).setVisible(i < count);
        }
        int next = 0;
        double y = 0;
        for (Row<T> row : page) {
            double x = 0;
            for (T item : row.items()) {
                Cell<T> cell = cells.get(next++);
                cell.show(item);
                cell.pseudoClassStateChanged(LAST, next == count);
                if (next > before) {
                    cell.applyCss();
                }
                cell.resizeRelocate(x, y, across(), row.height());
                x += across() + gap;
            }
            y += row.height() + gap;
        }
    }
}
