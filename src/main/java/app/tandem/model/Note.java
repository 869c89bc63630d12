package app.tandem.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something worth keeping from a meeting; SUPPORT and CONCERN are without a name. */
public record Note(long id, long meeting, @Nullable Long issue, NoteKind kind, String text, @Nullable Long author,
        Instant at) implements Row {

    public Note {
        TextRule.NOTE.require(text);
        Must.be(!kind.unsigned() || author == null, kind + " has no name");
    }

    public Note withText(String now) {
        return new Note(id, meeting, issue, kind, now, author, at);
    }
}
