package app.tandem.ui.console.minutes;

import app.tandem.ui.Texts;
import app.tandem.ui.console.minutes.MinutesView.Mark;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.Tone;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What good minutes have: done, or still missing. */
final class MarksCard extends VBox {

    private final Label title;
    private List<Mark> shown = List.of();

    MarksCard(Texts texts) {
        getStyleClass().addAll("card", "marks-card");
        title = new Label(texts.get("minutes.missing"));
        title.getStyleClass().add("card-title");
        getChildren().add(title);
    }

    void show(List<Mark> marks) {
        if (!marks.equals(shown)) {
            shown = marks;
            getChildren().setAll(title);
            marks.forEach(each -> getChildren().add(line(each)));
        }
    }

    private static Label line(Mark mark) {
        Label line = new Label(mark.words(), new Icon(mark.settled() ? Feather.CHECK_CIRCLE : Feather.CIRCLE));
        line.getStyleClass().add("mark-line");
        (mark.settled() ? Tone.GOOD : Tone.LOOK).on(line);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }
}
