package app.tandem.ui.console.meeting;

import app.tandem.model.Decision;
import app.tandem.model.DecisionKind;
import app.tandem.model.TextRule;
import app.tandem.rules.SlotMove.CorrectDecision;
import app.tandem.rules.SlotMove.Decide;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.EntryArea;
import app.tandem.ui.controls.FormField;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** A decision of no issue, in its exact words; what is decided of an issue is decided where it is presented. */
final class DecisionForm extends RecordForm {

    private final @Nullable Decision corrected;
    private final FormField<EntryArea> wording;

    DecisionForm(MeetingTools tools, @Nullable Decision corrected, Runnable done) {
        super(tools, corrected == null, done);
        Texts texts = tools.texts();
        this.corrected = corrected;
        String id = corrected == null ? "decision-wording" : "decision-corrected";
        wording = FormField.counted(texts, texts.get("record.decision.wording"), new EntryArea(id, 4, this::send),
                TextRule.WORDING.most());
        add(wording);
        if (corrected == null) {
            Label hint = new Label(texts.get("record.decision.hint"));
            hint.getStyleClass().add("quiet");
            hint.setWrapText(true);
            add(hint);
        } else {
            wording.field().setText(corrected.wording());
        }
    }

    @Override
    FormField<EntryArea> words() {
        return wording;
    }

    @Override
    void send() {
        make(corrected == null
                ? new Decide(meeting(), null, DecisionKind.OTHER, typed(), null, null, null)
                : new CorrectDecision(corrected.id(), typed(), null));
    }
}
