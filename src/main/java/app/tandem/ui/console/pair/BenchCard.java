package app.tandem.ui.console.pair;

import app.tandem.ui.Texts;
import app.tandem.ui.console.pair.PairView.Bench;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.Rows;
import app.tandem.ui.controls.Seen;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Who is in no duo. Somebody is dragged onto a duo or onto somebody else, or picked with Enter and put there. */
final class BenchCard extends VBox {

    private final Texts texts;
    private final Rows<BenchRow> rows;
    private final Label line = new Label();
    private List<Bench> shown = List.of();

    BenchCard(Texts texts, BenchRow.Acts acts) {
        this.texts = texts;
        rows = new Rows<>(() -> new BenchRow(texts, acts));
        line.getStyleClass().add("quiet");
        line.setWrapText(true);
        getStyleClass().addAll("card", "bench-card");
        getChildren().addAll(new CardHeader(texts.get("pair.bench")), rows, line);
    }

    void show(List<Bench> now, @Nullable Bench picked, boolean taken) {
        shown = now;
        rows.show(now.size(), (row, i) -> row.show(now.get(i), now.get(i).equals(picked), taken));
        boolean both = now.stream().map(each -> each.who().face().side()).distinct().count() > 1;
        line.setText(now.isEmpty() ? texts.get("pair.bench.none") : taken && both ? texts.get("pair.bench.form") : "");
        Seen.when(!line.getText().isEmpty(), line);
        Seen.when(!now.isEmpty(), rows);
    }

    /** Marks whom what is dragged to that point of the scene would fall on. */
    void target(Point2D point) {
        rows.all().forEach(each -> each.target(each.contains(each.sceneToLocal(point))));
    }

    /** Who is at that point of the scene. */
    Optional<Bench> at(Point2D point) {
        for (int i = 0; i < shown.size(); i++) {
            BenchRow row = rows.all().get(i);
            if (row.contains(row.sceneToLocal(point))) {
                return Optional.of(shown.get(i));
            }
        }
        return Optional.empty();
    }
}
