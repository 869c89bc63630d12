package app.tandem.ui.console.meeting;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.KeyCap;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The buttons for a note, a decision and an action, each with its key. */
public final class RecordBar extends HBox {

    /**
     * @param open is told what somebody wants to record
     */
    public RecordBar(Texts texts, Consumer<RecordKind> open) {
        getStyleClass().add("record-bar");
        getChildren().addAll(
                button("record-note", texts.get("record.note"), texts.get("key.n"), () -> open.accept(RecordKind.NOTE)),
                button("record-decision", texts.get("record.decision"), texts.get("key.d"),
                        () -> open.accept(RecordKind.DECISION)),
                button("record-action", texts.get("record.action"), texts.get("key.a"),
                        () -> open.accept(RecordKind.ACTION)));
    }

    private static Button button(String id, String words, String key, Runnable act) {
        Button button = new Button(words, new KeyCap(key));
        button.setId(id);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> act.run());
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }
}
