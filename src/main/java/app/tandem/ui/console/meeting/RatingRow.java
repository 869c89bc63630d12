package app.tandem.ui.console.meeting;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.CountField;
import app.tandem.ui.controls.RefusalLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How many give each score from 1 to 10, typed as counts; arrows move between them. */
final class RatingRow extends VBox {

    private static final int SCORES = 10;

    private final Texts texts;
    private final List<CountField> fields = new ArrayList<>();
    private final Label line = new Label();
    private final RefusalLine refused;
    private int here;

    RatingRow(Texts texts, Runnable enter) {
        this.texts = texts;
        getStyleClass().add("rating-row");
        HBox row = new HBox();
        row.getStyleClass().add("scores");
        IntStream.rangeClosed(1, SCORES).forEach(score -> row.getChildren().add(score(score, enter)));
        Label lowest = new Label(texts.get("close.rating.lowest"));
        Label highest = new Label(texts.get("close.rating.highest"));
        lowest.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(lowest, Priority.ALWAYS);
        HBox ends = new HBox(lowest, highest);
        ends.getStyleClass().add("ends");
        line.getStyleClass().add("rating-line");
        line.setWrapText(true);
        refused = new RefusalLine(texts, fields.toArray(Node[]::new));
        getChildren().addAll(row, ends, line, refused);
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        tell();
    }

    private VBox score(int score, Runnable enter) {
        CountField field = new CountField(texts.get("close.rating.score", score));
        field.setId("rating-" + score);
        field.setOnAction(event -> enter.run());
        field.textProperty().subscribe(this::tell);
        fields.add(field);
        Label name = new Label(texts.get("close.rating.name", score));
        VBox column = new VBox(name, field);
        column.getStyleClass().add("score");
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    void focus() {
        fields.getFirst().requestFocus();
    }

    /** How many are in the room, of whom each may give one score. */
    void here(int people) {
        if (people != here) {
            here = people;
            refused.clear();
            tell();
        }
    }

    /** Says why the counts were refused, until others are typed or others are here. */
    void refuse(String rule) {
        refused.say(texts.get("close.refused.ratings", rule));
    }

    /** The counts of the scores 1 to 10; nothing where none was typed. */
    Optional<List<Integer>> counts() {
        return given() == 0 ? Optional.empty() : Optional.of(fields.stream().map(CountField::count).toList());
    }

    private int given() {
        return fields.stream().mapToInt(CountField::count).sum();
    }

    private void tell() {
        int given = given();
        if (given == 0) {
            line.setText(texts.get("close.rating.none", here));
        } else {
            int sum = IntStream.range(0, fields.size()).map(i -> (i + 1) * fields.get(i).count()).sum();
            line.setText(texts.get("close.rating.given", given, here, texts.mean(sum / (double) given)));
        }
    }

    private void move(KeyEvent event) {
        int by = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        int now = fields.indexOf(focused());
        if (by != 0 && now >= 0) {
            fields.get(Math.clamp(now + by, 0, SCORES - 1)).requestFocus();
            event.consume();
        }
    }

    private Node focused() {
        return getScene().getFocusOwner();
    }
}
