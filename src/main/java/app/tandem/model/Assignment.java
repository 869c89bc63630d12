package app.tandem.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An issue in the hands of a duo.
 *
 * @param due the day its solution is due; null where a solution was adopted before
 * @param activeIssue the issue's id while it holds, then null: so the database allows one active assignment an issue
 */
public record Assignment(long id, long issue, long duo, LocalDate since, @Nullable LocalDate due,
        @Nullable LocalDate endedOn, @Nullable String endReason, @Nullable Long activeIssue) implements Row {

    public Assignment {
        TextRule.REASON.require(endReason);
        Must.be((endedOn == null) == (endReason == null), "an assignment that ended has a reason");
        Must.be((endedOn == null) == (activeIssue != null), "an assignment is active until it ends");
        Must.be(activeIssue == null || activeIssue == issue, "the active issue is the issue");
    }

    public static Assignment of(long id, long issue, long duo, LocalDate since, @Nullable LocalDate due) {
        return new Assignment(id, issue, duo, since, due, null, null, issue);
    }

    public boolean active() {
        return endedOn == null;
    }

    public Assignment withDue(@Nullable LocalDate now) {
        return new Assignment(id, issue, duo, since, now, endedOn, endReason, activeIssue);
    }

    public Assignment ended(LocalDate on, String why) {
        return new Assignment(id, issue, duo, since, due, on, why, null);
    }
}
