package app.tandem.minutes;

import app.tandem.model.Note;
import app.tandem.model.NoteKind;
import java.util.ArrayList;
import java.util.List;

/** Notes, what spoke for a solution and what worried people, unsigned, and what is for later. */
final class NotesPart {

    private static final List<NoteKind> ORDER = List.of(NoteKind.NOTE, NoteKind.SUPPORT, NoteKind.CONCERN,
            NoteKind.LATER);

    private NotesPart() {}

    static List<Block> draw(Sitting sitting) {
        var blocks = new ArrayList<Block>();
        ORDER.forEach(kind -> {
            var notes = sitting.state().stream(Note.class)
                    .filter(each -> each.meeting() == sitting.meeting().id() && each.kind() == kind).toList();
            if (!notes.isEmpty()) {
                blocks.add(new Block.Heading(Texts.phrase("notes." + kind.name())));
                blocks.add(new Block.Bullets(notes.stream().map(each -> note(sitting, each)).toList()));
            }
        });
        return blocks;
    }

    private static Phrase note(Sitting sitting, Note note) {
        var issue = note.issue();
        var author = note.author();
        var text = author == null ? Phrase.of(note.text())
                : Texts.phrase("notes.signed", note.text(), Phrase.person(author));
        return issue == null ? text : Texts.phrase("notes.of-issue", sitting.number(sitting.issue(issue)), text);
    }
}
