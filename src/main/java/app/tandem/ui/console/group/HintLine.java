package app.tandem.ui.console.group;

import app.tandem.rules.TitleHints.Hint;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.Seen;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One amber line about a title that names a team or blames; it blocks nothing. */
final class HintLine extends Label {

    private final Texts texts;

    HintLine(Texts texts) {
        this.texts = texts;
        getStyleClass().add("title-hint");
        setGraphic(new Icon(Feather.EDIT_2));
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        show(null);
    }

    void show(@Nullable Hint hint) {
        setText(hint == null ? "" : switch (hint) {
            case NAMES_A_TEAM -> texts.get("group.hint.team");
            case BLAMES -> texts.get("group.hint.blame");
        });
        Seen.when(hint != null, this);
    }
}
