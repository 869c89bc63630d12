package app.tandem.ui.stage.check;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.stage.Fitting;
import app.tandem.ui.stage.Showing;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Lays out a report: what works over the whole width, below it what could be better with the trend at the left and the
 * room at the right. What is too long for one page is spread over two or three, in that order.
 */
final class ReportPart extends Region {

    private static final double GAP = 32;
    private static final double DOWN = 9;
    private static final double ROOM = 0.48;
    private static final double ROOM_LEAST = 810;
    private static final double ROOM_HIGH = 450;

    private final Fitting title = new Fitting(1, "t56", "t47", "t43");
    private final WorksCard works;
    private final Fitting betterWords = new Fitting(3, "t47", "t44", "t43");
    private final VBox better;
    private final TrendPart trend;
    private final RoomCard room;
    private Showing showing = new Showing();
    private @Nullable ReportView shown;
    private boolean hides;
    private List<Set<Part>> pages = List.of(Set.of());
    private double laidWidth = -1;
    private double laidHeight = -1;

    private enum Part {
        WORKS, BETTER, ROOM
    }

    ReportPart(Texts texts) {
        works = new WorksCard(texts);
        trend = new TrendPart(texts);
        room = new RoomCard(texts);
        getStyleClass().add("stage-report");
        Label name = new Label(texts.get("check.stage.better"), new Icon(Feather.PLUS_CIRCLE));
        name.getStyleClass().add("better-title");
        better = new VBox(name, betterWords);
        better.getStyleClass().add("better");
        getChildren().addAll(title, works, better, trend, room);
        getChildren().forEach(each -> each.setManaged(false));
    }

    /**
     * @param titled whether the title stands here, for it is too long for the line at the top
     */
    void show(ReportView view, boolean titled, Showing by) {
        showing = by;
        boolean hidden = view.room().revealed() && by.hidden().get();
        if (!view.equals(shown) || hidden != hides) {
            shown = view;
            hides = hidden;
            works.show(view);
            betterWords.show(view.improvement());
            trend.show(hidden ? view.course().hidden() : view.course(), view.room().revealed() && !hidden);
            laidWidth = -1;
        }
        String over = titled ? view.heading().title() : "";
        if (!over.equals(title.shown())) {
            title.show(over);
            laidWidth = -1;
        }
        room.show(view.room(), view.course().mean(), hidden);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double top = title.shown().isEmpty() ? 0 : title.prefHeight(getWidth()) + GAP / 2;
        title.setVisible(top > 0);
        title.resizeRelocate(0, 0, getWidth(), top);
        if (laidWidth != getWidth() || laidHeight != getHeight()) {
            laidWidth = getWidth();
            laidHeight = getHeight();
            pages = pages(getHeight() + DOWN - top);
        }
        showing.pages().set(pages.size());
        place(pages.get(Math.clamp(showing.page().get(), 0, pages.size() - 1)), top);
    }

    private double roomWide() {
        return Math.max(ROOM_LEAST, getWidth() * ROOM);
    }

    private double leftWide() {
        return getWidth() - roomWide() - GAP - 24;
    }

    private List<Set<Part>> pages(double high) {
        double worksHigh = works.fit(getWidth(), high);
        double wideHigh = betterHigh(getWidth());
        double lower = Math.max(ROOM_HIGH, betterHigh(leftWide()) + GAP + TrendPart.HIGH);
        if (worksHigh + GAP + lower <= high) {
            return List.of(Set.of(Part.WORKS, Part.BETTER, Part.ROOM));
        }
        if (worksHigh + GAP + wideHigh <= high) {
            return List.of(Set.of(Part.WORKS, Part.BETTER), Set.of(Part.ROOM));
        }
        if (wideHigh + GAP + ROOM_HIGH <= high) {
            return List.of(Set.of(Part.WORKS), Set.of(Part.BETTER, Part.ROOM));
        }
        return List.of(Set.of(Part.WORKS), Set.of(Part.BETTER), Set.of(Part.ROOM));
    }

    private double betterHigh(double width) {
        return betterWords.shown().isEmpty() ? 0 : better.prefHeight(width);
    }

    private void place(Set<Part> page, double from) {
        double bottom = getHeight() + DOWN;
        works.setVisible(page.contains(Part.WORKS));
        better.setVisible(page.contains(Part.BETTER) && !betterWords.shown().isEmpty());
        room.setVisible(page.contains(Part.ROOM));
        trend.setVisible(page.contains(Part.ROOM));
        double y = from;
        if (works.isVisible()) {
            double high = works.prefHeight(getWidth());
            works.resizeRelocate(0, y, getWidth(), high);
            y += high + GAP;
        }
        boolean beside = works.isVisible() && room.isVisible();
        if (better.isVisible()) {
            double wide = beside ? leftWide() : getWidth();
            better.resizeRelocate(0, y, wide, betterHigh(wide));
            y += beside ? 0 : betterHigh(wide) + GAP;
        }
        room.resizeRelocate(getWidth() - roomWide(), y, roomWide(), bottom - y);
        double high = beside ? TrendPart.HIGH : Math.min(bottom - y, 2 * TrendPart.HIGH);
        trend.resizeRelocate(0, bottom - high, leftWide(), high);
    }
}
