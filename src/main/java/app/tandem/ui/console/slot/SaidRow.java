package app.tandem.ui.console.slot;

import app.tandem.model.NoteKind;
import app.tandem.ui.Texts;
import app.tandem.ui.console.slot.SlotView.Said;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.IconButton;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One line of support or concern, with a pencil to correct it. */
final class SaidRow extends HBox {

    private final Label words = Parts.words("");
    private @Nullable Said shown;

    SaidRow(Texts texts, NoteKind kind, Consumer<Said> correct) {
        boolean support = kind == NoteKind.SUPPORT;
        getStyleClass().add(support ? "support" : "concern");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        IconButton pencil = new IconButton(() -> {
            if (shown != null) {
                correct.accept(shown);
            }
        });
        pencil.show(Feather.EDIT_2, texts.get("slot.said.correct"));
        pencil.getStyleClass().add("correct");
        getChildren().addAll(new Icon(support ? Feather.PLUS_CIRCLE : Feather.ALERT_CIRCLE), words, pencil);
    }

    void show(Said now) {
        shown = now;
        words.setText(now.text());
    }
}
