package app.tandem.ui.stage.followup;

import app.tandem.ui.Texts;
import app.tandem.ui.stage.Fitting;
import app.tandem.ui.stage.Pager;
import app.tandem.ui.stage.Showing;
import java.util.List;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A title, and the issues in their order below it, a page at a time. */
final class OrderedRows extends VBox {

    private static final double GAP = 20;
    /** As high as a row may be where all are on one page. */
    private static final double ROOMY = 116;

    private final Fitting title = new Fitting(1, "t66", "t56", "t47");
    private final Pager<OrderedRow.Shown> rows;

    OrderedRows(Texts texts) {
        rows = new Pager<>(1, GAP, () -> new OrderedRow(texts)).roomy(ROOMY);
        VBox.setVgrow(rows, Priority.ALWAYS);
        getStyleClass().add("stage-order");
        getChildren().addAll(title, rows);
    }

    void show(String words, List<OrderedRow.Shown> now, Showing showing) {
        title.show(words);
        rows.show(now, showing);
    }
}
