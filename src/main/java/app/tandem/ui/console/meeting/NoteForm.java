package app.tandem.ui.console.meeting;

import app.tandem.model.Meeting;
import app.tandem.model.Note;
import app.tandem.model.NoteKind;
import app.tandem.model.TextRule;
import app.tandem.rules.Move;
import app.tandem.rules.RecordMove.AddNote;
import app.tandem.rules.RecordMove.CorrectNote;
import app.tandem.rules.Refusal;
import app.tandem.rules.State;
import app.tandem.ui.Door;
import app.tandem.ui.Refusals;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.ChoiceField;
import app.tandem.ui.controls.EntryArea;
import app.tandem.ui.controls.FormField;
import app.tandem.ui.controls.Segments;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A note, or something for the parking lot; about an issue or not. Of one that is there, the words alone. */
final class NoteForm implements RecordForm {

    private final Texts texts;
    private final Door door;
    private final @Nullable Note corrected;
    private final Runnable done;
    private final EntryArea text;
    private final FormField<EntryArea> textField;
    private final Segments<NoteKind> kind;
    private final ChoiceField issue;
    private final VBox fields = new VBox();
    private long meeting;

    NoteForm(MeetingTools tools, @Nullable Note corrected, Runnable done) {
        this.texts = tools.texts();
        this.door = new SingleFile(tools.door());
        this.corrected = corrected;
        this.done = done;
        text = new EntryArea(corrected == null ? "note-text" : "note-corrected", 3, this::send);
        textField = FormField.counted(texts, texts.get("record.note.text"), text, TextRule.NOTE.most());
        kind = Recording.noteKinds(texts);
        issue = Recording.issueField(texts, "note-issue", this::send);
        fields.getStyleClass().add("record-form");
        fields.getChildren().add(textField);
        if (corrected == null) {
            fields.getChildren().addAll(kind, new FormField<>(texts, texts.get("record.issue"), issue));
        } else {
            text.setText(corrected.text());
        }
    }

    @Override
    public Region fields() {
        return fields;
    }

    @Override
    public void show(State state, Meeting now) {
        meeting = now.id();
        issue.offer(Recording.issues(texts, state, now));
    }

    @Override
    public void focus() {
        text.requestFocus();
        text.end();
    }

    @Override
    public void send() {
        issue.refusal().ifPresentOrElse(issue::refuse, () -> send(text.getText()));
    }

    private void send(String typed) {
        Move move = corrected == null
                ? new AddNote(meeting, kind.shown().orElse(NoteKind.NOTE), typed, issue.chosen().orElse(null), null)
                : new CorrectNote(corrected.id(), typed);
        door.make(move, made -> made(typed), this::refused);
    }

    private void made(String typed) {
        if (corrected == null && text.getText().equals(typed)) {
            text.clear();
            issue.choose(null);
        }
        done.run();
    }

    private void refused(Refusal refusal) {
        switch (refusal.field()) {
            case "issue" -> issue.refuse(Refusals.of(texts, refusal));
            default -> textField.refuse(refusal.rule());
        }
    }
}
