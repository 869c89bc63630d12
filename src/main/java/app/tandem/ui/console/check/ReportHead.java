package app.tandem.ui.console.check;

import app.tandem.ui.Texts;
import app.tandem.ui.console.slot.Parts;
import app.tandem.ui.controls.DuoChip;
import app.tandem.ui.controls.StatusChip;
import app.tandem.ui.stage.check.Heading;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What a report is about, whose it is, and how the issue stands. */
final class ReportHead extends HBox {

    private final Texts texts;
    private final Label number = new Label();
    private final Label title = Parts.words("", "title");
    private final DuoChip duo;
    private final StatusChip status;

    ReportHead(Texts texts) {
        this.texts = texts;
        duo = new DuoChip(texts);
        status = new StatusChip(texts);
        number.getStyleClass().add("number");
        number.setMinWidth(USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        getStyleClass().add("report-head");
        getChildren().addAll(number, title, duo, status);
    }

    void show(Heading now) {
        number.setText(texts.get("issue.number", now.number()));
        title.setText(now.title());
        Heading.Two two = now.duo();
        Parts.toggle(duo, two != null);
        if (two != null) {
            duo.show(two.sales(), two.marketing());
        }
        status.show(now.status());
    }
}
