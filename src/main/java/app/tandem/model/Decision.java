package app.tandem.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a group decided, in its exact words.
 *
 * @param issue null for OTHER
 * @param reason needed for DECLINE, PARK and an override
 * @param reviewOn the day that a TRIAL is reviewed
 * @param due the new due date of a REWORK
 * @param fist the count it rests on; null when it was taken without a vote
 */
public record Decision(long id, long meeting, @Nullable Long issue, DecisionKind kind, String wording,
        @Nullable String reason, @Nullable LocalDate reviewOn, @Nullable LocalDate due, @Nullable Long fist,
        boolean weak, boolean override, Instant at) implements Row {

    public Decision {
        TextRule.WORDING.require(wording);
        TextRule.REASON.require(reason);
        Must.be((kind == DecisionKind.OTHER) == (issue == null), "only OTHER is without an issue");
        Must.be((kind == DecisionKind.TRIAL) == (reviewOn != null), "a trial has a review date");
        Must.be((kind == DecisionKind.REWORK) == (due != null), "a rework has a due date");
    }

    public Decision withWords(String newWording, @Nullable String newReason) {
        return new Decision(id, meeting, issue, kind, newWording, newReason, reviewOn, due, fist, weak, override, at);
    }
}
