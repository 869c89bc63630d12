package app.tandem.ui.console.vote;

import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The dashed line above which the hot buttons are. */
final class CutLine extends HBox {

    private final Label said = new Label();

    CutLine() {
        setId("cut-line");
        getStyleClass().add("cut-line");
        Region line = new Region();
        line.getStyleClass().add("dashes");
        HBox.setHgrow(line, Priority.ALWAYS);
        said.setMinWidth(USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        setCursor(Cursor.V_RESIZE);
        getChildren().addAll(line, said);
    }

    void show(String words) {
        said.setText(words);
    }
}
