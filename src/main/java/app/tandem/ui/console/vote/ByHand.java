package app.tandem.ui.console.vote;

import app.tandem.model.Round;
import app.tandem.rules.VoteMove.CountHands;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.Escape;
import app.tandem.ui.controls.RefusalLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Hands counted for each issue; Enter keeps a count and goes on to the next. */
final class ByHand extends VBox {

    private final Texts texts;
    private final Acts acts;
    private final Map<Long, TextField> fields = new LinkedHashMap<>();
    private final RefusalLine refusal;
    private @Nullable Round round;

    ByHand(Texts texts, Acts acts) {
        this.texts = texts;
        this.acts = acts;
        refusal = new RefusalLine(texts);
        getStyleClass().add("rows");
    }

    void show(VoteView view, Round open) {
        if (round == null || round.id() != open.id()) {
            round = open;
            fields.clear();
            getChildren().setAll(view.issues().stream().map(this::row).toList());
            getChildren().add(refusal);
        }
        view.hands().forEach((issue, hands) -> {
            TextField field = fields.get(issue);
            if (field != null && !field.isFocused()) {
                field.setText(Integer.toString(hands));
            }
        });
    }

    /** Gives the focus to the first issue's count. */
    void focus() {
        fields.values().stream().findFirst().ifPresent(TextField::requestFocus);
    }

    private HBox row(VoteView.Item item) {
        Label number = new Label(Integer.toString(item.number()));
        number.getStyleClass().add("number");
        Label title = Parts.words(item.title(), "title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        TextField field = new TextField();
        field.setId("hands-" + item.number());
        field.setAccessibleText(texts.get("vote.hands-for", item.title()));
        field.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().matches("[0-9]{0,4}") ? change : null));
        Escape.handOn(field);
        field.setOnAction(event -> count(item));
        fields.put(item.id(), field);
        HBox row = new HBox(number, title, field);
        row.getStyleClass().add("ballot-row");
        row.setMinHeight(USE_PREF_SIZE);
        return row;
    }

    private void count(VoteView.Item item) {
        TextField field = fields.get(item.id());
        Round open = round;
        if (field != null && open != null && !field.getText().isEmpty()) {
            acts.make(new CountHands(open.id(), item.id(), Integer.parseInt(field.getText())), refusal,
                    () -> after(item.id()));
        }
    }

    private void after(long issue) {
        List<Long> all = List.copyOf(fields.keySet());
        TextField next = fields.get(all.get((all.indexOf(issue) + 1) % all.size()));
        if (next != null) {
            next.requestFocus();
            Parts.see(next);
        }
    }
}
