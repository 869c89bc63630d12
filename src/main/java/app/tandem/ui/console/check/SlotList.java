package app.tandem.ui.console.check;

import app.tandem.model.SlotKind;
import app.tandem.model.SlotState;
import app.tandem.ui.Texts;
import app.tandem.ui.console.slot.Parts;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.Icon;
import app.tandem.ui.controls.Seen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The slots of a check in their order: which is looked at, which are over, and where a report is to come. */
final class SlotList extends VBox {

    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Texts texts;
    private final LongConsumer chosen;
    private final CardHeader header;
    private final Label none;
    private final VBox rows = new VBox();
    private final Map<Long, Row> known = new HashMap<>();

    /**
     * @param chosen is told which slot is to be looked at
     */
    SlotList(Texts texts, LongConsumer chosen) {
        this.texts = texts;
        this.chosen = chosen;
        header = new CardHeader(texts.get("check.issues"));
        none = Parts.words(texts.get("check.none"), "quiet");
        getStyleClass().addAll("card", "slot-list");
        getChildren().addAll(header, none, rows);
    }

    void show(CheckView view, long here) {
        header.note(texts.get("check.minutes-each", view.minutes()));
        Seen.when(view.items().isEmpty(), none);
        List<Row> drawn = view.items().stream().map(item -> known.computeIfAbsent(item.id(), Row::new)).toList();
        for (int i = 0; i < drawn.size(); i++) {
            drawn.get(i).show(view.items().get(i), view.items().get(i).id() == here);
        }
        if (!rows.getChildren().equals(drawn)) {
            rows.getChildren().setAll(drawn);
        }
    }

    private final class Row extends HBox {

        private final Label number = new Label();
        private final Icon check = new Icon(Feather.CHECK);
        private final StackPane marker = new StackPane();
        private final Label title = Parts.words("", "title");
        private final Label below = Parts.words("", "below");
        private final Label mean = new Label();

        Row(long slot) {
            setOnMouseClicked(event -> chosen.accept(slot));
            setAccessibleRole(AccessibleRole.LIST_ITEM);
            getStyleClass().add("check-slot");
            marker.getStyleClass().add("marker");
            marker.setMinWidth(USE_PREF_SIZE);
            number.getStyleClass().add("number");
            number.setMinWidth(USE_PREF_SIZE);
            mean.getStyleClass().add("mean");
            mean.setMinWidth(USE_PREF_SIZE);
            VBox words = new VBox(title, below);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            getChildren().addAll(marker, words, mean);
        }

        void show(CheckView.Item item, boolean here) {
            setId("slot-" + item.number() + (item.kind() == SlotKind.DECISION ? "-decision" : ""));
            number.setText(texts.get("issue.number", item.number()));
            Node mark = item.over() ? check : number;
            if (!marker.getChildren().contains(mark)) {
                marker.getChildren().setAll(mark);
            }
            title.setText(item.title());
            below.setText(below(item));
            Seen.when(!below.getText().isEmpty(), below);
            mean.setText(item.mean().isPresent() ? texts.mean(item.mean().getAsDouble()) : "");
            pseudoClassStateChanged(NOW, here);
            pseudoClassStateChanged(OVER, item.over() && !here);
            setAccessibleText(texts.get("record.issue.name", item.number(), item.title()));
        }

        private String below(CheckView.Item item) {
            if (item.kind() == SlotKind.DECISION) {
                return item.state() == SlotState.DECIDED ? texts.get("check.decided") : texts.get("check.decision");
            }
            if (item.state() == SlotState.NOT_PRESENTED) {
                return texts.get("check.not-presented");
            }
            return item.reported() ? "" : item.over() ? texts.get("report.none") : texts.get("check.no-report-yet");
        }
    }
}
