package app.tandem.ui.home;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.Icon;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** What became of the last meeting's minutes. */
final class MinutesLine extends Label {

    private final Texts texts;
    private final Icon icon = new Icon(Feather.CHECK_CIRCLE);

    MinutesLine(Texts texts) {
        this.texts = texts;
        getStyleClass().add("minutes-line");
        setWrapText(true);
        setGraphic(icon);
    }

    void show(HomeView now) {
        HomeView.LastMinutes minutes = now.minutes();
        HomeCards.toggle(this, minutes != null);
        if (minutes == null) {
            return;
        }
        String day = texts.days().date(minutes.day(), now.today());
        icon.setIconCode(minutes.complete() ? Feather.CHECK_CIRCLE : Feather.EDIT_3);
        setText(minutes.complete()
                ? texts.get("home.minutes.final", day)
                : texts.get("home.minutes.draft", day, minutes.version()));
    }
}
