package app.tandem.ui.stage.vote;

import app.tandem.model.Side;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.SideLabel;
import app.tandem.ui.stage.Showing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** Lays out the ranked rows by their heights, at most eight a page, and the dashed line among them. */
final class RevealPart extends Region {

    private static final double UP = -32;
    private static final double LEGEND = -20;
    private static final double TOP = 54;
    private static final double DOWN = 36;
    private static final double LINE = 46;
    private static final int MOST = 8;
    /** Left of its numbers, so that the names of both sides have room. */
    private static final double SALES_NAME = 0.748;

    private final Texts texts;
    private final Label title = new Label();
    private final Label neutral = new Label();
    private final SideLabel sales;
    private final SideLabel marketing;
    private final Label total = new Label();
    private final Region line = new Region();
    private final Label said = new Label();
    private final RevealRow probe = new RevealRow();
    private final List<RevealRow> rows = new ArrayList<>();
    private final Map<String, Double> heights = new HashMap<>();
    private double measured = -1;
    private RevealView view = RevealView.none();
    private Showing showing = new Showing();
    private boolean begun;

    RevealPart(Texts texts) {
        this.texts = texts;
        getStyleClass().add("reveal");
        title.setText(texts.get("vote.stage.matters"));
        title.getStyleClass().addAll("stage-heading", "title");
        neutral.getStyleClass().add("neutral");
        neutral.setWrapText(true);
        sales = new SideLabel(texts, Side.SALES);
        marketing = new SideLabel(texts, Side.MARKETING);
        total.getStyleClass().add("side-label");
        line.getStyleClass().add("cut");
        said.getStyleClass().add("said");
        said.setGraphic(new Icon(Feather.ARROW_UP));
        probe.setVisible(false);
        getChildren().addAll(title, neutral, sales, marketing, total, line, said, probe);
        getChildren().forEach(each -> each.setManaged(false));
    }

    void show(RevealView now, boolean known, Showing by) {
        showing = by;
        boolean appears = begun && now.revealed() && !view.revealed();
        begun = true;
        if (!now.equals(view) || neutral.getText().isEmpty()) {
            view = now;
            neutral.setText(known ? texts.get("vote.stage.hidden") : texts.get("vote.stage.none"));
            total.setText(now.sides() ? texts.get("vote.total") : now.tally() ? texts.get("vote.stage.total-hands")
                    : texts.get("vote.stage.total-plain"));
            said.setText(now.marked() ? texts.get("vote.stage.line", now.hot())
                    : texts.get("vote.stage.line-yet", now.hot()));
        }
        if (appears && getScene() != null && getScene().getWindow() != null && getScene().getWindow().isShowing()
                && !Platform.getPreferences().isReducedMotion()) {
            new Growth().play();
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        boolean seen = view.revealed();
        for (var each : List.of(title, sales, marketing, total)) {
            each.setVisible(seen);
        }
        neutral.setVisible(!seen);
        neutral.resizeRelocate(0, getHeight() / 3, getWidth() * 0.8, neutral.prefHeight(getWidth() * 0.8));
        sales.setVisible(seen && view.sides());
        marketing.setVisible(seen && view.sides());
        place(title, 0, UP);
        right(sales, getWidth() * SALES_NAME, LEGEND);
        right(marketing, getWidth() * RevealRow.MARKETING, LEGEND);
        right(total, getWidth(), LEGEND);
        probe.applyCss();
        List<List<RevealView.Row>> pages = pages();
        showing.pages().set(Math.max(1, pages.size()));
        draw(pages.isEmpty() ? List.of() : pages.get(Math.clamp(showing.page().get(), 0, pages.size() - 1)));
    }

    /** As many as fit a page, eight at most; where the line is among them, it takes its room too. */
    private List<List<RevealView.Row>> pages() {
        List<List<RevealView.Row>> pages = new ArrayList<>();
        double left = 0;
        for (int i = 0; i < view.rows().size(); i++) {
            double high = height(view.rows().get(i)) + (i == view.hot() - 1 ? LINE : 0);
            if (pages.isEmpty() || high > left || pages.getLast().size() == MOST) {
                pages.add(new ArrayList<>());
                left = getHeight() + DOWN - TOP;
            }
            pages.getLast().add(view.rows().get(i));
            left -= high;
        }
        return pages;
    }

    private double height(RevealView.Row row) {
        if (measured != getWidth()) {
            heights.clear();
            measured = getWidth();
        }
        double needed = heights.computeIfAbsent(row.title(), title -> {
            probe.show(row, view.largest());
            return probe.prefHeight(getWidth());
        });
        return Math.max((getHeight() + DOWN - TOP - LINE) / MOST, needed);
    }

    private void draw(List<RevealView.Row> page) {
        double y = TOP;
        line.setVisible(false);
        said.setVisible(false);
        for (int i = 0; i < page.size(); i++) {
            RevealView.Row each = page.get(i);
            double high = height(each);
            RevealRow row = row(i);
            row.show(each, view.largest());
            row.resizeRelocate(0, y, getWidth(), high);
            y += high;
            if (view.rows().indexOf(each) == view.hot() - 1) {
                cut(y);
                y += LINE;
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).setVisible(i < page.size());
        }
    }

    private void cut(double y) {
        line.setVisible(true);
        said.setVisible(true);
        double wide = said.prefWidth(-1);
        double high = said.prefHeight(-1);
        said.resizeRelocate(getWidth() - wide, y + (LINE - high) / 2 - 4, wide, high);
        line.resizeRelocate(0, y + LINE / 2 - 6, getWidth() - wide - 24, line.prefHeight(-1));
    }

    private RevealRow row(int place) {
        if (place == rows.size()) {
            RevealRow row = new RevealRow();
            row.setManaged(false);
            rows.add(row);
            getChildren().add(row);
        }
        return rows.get(place);
    }

    private static void place(Label label, double x, double y) {
        label.resizeRelocate(x, y, label.prefWidth(-1), label.prefHeight(-1));
    }

    private static void right(Label label, double x, double y) {
        place(label, x - label.prefWidth(-1), y);
    }

    /** All bars grow together, once. */
    private final class Growth extends Transition {

        private Growth() {
            setCycleDuration(Duration.millis(400));
            setInterpolator(Interpolator.EASE_OUT);
        }

        @Override
        protected void interpolate(double share) {
            rows.forEach(each -> each.grow(share));
        }
    }
}
