package app.tandem.ui.console.meetings;

import app.tandem.model.TextRule;
import app.tandem.rules.CycleMove.CloseCycle;
import app.tandem.rules.DueDates;
import app.tandem.rules.Refusal;
import app.tandem.ui.Door;
import app.tandem.ui.SingleFile;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meetings.MeetingsView.InTheWay;
import app.tandem.ui.console.meetings.MeetingsView.OpenOne;
import app.tandem.ui.controls.ActButton;
import app.tandem.ui.controls.CardHeader;
import app.tandem.ui.controls.DateField;
import app.tandem.ui.controls.FormField;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Seen;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Closes the open cycle in one move: what is left is carried over into the next one, which begins at once. */
final class CloseCycleCard extends VBox {

    private final Texts texts;
    private final Door door;
    private final Runnable done;
    private final Label left = new Label();
    private final VBox issues = new VBox();
    private final Map<Long, CheckBox> boxes = new LinkedHashMap<>();
    private final TextField name = new TextField();
    private final DateField due;
    private final FormField<TextField> nameField;
    private final FormField<DateField> dueField;
    private final RefusalLine refused;
    private @Nullable OpenOne cycle;
    private List<InTheWay> shown = List.of();

    /**
     * @param done runs when the cycle was closed, or is left open after all
     */
    CloseCycleCard(Texts texts, Door door, Runnable done) {
        this.texts = texts;
        this.door = new SingleFile(door);
        this.done = done;
        getStyleClass().addAll("card", "form", "meeting-card");
        Label what = new Label(texts.get("meetings.close.what"));
        what.getStyleClass().add("quiet");
        what.setWrapText(true);
        left.setWrapText(true);
        issues.getStyleClass().add("carried");
        name.setId("next-cycle");
        name.setOnAction(event -> close());
        due = new DateField(texts, "carry-due", LocalDate.EPOCH);
        nameField = FormField.counted(texts, texts.get("meetings.close.next"), name, TextRule.CYCLE_NAME.most());
        dueField = new FormField<>(texts, texts.get("meetings.close.due"), due);
        refused = new RefusalLine(texts);
        ActButton go = new ActButton(texts.get("meetings.close.do"), "do-close-cycle", this::close).accent();
        ActButton keep = new ActButton(texts.get("meetings.close.keep"), "keep-cycle", done);
        FlowPane acts = new FlowPane(go, keep);
        acts.getStyleClass().add("card-acts");
        getChildren().addAll(new CardHeader(texts.get("meetings.cycle.close")), what, left, issues, nameField,
                dueField, refused, acts);
    }

    /** Draws what is left; what was chosen and typed stays. */
    void show(@Nullable OpenOne open, List<InTheWay> inTheWay, LocalDate today) {
        cycle = open;
        due.today(today);
        if (due.isBlank()) {
            due.set(DueDates.usual(today));
        }
        if (!inTheWay.equals(shown) || left.getText().isEmpty()) {
            shown = inTheWay;
            left.setText(inTheWay.isEmpty() ? texts.get("meetings.close.none") : texts.get("meetings.close.left",
                    inTheWay.size()));
            boxes.keySet().retainAll(inTheWay.stream().map(InTheWay::id).toList());
            issues.getChildren().setAll(inTheWay.stream().map(this::line).toList());
        }
        Seen.when(!inTheWay.isEmpty(), dueField);
    }

    private VBox line(InTheWay issue) {
        CheckBox box = boxes.computeIfAbsent(issue.id(), id -> box(issue));
        box.setText(issue.words());
        box.setDisable(!issue.canCarry());
        VBox line = new VBox(box);
        if (!issue.canCarry()) {
            box.setSelected(false);
            Label why = new Label(texts.get("meetings.close.needs-duo"));
            why.getStyleClass().add("quiet");
            why.setWrapText(true);
            line.getChildren().add(why);
        }
        return line;
    }

    private static CheckBox box(InTheWay issue) {
        CheckBox box = new CheckBox();
        box.setId("carry-" + issue.id());
        box.setWrapText(true);
        box.setSelected(issue.canCarry());
        return box;
    }

    void entered() {
        name.requestFocus();
    }

    private void close() {
        OpenOne open = cycle;
        if (open == null) {
            return;
        }
        if (dueField.isManaged() && due.refusal().isPresent()) {
            due.refusal().ifPresent(due::refuse);
            due.field().requestFocus();
            return;
        }
        List<Long> carry = boxes.entrySet().stream().filter(each -> each.getValue().isSelected())
                .map(Map.Entry::getKey).toList();
        String next = name.getText().strip();
        refused.clear();
        door.make(new CloseCycle(open.id(), carry, carry.isEmpty() ? null : due.value().get(),
                next.isEmpty() ? null : next, null), made -> {
                    name.clear();
                    done.run();
                }, this::refuse);
    }

    private void refuse(Refusal why) {
        switch (String.valueOf(why.field())) {
            case "nextName" -> {
                nameField.refuse(why.rule());
                name.requestFocus();
            }
            case "due" -> {
                dueField.refuse(why.rule());
                due.field().requestFocus();
            }
            default -> refused.show(why);
        }
    }
}
