package app.tandem.ui.console.slot;

import app.tandem.ui.Texts;
import app.tandem.ui.controls.CountField;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How many hands show 0 to 5 fingers: six counts side by side, each with what it means. */
final class FistFields extends HBox {

    private static final int MOST = 5;

    private final Texts texts;
    private final List<CountField> fields;

    /**
     * @param typed is told of every change
     * @param entered is told when a count is entered
     */
    FistFields(Texts texts, Runnable typed, Runnable entered) {
        this.texts = texts;
        fields = IntStream.rangeClosed(0, MOST).mapToObj(each -> field(each, entered)).toList();
        fields.forEach(each -> each.textProperty().subscribe((before, now) -> typed.run()));
        getStyleClass().add("fields");
        fields.forEach(each -> getChildren().add(named(each, fields.indexOf(each))));
    }

    private CountField field(int fingers, Runnable entered) {
        CountField field = new CountField(texts.get("slot.fist.hands", fingers, meaning(fingers)));
        field.setId("fist-" + fingers);
        field.setPromptText("0");
        field.setOnAction(event -> entered.run());
        return field;
    }

    private VBox named(CountField field, int fingers) {
        Label number = new Label(Integer.toString(fingers));
        number.getStyleClass().add("fingers");
        HBox below = new HBox(number, new Label(meaning(fingers)));
        below.getStyleClass().add("below");
        VBox both = new VBox(field, below);
        both.getStyleClass().add("count");
        HBox.setHgrow(both, Priority.ALWAYS);
        return both;
    }

    private String meaning(int fingers) {
        return switch (fingers) {
            case 0 -> texts.get("slot.fist.block");
            case 1 -> texts.get("slot.fist.concern");
            case 2 -> texts.get("slot.fist.doubts");
            case 3 -> texts.get("slot.fist.can-live");
            case 4 -> texts.get("slot.fist.good");
            default -> texts.get("slot.fist.lead");
        };
    }

    /** Lets counts be typed, or shows those that stand. */
    void open(boolean open) {
        fields.forEach(each -> {
            each.setEditable(open);
            each.setFocusTraversable(open);
        });
    }

    void write(List<Integer> hands) {
        for (int fingers = 0; fingers < fields.size(); fingers++) {
            int each = hands.get(fingers);
            fields.get(fingers).setText(each == 0 ? "" : Integer.toString(each));
        }
    }

    void clear() {
        fields.forEach(CountField::clear);
    }

    /** What was typed, for 0 to 5 fingers. */
    List<Integer> hands() {
        return fields.stream().map(CountField::count).toList();
    }

    /** All hands that were typed. */
    int sum() {
        return hands().stream().mapToInt(Integer::intValue).sum();
    }

    void focus() {
        fields.getFirst().requestFocus();
    }
}
