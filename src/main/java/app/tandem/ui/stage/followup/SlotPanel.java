package app.tandem.ui.stage.followup;

import app.tandem.rules.Timers.Face;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.Digits;
import app.tandem.ui.stage.Fitting;
import app.tandem.ui.stage.TimerBar;
import app.tandem.ui.stage.followup.SlotTime.Part;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a slot: which part it counts, the digits as large as they fit, the bar, its state in a shape and words,
 * and what comes after. Its edge has the colour of the state.
 */
final class SlotPanel extends VBox {

    private static final List<String> SIZES = List.of("d290", "d236", "d216", "d180", "d130");

    private final Texts texts;
    private final Label title = new Label();
    private final Digits digits = new Digits();
    private final TimerBar bar = new TimerBar();
    private final Region shape = new Region();
    private final Fitting words = new Fitting(1, "t47", "t44", "t43");
    private final HBox line = new HBox(shape, words);
    private final Label after = new Label();
    private @Nullable SlotTime shown;
    private double fitted = -1;

    SlotPanel(Texts texts) {
        this.texts = texts;
        getStyleClass().add("slot-panel");
        title.getStyleClass().add("t66");
        title.setWrapText(true);
        shape.getStyleClass().add("shape");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        line.getStyleClass().add("line");
        after.getStyleClass().addAll("t43", "muted");
        after.setWrapText(true);
        Region above = new Region();
        Region below = new Region();
        VBox.setVgrow(above, Priority.ALWAYS);
        VBox.setVgrow(below, Priority.ALWAYS);
        getChildren().addAll(title, above, digits, bar, line, below, after);
    }

    void show(SlotTime now) {
        SlotTime before = shown;
        if (now.equals(before)) {
            return;
        }
        shown = now;
        boolean counts = !now.digits().isEmpty();
        if (before == null || before.digits().length() != now.digits().length()) {
            fitted = -1;
        }
        digits.show(now.digits());
        bar.show(now.face() == null ? Face.RUNNING : now.face(), now.left(), now.planned());
        title.setText(title(now));
        words.show(words(now));
        after.setText(after(now));
        seen(digits, counts);
        seen(bar, counts);
        seen(shape, counts);
        seen(line, !words.shown().isEmpty());
        for (Face each : Face.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT)),
                    each == now.face());
        }
    }

    private static void seen(Region part, boolean seen) {
        part.setVisible(seen);
        part.setManaged(seen);
    }

    private String title(SlotTime now) {
        return switch (now.part()) {
            case NEXT -> texts.get("follow-up.stage.next");
            case PRESENTING -> texts.get("follow-up.stage.presenting");
            case DISCUSSING -> texts.get("follow-up.stage.discussing");
            case OPEN -> texts.get("follow-up.stage.open");
            case NOT_TODAY -> texts.get("follow-up.stage.not-today");
        };
    }

    private String words(SlotTime now) {
        return switch (now.part()) {
            case NEXT -> texts.get("follow-up.stage.to-present");
            case PRESENTING, DISCUSSING -> words(now.face(), now.part() == Part.PRESENTING);
            case OPEN -> texts.get("follow-up.stage.open.words");
            case NOT_TODAY -> texts.get("follow-up.stage.not-today.words");
        };
    }

    private String words(@Nullable Face face, boolean presents) {
        return switch (face) {
            case null -> "";
            case RUNNING -> texts.get(presents ? "follow-up.stage.left.present" : "follow-up.stage.left.discuss");
            case LAST -> texts.get("follow-up.stage.last");
            case TIME -> texts.get("follow-up.stage.time");
            case OVER -> texts.get("follow-up.stage.over");
            case PAUSED -> texts.get(presents ? "follow-up.stage.paused" : "follow-up.stage.deciding");
        };
    }

    private String after(SlotTime now) {
        return switch (now.part()) {
            case NEXT, PRESENTING -> texts.get("follow-up.stage.then", now.next());
            case DISCUSSING -> now.face() == Face.PAUSED ? "" : texts.get("follow-up.stage.then-decide");
            case OPEN, NOT_TODAY -> "";
        };
    }

    /** Takes the largest digits that fit a width; where the third size does not, as much width as that needs. */
    double fit(double usual, double most) {
        double inner = usual - sides();
        if (fitted != inner) {
            fitted = inner;
            double room = inner;
            for (int size = 0; size < SIZES.size(); size++) {
                size(SIZES.get(size));
                room = size < 2 ? inner : most - sides();
                if (digits.prefWidth(-1) <= room) {
                    break;
                }
            }
        }
        return Math.max(usual, (digits.isManaged() ? digits.prefWidth(-1) : 0) + sides());
    }

    private double sides() {
        return snappedLeftInset() + snappedRightInset();
    }

    private void size(String style) {
        digits.getStyleClass().removeAll(SIZES);
        digits.getStyleClass().add(style);
        digits.applyCss();
    }
}
