package app.tandem.ui.home;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.Seen;
import java.util.function.LongConsumer;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** What became of the last meeting's minutes. */
final class MinutesLine extends Button {

    private final Texts texts;
    private final Icon icon = new Icon(Feather.CHECK_CIRCLE);

    private long meeting;

    /**
     * @param open shows the minutes of a meeting
     */
    MinutesLine(Texts texts, LongConsumer open) {
        this.texts = texts;
        setOnAction(event -> open.accept(meeting));
        setId("last-minutes");
        getStyleClass().add("minutes-line");
        setWrapText(true);
        setGraphic(icon);
    }

    void show(HomeView now) {
        HomeView.LastMinutes minutes = now.minutes();
        Seen.when(minutes != null, this);
        if (minutes == null) {
            return;
        }
        meeting = minutes.meeting();
        String day = texts.days().date(minutes.day(), now.today());
        icon.setIconCode(minutes.complete() ? Feather.CHECK_CIRCLE : Feather.EDIT_3);
        setText(minutes.complete()
                ? texts.get("home.minutes.final", day)
                : texts.get("home.minutes.draft", day, minutes.version()));
    }
}
