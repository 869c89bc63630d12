package app.tandem.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One vote on issues.
 *
 * @param issues the ballot: ids of issues in the order of their numbers
 * @param dotsPerPerson 0 in a TALLY
 * @param reason why it is void
 * @param sidesShown whether the totals by side may be shown; false until revealed
 */
public record Round(long id, long cycle, long meeting, RoundKind kind, List<Long> issues, int dotsPerPerson,
        int dotsOnOneIssue, RoundStatus status, @Nullable String reason, boolean sidesShown) implements Row {

    public Round {
        issues = List.copyOf(issues);
        TextRule.REASON.require(reason);
        Must.be(kind == RoundKind.DOTS ? NumberRule.DOTS_PER_PERSON.holds(dotsPerPerson) && dotsOnOneIssue >= 1
                && dotsOnOneIssue <= dotsPerPerson : dotsPerPerson == 0 && dotsOnOneIssue == 0,
                "dots are 1 to 10 a person and no more than that on one issue; a tally has none");
        Must.be((status == RoundStatus.VOID) == (reason != null), "a void round has a reason");
    }

    public boolean open() {
        return status == RoundStatus.OPEN;
    }

    public Round revealed(boolean withSides) {
        return new Round(id, cycle, meeting, kind, issues, dotsPerPerson, dotsOnOneIssue, RoundStatus.REVEALED, null,
                withSides);
    }

    public Round voided(String why, boolean withSides) {
        return new Round(id, cycle, meeting, kind, issues, dotsPerPerson, dotsOnOneIssue, RoundStatus.VOID, why,
                withSides);
    }
}
