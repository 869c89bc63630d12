package app.tandem.ui.console.vote;

import app.tandem.ui.Texts;
import app.tandem.ui.stage.vote.RevealView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/** The ranked issues with the line among them, which follows the mouse that drags it; a row is kept by its issue. */
final class RankList extends VBox {

    private final Texts texts;
    private final Consumer<RevealView.Row> acted;
    private final IntConsumer moved;
    private final CutLine line = new CutLine();
    private final Map<Long, RankRow> rows = new HashMap<>();
    private List<RankRow> order = List.of();
    private boolean dragging;

    /**
     * @param acted is told which one alone is to be hot, or no more
     * @param moved is told after how many rows the line is to be
     */
    RankList(Texts texts, Consumer<RevealView.Row> acted, IntConsumer moved) {
        this.texts = texts;
        this.acted = acted;
        this.moved = moved;
        getStyleClass().add("ranked");
        line.setOnMousePressed(event -> dragging = true);
        line.setOnMouseDragged(this::drag);
        line.setOnMouseReleased(event -> dragging = false);
    }

    /**
     * @param cut after how many rows the line is, -1 for none
     * @param beneath stands under the row of its issue while it is asked about
     */
    void show(Result now, int cut, HotForm beneath) {
        rows.keySet().retainAll(now.rows().stream().map(RevealView.Row::issue).toList());
        List<RankRow> ordered = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        for (RevealView.Row each : now.rows()) {
            if (ordered.size() == cut) {
                nodes.add(line);
            }
            RankRow row = rows.computeIfAbsent(each.issue(), issue -> new RankRow(texts, acted));
            row.show(each, now.result().largest(), cut < 0 || ordered.size() < cut);
            ordered.add(row);
            nodes.add(row);
            if (beneath.asksAbout(each.issue())) {
                nodes.add(beneath);
            }
        }
        if (ordered.size() == cut) {
            nodes.add(line);
        }
        order = List.copyOf(ordered);
        line.show(texts.get("vote.line", Math.max(0, cut)));
        if (!getChildren().equals(nodes)) {
            getChildren().setAll(nodes);
        }
    }

    /** Scrolls to where the line is. */
    void seeLine() {
        applyCss();
        layout();
        Parts.see(line);
    }

    private void drag(MouseEvent event) {
        if (dragging) {
            double y = event.getSceneY();
            moved.accept((int) order.stream()
                    .filter(each -> each.localToScene(each.getLayoutBounds()).getCenterY() < y).count());
        }
    }
}
