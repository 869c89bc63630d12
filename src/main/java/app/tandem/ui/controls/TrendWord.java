package app.tandem.ui.controls;

import app.tandem.ui.Texts;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** Where a rating goes, as arrow and word: up, level or down. */
public final class TrendWord extends Label {

    private final Texts texts;
    private final Icon arrow = new Icon(Feather.ARROW_RIGHT);

    public TrendWord(Texts texts) {
        this.texts = texts;
        getStyleClass().add("trend-word");
        setGraphic(arrow);
        setMinWidth(USE_PREF_SIZE);
    }

    public void show(Trend trend) {
        show(trend, texts.get(trend.key));
    }

    /** The same arrow with more words, "up 1.3". */
    public void show(Trend trend, String words) {
        arrow.setIconCode(trend.icon);
        trend.tone.on(this);
        setText(words);
    }
}
