package app.tandem.rules;

import app.tandem.model.Meeting;
import app.tandem.model.TextRule;
import org.jspecify.annotations.Nullable;

/** Moves that settle a meeting's minutes. */
public sealed interface MinutesMove extends Move {

    @NotUndone("Final minutes stay; a correction is a new version with a note.")
    @Explained(value = "Freezes the minutes of a closed meeting; the document is drawn from what holds when left out.",
            example = "{\"meeting\":1}")
    record MakeMinutesFinal(@Names(Meeting.class) long meeting,
            @Written(TextRule.DOCUMENT) @Nullable String document) implements MinutesMove {}

    @Explained(value = "Begins a new version of final minutes, with a note of what it corrects.",
            example = "{\"meeting\":1,\"note\":\"corrects one due date\"}")
    record CorrectMinutes(@Names(Meeting.class) long meeting,
            @Written(TextRule.CORRECTION_NOTE) String note) implements MinutesMove {}

    @Explained(value = "Corrects the note of a version of minutes; what is frozen stays as it is.",
            example = "{\"meeting\":1,\"version\":2,\"note\":\"corrects two due dates\"}")
    record CorrectMinutesNote(@Names(Meeting.class) long meeting, int version,
            @Written(TextRule.CORRECTION_NOTE) String note) implements MinutesMove {}
}
