package app.tandem.ui.console.forum;

import app.tandem.model.ResponseSide;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** A small circle for sales, a small striped square for marketing, a thin ring where the side is not known. */
final class SideMark extends Region {

    SideMark() {
        getStyleClass().add("side-mark");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    SideMark(ResponseSide side) {
        this();
        show(side);
    }

    void show(ResponseSide now) {
        for (ResponseSide side : ResponseSide.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(side.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                    side == now);
        }
    }
}
