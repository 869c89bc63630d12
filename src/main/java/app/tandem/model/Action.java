package app.tandem.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that one person does by a day. */
public record Action(long id, @Nullable Long meeting, @Nullable Long issue, String text, long owner, LocalDate due,
        ActionState state, @Nullable Instant closedAt) implements Row {

    public Action {
        TextRule.ACTION.require(text);
        Must.be((state == ActionState.OPEN) == (closedAt == null), "an action that is closed has its time");
    }

    public Action withWords(String newText, long newOwner, LocalDate newDue) {
        return new Action(id, meeting, issue, newText, newOwner, newDue, state, closedAt);
    }

    public Action withState(ActionState now, @Nullable Instant at) {
        return new Action(id, meeting, issue, text, owner, due, now, at);
    }
}
