package app.tandem.ui.console.pair;

import app.tandem.ui.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A duo's row, and below it the form by which something about it is corrected. */
final class DuoPlace extends VBox {

    private final DuoRow row;

    DuoPlace(Texts texts, DuoRow.Acts acts) {
        row = new DuoRow(texts, acts);
        getStyleClass().add("duo-place");
        getChildren().add(row);
    }

    DuoRow row() {
        return row;
    }

    void under(Optional<Region> form) {
        hold(this, row, form);
    }

    /** Puts a form below a line, or takes away the one that was there. */
    static void hold(VBox place, Node line, Optional<Region> form) {
        List<Node> now = form.map(each -> List.of(line, (Node) each)).orElseGet(() -> List.of(line));
        if (!now.equals(place.getChildren())) {
            place.getChildren().setAll(now);
        }
    }
}
