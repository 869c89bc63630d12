package app.tandem.ui.console.pair;

import app.tandem.ui.Texts;
import app.tandem.ui.console.pair.PairView.Pair;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.Rows;
import app.tandem.ui.controls.SteadyBox;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Which duos with an issue have said "we take it": it helps the room to be heard one by one, and is kept nowhere. */
final class TakeCard extends VBox {

    private final Texts texts;
    private final CardHeader header;
    private final Rows<TakeRow> rows;
    private final Set<List<Long>> said = new HashSet<>();
    private List<Pair> pairs = List.of();

    TakeCard(Texts texts) {
        this.texts = texts;
        header = new CardHeader(texts.get("pair.take"));
        rows = new Rows<>(() -> new TakeRow(texts, this::tick));
        getStyleClass().addAll("card", "take-card");
        ScrollPane scroll = new ScrollPane(new SteadyBox(rows));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().addAll(header, scroll);
    }

    /** Draws the duos that have something to take. */
    void show(List<Pair> duos) {
        List<Pair> now = duos.stream().filter(each -> !each.issues().isEmpty()).toList();
        if (now.equals(pairs)) {
            return;
        }
        pairs = now;
        said.retainAll(now.stream().map(TakeCard::key).toList());
        draw();
    }

    /** Ticks a duo, or takes the tick away. */
    void toggle(Pair pair) {
        if (pairs.contains(pair) && !said.remove(key(pair))) {
            said.add(key(pair));
        }
        draw();
    }

    private static List<Long> key(Pair pair) {
        return List.of(pair.sales().id(), pair.marketing().id());
    }

    private void draw() {
        rows.show(pairs.size(), (row, i) -> row.show(pairs.get(i), said.contains(key(pairs.get(i)))));
        count();
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
    }
}
