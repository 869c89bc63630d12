package app.tandem.ui.stage.check;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.Histogram;
import app.tandem.ui.controls.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** How the room rates an issue: how many have, and once it is revealed, how. */
final class RoomCard extends Region {

    private static final double AROUND = 50;
    private static final double GAP = 24;
    private static final double UNDER = 10;

    private final Texts texts;
    private final Label title = new Label();
    private final Label mean = new Label();
    private final Label few = new Label();
    private final Label count = new Label();
    private final Label of = new Label();
    private final Histogram histogram;
    private final List<Label> numbers = new ArrayList<>();
    private final List<Label> words = new ArrayList<>();
    private boolean revealed;
    private boolean begun;

    RoomCard(Texts texts) {
        this.texts = texts;
        histogram = new Histogram(texts, GAP, 1);
        getStyleClass().addAll("stage-card", "room-card");
        title.setText(texts.get("check.stage.room"));
        title.getStyleClass().add("room-title");
        mean.getStyleClass().add("room-mean");
        few.setText(texts.get("check.few"));
        few.getStyleClass().addAll("t34", "muted");
        few.setWrapText(true);
        count.getStyleClass().add("room-count");
        of.getStyleClass().addAll("t47", "muted");
        Score.all().forEach(score -> {
            numbers.add(label(Integer.toString(score.number()), "score-number"));
            words.add(label(score.word(texts), "score-word"));
        });
        getChildren().addAll(title, mean, few, count, of, histogram);
        getChildren().addAll(numbers);
        getChildren().addAll(words);
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    void show(Room room, OptionalDouble now, boolean hidden) {
        boolean seen = room.revealed() && !hidden;
        boolean appears = begun && seen && !revealed;
        begun = true;
        revealed = seen;
        title.setText(seen ? texts.get("check.stage.room") : texts.get("check.stage.rate"));
        mean.setText(seen && now.isPresent() ? texts.mean(now.getAsDouble()) : "");
        few.setVisible(seen && now.isEmpty());
        count.setText(Integer.toString(room.rated()));
        of.setText(texts.get("check.stage.rated", room.here()));
        count.setVisible(!seen);
        of.setVisible(!seen);
        histogram.setVisible(seen);
        histogram.show(seen ? room.counts() : Room.NONE);
        if (appears && getScene() != null && getScene().getWindow() != null && getScene().getWindow().isShowing()
                && !Platform.getPreferences().isReducedMotion()) {
            new Growth().play();
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double wide = getWidth() - 2 * AROUND;
        place(title, AROUND, AROUND - 10);
        mean.autosize();
        mean.relocate(AROUND + wide - mean.getWidth(), AROUND + title.getHeight() / 2 - 10 - mean.getHeight() / 2);
        double bottom = labels(wide);
        double top = AROUND + title.getHeight();
        double fewHigh = few.isVisible() ? few.prefHeight(wide) : 0;
        few.resizeRelocate(AROUND, top, wide, fewHigh);
        histogram.resizeRelocate(AROUND, top + fewHigh + UNDER, wide, bottom - top - fewHigh - 2 * UNDER);
        count.autosize();
        of.autosize();
        double both = count.getWidth() + GAP + of.getWidth();
        double from = (getWidth() - both) / 2;
        double middle = (top + bottom) / 2;
        count.relocate(from, middle - count.getHeight() / 2);
        of.relocate(from + count.getWidth() + GAP,
                count.getLayoutY() + count.getBaselineOffset() - of.getBaselineOffset());
    }

    /** Places the scale at the foot; returns where it begins. */
    private double labels(double wide) {
        double column = (wide - GAP * (numbers.size() - 1)) / numbers.size();
        words.forEach(Label::autosize);
        numbers.forEach(Label::autosize);
        double wordTop = getHeight() - AROUND + 16 - words.getFirst().getHeight();
        double numberTop = wordTop - numbers.getFirst().getHeight();
        for (int i = 0; i < numbers.size(); i++) {
            double centre = AROUND + i * (column + GAP) + column / 2;
            words.get(i).relocate(centre - words.get(i).getWidth() / 2, wordTop);
            numbers.get(i).relocate(centre - numbers.get(i).getWidth() / 2, numberTop);
        }
        return numberTop;
    }

    private static void place(Label label, double x, double y) {
        label.autosize();
        label.relocate(x, y);
    }

    /** All bars grow together, once. */
    private final class Growth extends Transition {

        private Growth() {
            setCycleDuration(Duration.millis(400));
            setInterpolator(Interpolator.EASE_OUT);
        }

        @Override
        protected void interpolate(double share) {
            histogram.grow(share);
        }
    }
}
