package app.tandem.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a duo says of an issue at a temperature check: what works first, then what could be better.
 *
 * @param meeting null until the check it is for has started
 * @param author one of the duo; null when the facilitator wrote it down
 * @param replaced a later report of the same issue for the same check took its place
 */
public record Report(long id, long issue, @Nullable Long meeting, @Nullable Long author, Instant at, String working,
        String improvement, IssueState state, int rating, int progress, @Nullable String help, @Nullable Credit credit,
        boolean replaced) implements Row {

    public Report {
        TextRule.WORKING_EXAMPLE.require(working);
        TextRule.IMPROVEMENT.require(improvement);
        NumberRule.DUO_RATING.require(rating);
        NumberRule.PROGRESS_PERCENT.require(progress);
        TextRule.HELP.require(help);
        Must.be(state.underWay(), "a duo says in progress, working or stuck");
        Must.be(state != IssueState.STUCK || help != null, "stuck says what help is wanted");
    }

    public Report forMeeting(long check) {
        return new Report(id, issue, check, author, at, working, improvement, state, rating, progress, help, credit,
                replaced);
    }

    public Report asReplaced() {
        return new Report(id, issue, meeting, author, at, working, improvement, state, rating, progress, help, credit,
                true);
    }

    public Report withWords(String newWorking, String newImprovement, @Nullable String newHelp,
            @Nullable Credit newCredit) {
        return new Report(id, issue, meeting, author, at, newWorking, newImprovement, state, rating, progress, newHelp,
                newCredit, replaced);
    }
}
