package app.tandem.ui.console.meeting;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.IconButton;
import app.tandem.ui.controls.Seen;
import java.util.function.LongConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One thing recorded, or, while it is corrected, its fields in the same place. */
final class RecordedRow extends VBox {

    private final Label text = new Label();
    private final Label facts = new Label();
    private final HBox read;
    private long id;

    /**
     * @param edit is told which is to be corrected
     */
    RecordedRow(Texts texts, LongConsumer edit) {
        getStyleClass().add("recorded");
        text.setWrapText(true);
        facts.getStyleClass().add("quiet");
        facts.setWrapText(true);
        VBox words = new VBox(text, facts);
        HBox.setHgrow(words, Priority.ALWAYS);
        IconButton pencil = new IconButton(() -> edit.accept(id));
        pencil.show(Feather.EDIT_2, texts.get("record.correct"));
        pencil.getStyleClass().add("correct");
        read = new HBox(words, pencil);
        read.getStyleClass().add("read");
        getChildren().add(read);
    }

    void show(RecordedView view, @Nullable Region fields) {
        id = view.id();
        text.setText(view.text());
        facts.setText(view.facts());
        Seen.when(!view.facts().isEmpty(), facts);
        Region inPlace = fields == null ? read : fields;
        if (getChildren().getFirst() != inPlace) {
            getChildren().setAll(inPlace);
        }
    }
}
