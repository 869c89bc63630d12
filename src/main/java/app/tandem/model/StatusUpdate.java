package app.tandem.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one of a duo says of its issue between meetings. */
public record StatusUpdate(long id, long issue, long author, Instant at, IssueState state, int progress, String note,
        @Nullable String help) implements Row {

    public StatusUpdate {
        Must.be(state.underWay(), "a duo says in progress, working or stuck");
        NumberRule.PROGRESS_PERCENT.require(progress);
        TextRule.NOTE.require(note);
        TextRule.HELP.require(help);
        Must.be(state != IssueState.STUCK || help != null, "stuck says what help is wanted");
    }

    public StatusUpdate withWords(String newNote, @Nullable String newHelp) {
        return new StatusUpdate(id, issue, author, at, state, progress, newNote, newHelp);
    }
}
