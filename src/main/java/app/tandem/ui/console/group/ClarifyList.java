package app.tandem.ui.console.group;

import app.tandem.model.NumberRule;
import app.tandem.ui.Keys;
import app.tandem.ui.Texts;
import app.tandem.ui.console.group.ClarifyView.Item;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Segments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The issues in their order, of which one is talked about, and the minutes for each. */
final class ClarifyList extends VBox {

    private final Texts texts;
    private final CardHeader header;
    private final Label none = Parts.words("quiet");
    private final ListView<Item> list = new ListView<>();
    private final Segments<Integer> minutes;
    private final RefusalLine refusal;
    private boolean drawing;

    /**
     * @param chosen is told which issue is to be talked about
     * @param planned is told how many minutes each is to have
     */
    ClarifyList(Texts texts, LongConsumer chosen, IntConsumer planned) {
        this.texts = texts;
        header = new CardHeader(texts.get("clarify.issues"));
        minutes = new Segments<>(choices(), planned::accept);
        minutes.setId("clarify-minutes");
        getStyleClass().addAll("card", "clarify-list");
        list.setId("clarify-issues");
        list.setCellFactory(view -> new Row());
        list.setPlaceholder(none);
        none.setText(texts.get("clarify.none"));
        list.getSelectionModel().selectedItemProperty().subscribe(now -> {
            if (!drawing && now != null) {
                chosen.accept(now.id());
            }
        });
        Label name = new Label(texts.get("clarify.minutes"));
        name.getStyleClass().add("field-name");
        refusal = new RefusalLine(texts);
        VBox timed = new VBox(name, minutes, refusal);
        timed.getStyleClass().add("minutes");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(header, list, timed);
    }

    private static Map<Integer, String> choices() {
        Map<Integer, String> choices = new LinkedHashMap<>();
        for (int each = NumberRule.CLARIFY_MINUTES.least(); each <= NumberRule.CLARIFY_MINUTES.most(); each++) {
            choices.put(each, String.valueOf(each));
        }
        return choices;
    }

    void show(ClarifyView view, long issue) {
        drawing = true;
        header.count(view.items().size());
        minutes.show(view.minutes());
        if (!List.copyOf(list.getItems()).equals(view.items())) {
            list.getItems().setAll(view.items());
        }
        view.find(issue).ifPresent(each -> {
            list.getSelectionModel().select(each);
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
        });
        drawing = false;
    }

    /** Keys that the list would take for itself do this. */
    void acts(Map<Keys, Runnable> acts) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> acts.forEach((key, act) -> {
            if (!event.isConsumed() && key.combination().match(event)) {
                event.consume();
                act.run();
            }
        }));
    }

    void refuse(String sentence) {
        refusal.say(sentence);
    }

    void focus() {
        list.requestFocus();
    }

    private final class Row extends ListCell<Item> {

        private final Label number = Parts.fixed("number");
        private final Label title = Parts.words("words");
        private final HBox row = new HBox(number, title);

        Row() {
            row.getStyleClass().add("row");
            HBox.setHgrow(title, Priority.ALWAYS);
            setPrefWidth(0);
        }

        @Override
        protected double computePrefHeight(double width) {
            return getGraphic() == null ? super.computePrefHeight(width)
                    : row.prefHeight(width > 0 ? width : getListView().getWidth());
        }

        @Override
        protected void updateItem(@Nullable Item item, boolean empty) {
            super.updateItem(item, empty);
            setText("");
            setGraphic(empty || item == null ? null : row);
            if (item != null) {
                number.setText(texts.get("issue.number", item.card().number()));
                title.setText(item.card().title());
            }
        }
    }
}
