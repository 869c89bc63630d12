package app.tandem.ui.console.vote;

import java.util.function.DoubleConsumer;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The dashed line above which the hot buttons are; the mouse drags it. */
final class CutLine extends HBox {

    CutLine(String words, DoubleConsumer dragged) {
        setId("cut-line");
        getStyleClass().add("cut-line");
        Region line = new Region();
        line.getStyleClass().add("dashes");
        HBox.setHgrow(line, Priority.ALWAYS);
        Label said = new Label(words);
        said.setMinWidth(USE_PREF_SIZE);
        setCursor(Cursor.V_RESIZE);
        setOnMouseReleased(event -> dragged.accept(event.getSceneY()));
        getChildren().addAll(line, said);
    }
}
