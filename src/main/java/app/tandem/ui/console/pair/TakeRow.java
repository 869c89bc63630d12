package app.tandem.ui.console.pair;

import app.tandem.ui.Texts;
import app.tandem.ui.console.pair.PairView.Pair;
import app.tandem.ui.controls.DuoChip;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** A duo, ticked once the two have said that they take it. */
final class TakeRow extends HBox {

    private final Texts texts;
    private final CheckBox box = new CheckBox();
    private final DuoChip chip;
    private @Nullable Pair pair;

    /**
     * @param tick is told of a duo whether it is ticked now
     */
    TakeRow(Texts texts, BiConsumer<Pair, Boolean> tick) {
        this.texts = texts;
        chip = new DuoChip(texts);
        box.setOnAction(event -> tick.accept(Objects.requireNonNull(pair), box.isSelected()));
        HBox.setHgrow(chip, Priority.ALWAYS);
        getStyleClass().add("take-row");
        setOnMouseClicked(event -> box.fire());
        getChildren().addAll(box, chip);
    }

    void show(Pair now, boolean said) {
        box.setSelected(said);
        if (!now.equals(pair)) {
            pair = now;
            chip.show(now.sales().face(), now.marketing().face());
            box.setAccessibleText(texts.get("pair.take.of", now.sales().face().firstName(),
                    now.marketing().face().firstName()));
        }
    }
}
