package app.tandem.rules;

import app.tandem.model.Action;
import app.tandem.model.ActionState;
import app.tandem.model.Issue;
import app.tandem.model.Meeting;
import app.tandem.model.Note;
import app.tandem.model.NoteKind;
import app.tandem.model.Person;
import app.tandem.model.TextRule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Moves that note something, or give somebody something to do. */
public sealed interface RecordMove extends Move {

    @Explained(value = "Notes something in a meeting; support and concerns are without a name.",
            example = "{\"meeting\":3,\"kind\":\"CONCERN\",\"text\":\"Who keeps it during the holidays?\",\"issue\":1}")
    record AddNote(@Names(Meeting.class) long meeting, NoteKind kind, @Written(TextRule.NOTE) String text,
            @Names(Issue.class) @Nullable Long issue,
            @Names(Person.class) @Nullable Long author) implements RecordMove {}

    @Explained(value = "Corrects a note.", example = "{\"note\":\"@holidays\",\"text\":\"Who keeps it in August?\"}")
    record CorrectNote(@Names(Note.class) long note, @Written(TextRule.NOTE) String text) implements RecordMove {}

    @Explained(value = "One person does something by a day.",
            example = "{\"text\":\"Ask who can own the shared folder\",\"owner\":\"Hannah\","
                    + "\"due\":\"2026-02-10\",\"issue\":1}")
    record AddAction(@Written(TextRule.ACTION) String text, @Names(Person.class) long owner, LocalDate due,
            @Names(Meeting.class) @Nullable Long meeting,
            @Names(Issue.class) @Nullable Long issue) implements RecordMove {}

    @Explained(value = "Corrects an action.",
            example = "{\"action\":\"@folder\",\"text\":\"Ask who owns the shared folder\",\"owner\":\"Ines\","
                    + "\"due\":\"2026-02-12\"}")
    record CorrectAction(@Names(Action.class) long action, @Written(TextRule.ACTION) String text,
            @Names(Person.class) long owner, LocalDate due) implements RecordMove {}

    @Explained(value = "An action is done, dropped, or open again.",
            example = "{\"action\":\"@folder\",\"state\":\"DONE\"}")
    record SettleAction(@Names(Action.class) long action, ActionState state) implements RecordMove {}
}
