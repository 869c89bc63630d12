package app.tandem.ui.console.meetings;

import app.tandem.model.Cycle;
import app.tandem.model.TextRule;
import app.tandem.rules.CycleMove.ChangeCycle;
import app.tandem.rules.CycleMove.OpenCycle;
import app.tandem.rules.Move;
import app.tandem.rules.Refusal;
import app.tandem.ui.Door;
import app.tandem.ui.SingleFile;
import app.tandem.ui.Texts;
import app.tandem.ui.console.meetings.MeetingsView.OpenOne;
import app.tandem.ui.controls.ActButton;
import app.tandem.ui.controls.EntryArea;
import app.tandem.ui.controls.FormField;
import app.tandem.ui.controls.RefusalLine;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The open cycle's name, question and terms; where none is open, the form that begins one. */
final class CycleCard extends VBox {

    private final Texts texts;
    private final Door door;
    private final Label title = new Label();
    private final TextField name = new TextField();
    private final TextArea question = new EntryArea("cycle-question", 3, this::enter);
    private final FormField<TextField> nameField;
    private final FormField<TextArea> questionField;
    private final TermsFields terms;
    private final RefusalLine refused;
    private final ActButton save;
    private final ActButton begin;
    private final ActButton close;
    private final FlowPane acts = new FlowPane();
    private @Nullable OpenOne shown;
    private boolean drawn;

    /**
     * @param closing leads to closing the cycle
     */
    CycleCard(Texts texts, Door door, Runnable closing) {
        this.texts = texts;
        this.door = new SingleFile(door);
        getStyleClass().addAll("card", "form", "meeting-card");
        title.getStyleClass().add("card-title");
        name.setId("cycle-name");
        name.setOnAction(event -> enter());
        nameField = FormField.counted(texts, texts.get("meetings.cycle.name"), name, TextRule.CYCLE_NAME.most());
        questionField = FormField.counted(texts, texts.get("meetings.cycle.question"), question,
                TextRule.QUESTION.most());
        terms = new TermsFields(texts, this::enter);
        refused = new RefusalLine(texts);
        save = new ActButton(texts.get("meetings.save"), "save-cycle", this::save);
        begin = new ActButton(texts.get("meetings.cycle.begin"), "begin-cycle", this::begin).accent();
        close = new ActButton(texts.get("meetings.cycle.close"), "close-cycle", closing);
        acts.getStyleClass().add("card-acts");
        getChildren().addAll(title, nameField, questionField, terms, refused, acts);
    }

    /** Draws the open cycle, or none; what was typed stays until it changes. */
    void show(@Nullable OpenOne open) {
        if (drawn && Objects.equals(open, shown)) {
            return;
        }
        drawn = true;
        OpenOne before = shown;
        shown = open;
        if (open != null && open.agrees(before)) {
            terms.usual(open);
            return;
        }
        title.setText(texts.get(open == null ? "meetings.cycle.new" : "meetings.cycle"));
        name.setText(open == null ? "" : open.name());
        question.setText(open == null ? Cycle.DEFAULT_QUESTION : open.question());
        terms.show(open);
        refused.clear();
        if (open == null) {
            acts.getChildren().setAll(begin);
        } else {
            acts.getChildren().setAll(save, close);
        }
    }

    void entered() {
        name.requestFocus();
    }

    private void enter() {
        if (shown == null) {
            begin();
        } else {
            save();
        }
    }

    private void begin() {
        make(new OpenCycle(name.getText(), question.getText(), terms.cadence(), terms.issuesPerDuo(), terms.target(),
                terms.doubleDuty()));
    }

    private void save() {
        OpenOne open = shown;
        if (open != null && terms.ready()) {
            make(new ChangeCycle(open.id(), name.getText(), question.getText(), terms.cadence(),
                    terms.issuesPerDuo(), terms.target(), terms.doubleDuty()));
        }
    }

    private void make(Move move) {
        refused.clear();
        door.make(move, made -> {}, this::refuse);
    }

    private void refuse(Refusal why) {
        switch (String.valueOf(why.field())) {
            case "name" -> nameField.refuse(why.rule());
            case "question" -> questionField.refuse(why.rule());
            case "hotTarget" -> terms.refuseTarget(why);
            default -> refused.show(why);
        }
    }
}
