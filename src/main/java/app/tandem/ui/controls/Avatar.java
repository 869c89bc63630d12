package app.tandem.ui.controls;

import app.tandem.model.Side;
import app.tandem.ui.Texts;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** Two letters in the shape of a side: a circle for sales, a rounded square for marketing. */
public final class Avatar extends Label {

    private final Texts texts;
    private final Tooltip name = new Tooltip();

    public Avatar(Texts texts) {
        this.texts = texts;
        getStyleClass().add("avatar");
        setTooltip(name);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    public void show(Face face) {
        setText(face.letters());
        name.setText(face.name());
        setAccessibleText(said(face));
        for (Side side : Side.values()) {
            pseudoClassStateChanged(pseudoClass(side), side == face.side());
        }
    }

    private String said(Face face) {
        return switch (face.side()) {
            case SALES -> texts.get("side.sales.person", face.name());
            case MARKETING -> texts.get("side.marketing.person", face.name());
            case NEITHER -> face.name();
        };
    }

    private static PseudoClass pseudoClass(Side side) {
        return PseudoClass.getPseudoClass(side.name().toLowerCase(Locale.ROOT));
    }
}
