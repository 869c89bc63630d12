package app.tandem.ui.console.meeting;

import app.tandem.model.Decision;
import app.tandem.model.DecisionKind;
import app.tandem.model.Meeting;
import app.tandem.model.TextRule;
import app.tandem.rules.Move;
import app.tandem.rules.SlotMove.CorrectDecision;
import app.tandem.rules.SlotMove.Decide;
import app.tandem.rules.State;
import app.tandem.ui.Door;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.EntryArea;
import app.tandem.ui.controls.FormField;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A decision of no issue, in its exact words; what is decided of an issue is decided where it is presented. */
final class DecisionForm implements RecordForm {

    private final Door door;
    private final @Nullable Decision corrected;
    private final Runnable done;
    private final EntryArea wording;
    private final FormField<EntryArea> field;
    private final VBox fields;
    private long meeting;

    DecisionForm(MeetingTools tools, @Nullable Decision corrected, Runnable done) {
        Texts texts = tools.texts();
        this.door = new SingleFile(tools.door());
        this.corrected = corrected;
        this.done = done;
        wording = new EntryArea(corrected == null ? "decision-wording" : "decision-corrected", 4, this::send);
        field = FormField.counted(texts, texts.get("record.decision.wording"), wording, TextRule.WORDING.most());
        fields = new VBox(field);
        fields.getStyleClass().add("record-form");
        if (corrected == null) {
            Label hint = new Label(texts.get("record.decision.hint"));
            hint.getStyleClass().add("quiet");
            hint.setWrapText(true);
            fields.getChildren().add(hint);
        } else {
            wording.setText(corrected.wording());
        }
    }

    @Override
    public Region fields() {
        return fields;
    }

    @Override
    public void show(State state, Meeting now) {
        meeting = now.id();
    }

    @Override
    public void focus() {
        wording.requestFocus();
        wording.end();
    }

    @Override
    public void send() {
        String typed = wording.getText();
        Move move = corrected == null
                ? new Decide(meeting, null, DecisionKind.OTHER, typed, null, null, null)
                : new CorrectDecision(corrected.id(), typed, null);
        door.make(move, made -> made(typed), refusal -> field.refuse(refusal.rule()));
    }

    private void made(String typed) {
        if (corrected == null && wording.getText().equals(typed)) {
            wording.clear();
        }
        done.run();
    }
}
