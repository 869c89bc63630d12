package app.tandem.ui.stage.followup;

import app.tandem.model.Proposal;
import app.tandem.ui.Texts;
import app.tandem.ui.console.slot.SlotView;
import app.tandem.ui.console.slot.SlotView.Topic;
import app.tandem.ui.console.slot.SlotView.Two;
import app.tandem.ui.controls.Avatar;
import app.tandem.ui.stage.Fitting;
import app.tandem.ui.stage.Pager;
import app.tandem.ui.stage.Showing;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** At the left who presents what, in up to eight lines; at the right the clock. */
final class SlotPart extends Region {

    private static final double PANEL = 0.42;
    private static final double LEAST = 680;
    private static final double MOST = 0.53;
    /** Where a long title is as small as anything on the stage. */
    private static final double NARROW = 1400;
    private static final double GAP = 48;
    private static final double TOP = 20;
    private static final double BETWEEN = 22;
    /** How much of the height names may take before long ones are shortened. */
    private static final double NAMES = 0.2;
    private static final int SHORT = 22;

    private final Texts texts;
    private final Avatar sales;
    private final Avatar marketing;
    private final Fitting names = new Fitting(1, "t47", "t43", "t34");
    private final HBox duo;
    private final Fitting title = new Fitting(2, "t74", "t66", "t56", "t47", "t43");
    private final Fitting narrowTitle = new Fitting(2, "t66", "t56", "t47", "t43", "t34");
    private final Pager<SlotLine.Shown> lines = new Pager<>(1, BETWEEN, SlotLine::new);
    private final SlotPanel panel;
    private @Nullable Topic topic;
    private String whole = "";
    private String shortened = "";
    private double named = -1;

    SlotPart(Texts texts) {
        this.texts = texts;
        sales = new Avatar(texts);
        marketing = new Avatar(texts);
        panel = new SlotPanel(texts);
        HBox two = new HBox(sales, marketing);
        two.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(names, Priority.ALWAYS);
        names.getStyleClass().add("names");
        names.setMaxHeight(USE_PREF_SIZE);
        duo = new HBox(two, names);
        duo.getStyleClass().add("duo");
        getStyleClass().add("stage-slot");
        getChildren().addAll(duo, title, narrowTitle, lines, panel);
    }

    void show(SlotView view, SlotTime time, Showing showing) {
        if (!view.topic().equals(topic)) {
            topic = view.topic();
            show(view.topic());
        }
        lines.show(lines(view.proposal()), showing);
        panel.show(time);
        requestLayout();
    }

    private void show(Topic now) {
        Two two = now.duo();
        duo.setVisible(two != null);
        if (two != null) {
            sales.show(two.sales());
            marketing.show(two.marketing());
            whole = texts.get("duo.names", two.sales().firstName(), two.marketing().firstName());
            shortened = texts.get("duo.names", two.sales().firstName(SHORT), two.marketing().firstName(SHORT));
            named = -1;
        }
        title.show(now.title());
        narrowTitle.show(now.title());
    }

    /** The steps with their numbers and the measure; the summary where no step is written. */
    private List<SlotLine.Shown> lines(@Nullable Proposal proposal) {
        if (proposal == null) {
            return List.of(new SlotLine.Shown("", texts.get("follow-up.stage.unwritten")));
        }
        List<SlotLine.Shown> all = new ArrayList<>();
        String summary = proposal.summary();
        if (proposal.steps().isEmpty() && summary != null) {
            all.add(new SlotLine.Shown("", summary));
        }
        for (String step : proposal.steps()) {
            all.add(new SlotLine.Shown(Integer.toString(all.size() + 1), step));
        }
        String measured = proposal.measured();
        if (measured != null) {
            all.add(new SlotLine.Shown(texts.get("follow-up.stage.measured"), measured));
        }
        return all;
    }

    /** How high the names are in a width: the whole ones, or, where these would take too much, shortened. */
    private double named(double width, double height) {
        if (named != width) {
            named = width;
            names.show(whole);
            if (duo.prefHeight(width) > height * NAMES) {
                names.show(shortened);
            }
        }
        return duo.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double right = panel.fit(Math.max(LEAST, width * PANEL), width * MOST);
        panel.resizeRelocate(width - right, TOP, right, height - TOP);
        double left = width - right - GAP;
        double y = TOP;
        if (duo.isVisible()) {
            double high = named(left, height);
            duo.resizeRelocate(0, y, left, high);
            y += high + TOP;
        }
        title.setVisible(width >= NARROW);
        narrowTitle.setVisible(width < NARROW);
        Fitting heading = width < NARROW ? narrowTitle : title;
        double high = heading.prefHeight(left);
        heading.resizeRelocate(0, y, left, high);
        y += high + GAP * 0.75;
        lines.resizeRelocate(0, y, left, height - y);
    }
}
