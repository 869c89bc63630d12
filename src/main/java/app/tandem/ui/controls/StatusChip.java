package app.tandem.ui.controls;

import app.tandem.ui.Texts;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** An issue's status as icon, word and colour; the word is never left out. */
public final class StatusChip extends Label {

    private final Texts texts;
    private final Icon icon = new Icon(Feather.CIRCLE);

    public StatusChip(Texts texts) {
        this.texts = texts;
        getStyleClass().add("status-chip");
        setGraphic(icon);
        setMinWidth(USE_PREF_SIZE);
    }

    public void show(IssueStatus status) {
        setText(texts.get(status.key));
        icon.setIconCode(status.icon);
        status.tone.on(this);
    }
}
