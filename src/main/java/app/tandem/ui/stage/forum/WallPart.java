package app.tandem.ui.stage.forum;

import app.tandem.ui.stage.Showing;
import app.tandem.ui.stage.forum.WallView.Card;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/**
 * Answers as cards in two columns, row by row, as many rows on a page as there is room for. Long answers have higher
 * rows and so fewer on a page; nothing is cut.
 */
final class WallPart extends Region {

    private static final double TOP = 14;
    private static final double GAP = 29;
    private static final double LEAST = 192;
    private static final int ROWS = 4;

    private final WallCard probe = new WallCard();
    private final List<WallCard> cards = new ArrayList<>();
    private final Label none;
    private WallView view = new WallView(List.of());
    private Showing showing = new Showing();
    private Subscription turning = Subscription.EMPTY;
    private final WallHeights heights = new WallHeights(probe);

    WallPart(String nothing) {
        getStyleClass().add("stage-wall");
        none = new Label(nothing);
        none.getStyleClass().add("none");
        none.setWrapText(true);
        probe.setVisible(false);
        getChildren().addAll(probe, none);
    }

    void show(WallView now, Showing by) {
        if (showing != by) {
            turning.unsubscribe();
            showing = by;
            turning = by.page().subscribe(page -> requestLayout());
        }
        if (!now.equals(view)) {
            view = now;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        probe.applyCss();
        double width = (getWidth() - GAP) / 2;
        List<List<Row>> pages = pages(width, getHeight() - TOP);
        showing.pages().set(Math.max(1, pages.size()));
        none.setVisible(pages.isEmpty());
        none.resizeRelocate(0, TOP, getWidth(), none.prefHeight(getWidth()));
        draw(pages.isEmpty() ? List.of() : pages.get(Math.min(showing.page().get(), pages.size() - 1)), width);
    }

    /** A row of two cards, or of the last one alone. */
    private record Row(List<Card> cards, double height) {}

    private List<List<Row>> pages(double width, double room) {
        List<List<Row>> pages = new ArrayList<>();
        double left = 0;
        for (int i = 0; i < view.cards().size(); i += 2) {
            List<Card> two = view.cards().subList(i, Math.min(i + 2, view.cards().size()));
            double high = two.stream().mapToDouble(each -> heights.of(each, width, room)).max().orElse(0);
            Row row = new Row(two, Math.max(Math.min(LEAST, (room - (ROWS - 1) * GAP) / ROWS), high));
            if (pages.isEmpty() || row.height() > left || pages.getLast().size() == ROWS) {
                pages.add(new ArrayList<>());
                left = room;
            }
            pages.getLast().add(row);
            left -= row.height() + GAP;
        }
        return pages;
    }

    private void draw(List<Row> rows, double width) {
        int used = 0;
        double y = TOP;
        for (Row row : rows) {
            double x = 0;
            for (Card each : row.cards()) {
                WallCard card = card(used++);
                card.show(each);
                card.fit(width, getHeight() - TOP);
                card.resizeRelocate(x, y, width, row.height());
                x += width + GAP;
            }
            y += row.height() + GAP;
        }
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).setVisible(i < used);
        }
    }

    private WallCard card(int place) {
        if (place == cards.size()) {
            WallCard card = new WallCard();
            cards.add(card);
            getChildren().add(card);
            card.applyCss();
        }
        return cards.get(place);
    }
}
