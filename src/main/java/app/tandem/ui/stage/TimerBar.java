package app.tandem.ui.stage;

import app.tandem.rules.Timers;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** How much of the time is left: a bar that empties, and is full again once the time is over. */
public final class TimerBar extends Region {

    private final Region left = new Region();
    private double share = 1;

    public TimerBar() {
        getStyleClass().add("stage-timer-bar");
        left.getStyleClass().add("left");
        getChildren().add(left);
    }

    /** Draws a timer's state, or its whole time before it was started. */
    public void show(Timers.Face face, long leftSeconds, int planned) {
        share = leftSeconds <= 0 || planned <= 0 ? 1 : Math.min(1, (double) leftSeconds / planned);
        for (Timers.Face each : Timers.Face.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT)), each == face);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        left.resizeRelocate(0, 0, Math.max(getHeight(), getWidth() * share), getHeight());
    }
}
