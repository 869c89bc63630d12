package app.tandem.ui.stage.check;

import app.tandem.ui.stage.Fitting;
import app.tandem.ui.stage.Pager;
import app.tandem.ui.stage.Showing;
import java.util.List;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A title, and rows below it, a page at a time. */
final class TitledRows extends VBox {

    private static final double GAP = 24;

    private final Fitting title = new Fitting(1, "t66", "t56", "t47");
    private final Pager<MarkedRow.Shown> rows = new Pager<>(1, GAP, MarkedRow::new);

    TitledRows() {
        getStyleClass().add("titled-rows");
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().addAll(title, rows);
    }

    void show(String words, List<MarkedRow.Shown> now, Showing showing) {
        title.show(words);
        rows.show(now, showing);
    }
}
