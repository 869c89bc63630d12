package app.tandem.ui.console.check;

import app.tandem.ui.Texts;
import app.tandem.ui.console.slot.Parts;
import app.tandem.ui.controls.DuoChip;
import app.tandem.ui.controls.Seen;
import app.tandem.ui.controls.StatusChip;
import app.tandem.ui.stage.check.Heading;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What a report is about, whose it is, and how the issue stands. */
final class ReportHead extends VBox {

    /** Names that are longer than this stand below the title. */
    private static final int LONG = 30;

    private final Texts texts;
    private final Label number = new Label();
    private final Label title = Parts.words("", "title");
    private final DuoChip duo;
    private final StatusChip status;
    private final HBox first;

    ReportHead(Texts texts) {
        this.texts = texts;
        duo = new DuoChip(texts);
        duo.setMinHeight(USE_PREF_SIZE);
        status = new StatusChip(texts);
        number.getStyleClass().add("number");
        number.setMinWidth(USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        first = new HBox(number, title, duo, status);
        first.getStyleClass().add("first");
        getStyleClass().add("report-head");
        getChildren().add(first);
    }

    void show(Heading now) {
        number.setText(texts.get("issue.number", now.number()));
        title.setText(now.title());
        Heading.Two two = now.duo();
        Seen.when(two != null, duo);
        if (two != null) {
            duo.show(two.sales(), two.marketing());
            place(two.sales().firstName().length() + two.marketing().firstName().length() > LONG);
        }
        status.show(now.status());
    }

    private void place(boolean below) {
        duo.setMinWidth(below ? USE_COMPUTED_SIZE : USE_PREF_SIZE);
        if (below != getChildren().contains(duo)) {
            first.getChildren().remove(duo);
            getChildren().remove(duo);
            if (below) {
                getChildren().add(duo);
            } else {
                first.getChildren().add(first.getChildren().size() - 1, duo);
            }
        }
    }
}
