package app.tandem.ui.controls;

import app.tandem.ui.Texts;
import java.time.LocalDate;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** When something is due: a quiet date while it is to come, an amber clock and words once it is. */
public final class Due extends Label {

    private final Texts texts;
    private final Icon clock = new Icon(Feather.CLOCK);

    public Due(Texts texts) {
        this.texts = texts;
        getStyleClass().add("due");
    }

    /** Says the date alone, "Thu 4 Jun". */
    public void show(LocalDate day, LocalDate today) {
        show(day, today, texts.days().day(day, today));
    }

    /** Says these words while the day is to come. */
    public void show(LocalDate day, LocalDate today, String toCome) {
        boolean come = !day.isAfter(today);
        setText(come ? texts.days().over(day, today) : toCome);
        setGraphic(come ? clock : null);
        (day.isBefore(today) ? Tone.LOOK : Tone.QUIET).on(this);
    }
}
