package app.tandem.ui.controls;

import app.tandem.model.Side;
import app.tandem.ui.Texts;
import javafx.scene.control.Label;

/** A side as shape and word. */
public final class SideLabel extends Label {

    private final Texts texts;
    private final SideMark mark = new SideMark();

    public SideLabel(Texts texts) {
        this.texts = texts;
        getStyleClass().add("side-label");
        setGraphic(mark);
        setMinWidth(USE_PREF_SIZE);
    }

    public SideLabel(Texts texts, Side side) {
        this(texts);
        show(side);
    }

    public void show(Side side) {
        mark.show(side);
        setText(word(texts, side));
    }

    /** "Sales", "Marketing" or "Neither". */
    public static String word(Texts texts, Side side) {
        return switch (side) {
            case SALES -> texts.get("side.sales");
            case MARKETING -> texts.get("side.marketing");
            case NEITHER -> texts.get("side.neither");
        };
    }
}
