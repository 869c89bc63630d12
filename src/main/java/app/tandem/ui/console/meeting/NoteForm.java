package app.tandem.ui.console.meeting;

import app.tandem.model.Meeting;
import app.tandem.model.Note;
import app.tandem.model.NoteKind;
import app.tandem.model.TextRule;
import app.tandem.rules.RecordMove.AddNote;
import app.tandem.rules.RecordMove.CorrectNote;
import app.tandem.rules.Refusal;
import app.tandem.rules.State;
import app.tandem.ui.Refusals;
import app.tandem.ui.Texts;
import app.tandem.ui.controls.ChoiceField;
import app.tandem.ui.controls.EntryArea;
import app.tandem.ui.controls.FormField;
import app.tandem.ui.controls.Segments;
import org.jspecify.annotations.Nullable;

/** A note, or something for the parking lot; about an issue or not. Of one that is there, the words alone. */
final class NoteForm extends RecordForm {

    private final Texts texts;
    private final @Nullable Note corrected;
    private final FormField<EntryArea> text;
    private final Segments<NoteKind> kind;
    private final AboutIssue about;
    private final ChoiceField issue;

    NoteForm(MeetingTools tools, @Nullable Note corrected, Runnable done) {
        super(tools, corrected == null, done);
        this.texts = tools.texts();
        this.corrected = corrected;
        String id = corrected == null ? "note-text" : "note-corrected";
        text = FormField.counted(texts, texts.get("record.note.text"), new EntryArea(id, 3, this::send),
                TextRule.NOTE.most());
        kind = Recording.noteKinds(texts);
        about = new AboutIssue(tools, "note-issue", this::send);
        issue = about.field();
        add(text);
        if (corrected == null) {
            add(kind, new FormField<>(texts, texts.get("record.issue"), issue));
        } else {
            text.field().setText(corrected.text());
        }
    }

    @Override
    FormField<EntryArea> words() {
        return text;
    }

    @Override
    void show(State state, Meeting now) {
        super.show(state, now);
        about.show(state, now);
    }

    @Override
    void send() {
        issue.refusal().ifPresentOrElse(issue::refuse, () -> make(corrected == null
                ? new AddNote(meeting(), kind.shown().orElse(NoteKind.NOTE), typed(), issue.chosen().orElse(null), null)
                : new CorrectNote(corrected.id(), typed())));
    }

    @Override
    void empty() {
        about.empty();
    }

    @Override
    void refused(Refusal refusal) {
        switch (refusal.field()) {
            case "issue" -> issue.refuse(Refusals.of(texts, refusal));
            default -> super.refused(refusal);
        }
    }
}
