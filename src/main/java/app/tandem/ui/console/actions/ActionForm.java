package app.tandem.ui.console.actions;

import app.tandem.model.TextRule;
import app.tandem.rules.DueDates;
import app.tandem.rules.Move;
import app.tandem.rules.RecordMove.AddAction;
import app.tandem.rules.RecordMove.CorrectAction;
import app.tandem.rules.Refusal;
import app.tandem.ui.Door;
import app.tandem.ui.SingleFile;
import app.tandem.ui.Texts;
import app.tandem.ui.console.actions.ActionsView.Line;
import app.tandem.ui.controls.ActButton;
import app.tandem.ui.controls.ChoiceField;
import app.tandem.ui.controls.DateField;
import app.tandem.ui.controls.FormField;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.Seen;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is to be done, by whom and until when: typed for a new action, or corrected for one that there is. */
final class ActionForm extends VBox {

    private final Texts texts;
    private final Door door;
    private final Runnable close;
    private final TextField text = new TextField();
    private final ChoiceField owner;
    private final DateField due;
    private final FormField<TextField> textField;
    private final FormField<ChoiceField> ownerField;
    private final FormField<DateField> dueField;
    private final RefusalLine refused;
    private @Nullable Line corrected;

    /**
     * @param close runs when the form is of no use any more
     */
    ActionForm(Texts texts, Door door, Runnable close) {
        this.texts = texts;
        this.door = new SingleFile(door);
        this.close = close;
        getStyleClass().addAll("card", "form", "action-form");
        text.setId("action-text");
        owner = new ChoiceField(texts, "action-owner", texts.get("choice.person.prompt"),
                typed -> texts.get("choice.person.none", typed));
        due = new DateField(texts, "action-due", LocalDate.EPOCH);
        textField = FormField.counted(texts, texts.get("actions.text"), text, TextRule.ACTION.most());
        ownerField = new FormField<>(texts, texts.get("actions.owner"), owner);
        dueField = new FormField<>(texts, texts.get("actions.due"), due);
        refused = new RefusalLine(texts);
        List.of(text, due.field()).forEach(each -> each.setOnAction(event -> save()));
        ActButton save = new ActButton(texts.get("form.save"), "save-action", this::save);
        ActButton leave = new ActButton(texts.get("form.leave"), "leave-action", close);
        FlowPane acts = new FlowPane(save, leave);
        acts.getStyleClass().add("card-acts");
        HBox.setHgrow(ownerField, Priority.ALWAYS);
        HBox who = new HBox(ownerField, dueField);
        who.getStyleClass().add("dated");
        getChildren().addAll(textField, who, refused, acts);
        Seen.when(false, this);
    }

    /**
     * Begins with what holds; where the same form is open already, what was typed stays.
     *
     * @param line null for a new action
     */
    void begin(@Nullable Line line, LocalDate today, List<ChoiceField.Choice> people) {
        due.today(today);
        owner.offer(people);
        if (!isVisible() || !same(line)) {
            fill(line, today);
            Seen.when(true, this);
        }
        text.requestFocus();
    }

    private boolean same(@Nullable Line line) {
        Line open = corrected;
        return line == null || open == null ? line == open : line.id() == open.id();
    }

    private void fill(@Nullable Line line, LocalDate today) {
        corrected = line;
        text.setText(line == null ? "" : line.text());
        owner.choose(line == null ? null : line.owner());
        due.set(line == null ? DueDates.usual(today) : line.due());
        refused.clear();
        List.of(textField, ownerField, dueField).forEach(FormField::clear);
    }

    private void save() {
        if (!lacking()) {
            door.make(move(owner.chosen().orElseThrow(), Objects.requireNonNull(due.value().get())),
                    made -> close.run(), this::refuse);
        }
    }

    private Move move(long who, LocalDate day) {
        Line line = corrected;
        return line == null ? new AddAction(text.getText(), who, day, null, null)
                : new CorrectAction(line.id(), text.getText(), who, day);
    }

    private boolean lacking() {
        if (due.value().get() == null) {
            due.refusal().ifPresentOrElse(due::refuse, () -> dueField.say(texts.get("actions.lacks.due")));
            due.field().requestFocus();
        }
        if (owner.chosen().isEmpty()) {
            owner.refusal().ifPresentOrElse(owner::refuse, () -> ownerField.say(texts.get("actions.lacks.owner")));
            owner.field().requestFocus();
        }
        return due.value().get() == null || owner.chosen().isEmpty();
    }

    private void refuse(Refusal why) {
        switch (String.valueOf(why.field())) {
            case "text" -> textField.refuse(why.rule());
            case "owner" -> ownerField.refuse(why.rule());
            case "due" -> dueField.refuse(why.rule());
            default -> refused.show(why);
        }
    }
}
