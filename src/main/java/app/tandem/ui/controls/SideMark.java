package app.tandem.ui.controls;

import app.tandem.model.Side;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** A side's shape, small: a circle for sales, a striped square for marketing, a ring for neither. */
public final class SideMark extends Region {

    public SideMark() {
        getStyleClass().add("side-mark");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    public SideMark(Side side) {
        this();
        show(side);
    }

    public void show(Side side) {
        for (Side each : Side.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT)), side == each);
        }
    }
}
