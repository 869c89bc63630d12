package app.tandem.ui.console.pair;

import app.tandem.ui.Texts;
import app.tandem.ui.console.pair.PairView.Line;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** An issue after its rank. */
final class IssueLine extends HBox {

    private final Texts texts;
    private final Label rank = new Label();
    private final Label title = new Label();

    IssueLine(Texts texts) {
        this.texts = texts;
        rank.getStyleClass().add("rank");
        rank.setMinWidth(USE_PREF_SIZE);
        title.getStyleClass().add("title");
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        getStyleClass().add("pair-issue");
        getChildren().addAll(rank, title);
    }

    void show(Line now) {
        rank.setText(now.rank() == null ? texts.get("pair.no-rank") : Integer.toString(now.rank()));
        title.setText(now.title());
    }
}
