package app.tandem.ui.console.slot;

import app.tandem.ui.Texts;
import app.tandem.ui.console.slot.OrderView.Line;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The running order: what is over with the minutes it took, what is looked at, what is to come. */
public final class OrderCard extends VBox {

    private static final int MINUTE = 60;
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Texts texts;
    private final LongConsumer chosen;
    private final Label none;
    private final VBox rows = new VBox();
    private final List<Row> drawn = new ArrayList<>();
    private OrderView shown = OrderView.NONE;
    private long selected;

    /**
     * @param chosen is told which slot is to be looked at
     */
    public OrderCard(Texts texts, LongConsumer chosen) {
        this.texts = texts;
        this.chosen = chosen;
        none = Parts.words(texts.get("slot.order.none"), "quiet");
        rows.getStyleClass().add("rows");
        getStyleClass().addAll("card", "running-order");
        getChildren().addAll(new CardHeader(texts.get("slot.order")), none, rows);
    }

    public void show(OrderView now, long slot) {
        if (!now.equals(shown) || slot != selected || rows.getChildren().isEmpty()) {
            shown = now;
            selected = slot;
            draw();
        }
    }

    private void draw() {
        List<Line> lines = shown.lines();
        Seen.when(lines.isEmpty(), none);
        while (drawn.size() < lines.size()) {
            drawn.add(new Row());
        }
        drawn.subList(lines.size(), drawn.size()).clear();
        for (int i = 0; i < lines.size(); i++) {
            drawn.get(i).show(lines.get(i));
        }
        if (!rows.getChildren().equals(drawn)) {
            rows.getChildren().setAll(drawn);
        }
    }

    private final class Row extends HBox {

        private final Label place = new Label();
        private final Icon check = new Icon(Feather.CHECK);
        private final StackPane mark = new StackPane(place);
        private final Label title = Parts.words("", "title");
        private final Label minutes = new Label();
        private long slot;

        Row() {
            getStyleClass().add("slot-row");
            mark.getStyleClass().add("mark-cell");
            mark.setMinWidth(USE_PREF_SIZE);
            place.setMinWidth(USE_PREF_SIZE);
            minutes.getStyleClass().add("minutes");
            minutes.setMinWidth(USE_PREF_SIZE);
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            setAccessibleRole(AccessibleRole.BUTTON);
            setOnMousePressed(event -> chosen.accept(slot));
            getChildren().addAll(mark, title, minutes);
        }

        void show(Line now) {
            slot = now.slot();
            setId("order-" + now.place());
            place.setText(Integer.toString(now.place()));
            title.setText(now.title());
            String took = took(now);
            minutes.setText(took);
            Seen.when(!took.isEmpty(), minutes);
            mark.getChildren().setAll(ran(now) ? check : place);
            setAccessibleText(texts.get("slot.order.said", now.place(), now.title()));
            setFocusTraversable(slot == selected);
            pseudoClassStateChanged(NOW, slot == selected);
            pseudoClassStateChanged(OVER, !took.isEmpty());
        }

        private static boolean ran(Line now) {
            return switch (now.state()) {
                case DECIDED, UNDECIDED, REPORTED -> true;
                case WAITING, PRESENTING, DISCUSSING, NOT_PRESENTED, MOVED -> false;
            };
        }

        private String took(Line now) {
            return switch (now.state()) {
                case WAITING, PRESENTING, DISCUSSING -> "";
                case NOT_PRESENTED -> texts.get("slot.order.never");
                case MOVED -> texts.get("slot.order.moved");
                case UNDECIDED -> texts.get("slot.order.undecided");
                case DECIDED, REPORTED -> texts.get("slot.order.minutes", Math.ceilDiv(now.used(), MINUTE));
            };
        }
    }
}
