package app.tandem.ui.console.pair;

import app.tandem.ui.Texts;
import app.tandem.ui.console.pair.PairView.Pair;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.DuoChip;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Which duos have said "we take it": it helps the room to be heard one by one, and is kept nowhere. */
final class TakeCard extends VBox {

    private final Texts texts;
    private final CardHeader header;
    private final VBox rows = new VBox();
    private final Label line = new Label();
    private final Set<List<Long>> said = new HashSet<>();
    private List<Pair> pairs = List.of();

    TakeCard(Texts texts) {
        this.texts = texts;
        header = new CardHeader(texts.get("pair.take"));
        getStyleClass().addAll("card", "take-card");
        line.getStyleClass().add("quiet");
        line.setWrapText(true);
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().addAll(header, scroll, line);
    }

    void show(List<Pair> now) {
        if (now.equals(pairs)) {
            return;
        }
        pairs = now;
        said.retainAll(now.stream().map(TakeCard::key).toList());
        rows.getChildren().setAll(now.stream().map(this::row).toList());
        count();
    }

    /** Ticks a duo, or takes the tick away. */
    void toggle(Pair pair) {
        if (!said.remove(key(pair))) {
            said.add(key(pair));
        }
        rows.getChildren().setAll(pairs.stream().map(this::row).toList());
        count();
    }

    private static List<Long> key(Pair pair) {
        return List.of(pair.sales().id(), pair.marketing().id());
    }

    private HBox row(Pair pair) {
        CheckBox box = new CheckBox();
        box.setSelected(said.contains(key(pair)));
        DuoChip chip = new DuoChip(texts);
        chip.show(pair.sales().face(), pair.marketing().face());
        box.setAccessibleText(texts.get("pair.take.of", pair.sales().face().firstName(),
                pair.marketing().face().firstName()));
        box.setOnAction(event -> tick(pair, box.isSelected()));
        HBox.setHgrow(chip, Priority.ALWAYS);
        HBox row = new HBox(box, chip);
        row.getStyleClass().add("take-row");
        row.setOnMouseClicked(event -> box.fire());
        return row;
    }

    private void tick(Pair pair, boolean now) {
        if (now) {
            said.add(key(pair));
        } else {
            said.remove(key(pair));
        }
        count();
    }

    private void count() {
        header.note(texts.get("pair.take.count", said.size(), pairs.size()));
        line.setText(texts.get("pair.take.line", said.size(), pairs.size()));
    }
}
