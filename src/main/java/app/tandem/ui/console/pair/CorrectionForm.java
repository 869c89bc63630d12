package app.tandem.ui.console.pair;

import app.tandem.model.TextRule;
import app.tandem.rules.Refusal;
import app.tandem.ui.Refusals;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.ChoiceField;
import app.tandem.ui.controls.DateField;
import app.tandem.ui.controls.FormField;
import app.tandem.ui.controls.RefusalLine;
import app.tandem.ui.controls.InView;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What is corrected about confirmed duos, in place: fields for what the act needs, and why one was refused below it.
 * Enter saves, Esc leaves; what is typed stays until the move is accepted.
 */
final class CorrectionForm extends VBox {

    private final Texts texts;
    private final Button saving;
    private final RefusalLine refusal;
    private final HBox buttons;
    private final TextField reason = new TextField();
    private @Nullable ChoiceField duo;
    private @Nullable DateField due;
    private @Nullable FormField<TextField> reasoned;
    private @Nullable TextField first;

    CorrectionForm(Texts texts, String title, String verb, Runnable leave) {
        this.texts = texts;
        getStyleClass().add("duo-correction");
        Label name = new Label(title);
        name.getStyleClass().add("about");
        name.setWrapText(true);
        saving = new Button(verb);
        saving.setId("correct");
        Button leaving = new Button(texts.get("pair.correct.leave"));
        leaving.setId("correct-leave");
        leaving.setOnAction(event -> leave.run());
        buttons = new HBox(saving, leaving);
        buttons.getStyleClass().add("buttons");
        refusal = new RefusalLine(texts, saving);
        reason.setId("correct-reason");
        getChildren().addAll(name, buttons, refusal);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave.run();
                event.consume();
            }
        });
    }

    /** Does this when the form is saved. */
    void whenSaved(Runnable act) {
        saving.setOnAction(event -> {
            act.run();
            see();
        });
    }

    CorrectionForm askDuo(List<ChoiceField.Choice> choices) {
        ChoiceField field = new ChoiceField(texts, "correct-duo", texts.get("pair.correct.duo.prompt"),
                typed -> texts.get("pair.correct.duo.none", typed));
        field.offer(choices);
        if (choices.size() == 1) {
            field.choose(choices.getFirst().id());
        }
        duo = field;
        add(new FormField<>(texts, texts.get("pair.correct.duo"), field), field.field());
        return this;
    }

    CorrectionForm askDue(LocalDate today, LocalDate day) {
        DateField field = new DateField(texts, "correct-due", today);
        field.set(day);
        due = field;
        add(new FormField<>(texts, texts.get("pair.correct.due"), field), field.field());
        return this;
    }

    CorrectionForm askReason() {
        FormField<TextField> field = FormField.counted(texts, texts.get("pair.correct.reason"), reason,
                TextRule.REASON.most());
        reasoned = field;
        add(field, reason);
        return this;
    }

    private void add(Node field, TextField typed) {
        getChildren().add(getChildren().indexOf(buttons), field);
        typed.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                saving.fire();
                event.consume();
            }
        });
        first = first == null ? typed : first;
    }

    void focus() {
        TextField field = Objects.requireNonNull(first);
        field.requestFocus();
        field.selectAll();
        see();
    }

    /** Scrolls so far that all of it is seen, as high as it is now. */
    private void see() {
        Scene scene = getScene();
        if (scene != null) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            InView.show(this);
        }
    }

    /** The duo that was chosen; null where none was, which is said beside the field. */
    @Nullable
    Long duo() {
        ChoiceField field = Objects.requireNonNull(duo);
        Long chosen = field.chosen().orElse(null);
        if (chosen == null) {
            field.refuse(field.refusal().orElse(texts.get("pair.correct.duo.which")));
        }
        return chosen;
    }

    /** The day that was typed; null where it is none, which is said beside the field. */
    @Nullable
    LocalDate due() {
        DateField field = Objects.requireNonNull(due);
        LocalDate day = field.value().get();
        if (day == null) {
            field.refuse(field.refusal().orElse(texts.get("pair.correct.due.which")));
        }
        return day;
    }

    String reason() {
        return reason.getText();
    }

    /** Says why the move was refused, beside the field at fault. */
    void refuse(Refusal why) {
        refusal.clear();
        if (why.field().equals("due") && due != null) {
            due.refuse(Refusals.of(texts, why));
        } else if (why.field().equals("duo") && duo != null) {
            duo.refuse(Refusals.of(texts, why));
        } else if (why.field().equals("reason") && reasoned != null) {
            reasoned.refuse(why.rule());
        } else {
            refusal.show(why);
        }
        see();
    }
}
