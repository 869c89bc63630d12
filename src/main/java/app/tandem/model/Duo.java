package app.tandem.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Exactly one salesperson and one marketer.
 *
 * @param salesSpan the side span by which the one was of sales when the duo was formed; the database holds it to that
 * @param marketingSpan likewise for the other
 * @param endedOn null while it works
 */
public record Duo(long id, long cycle, long sales, long salesSpan, long marketing, long marketingSpan,
        DuoOrigin origin, LocalDate formedOn, @Nullable LocalDate endedOn, @Nullable String endReason) implements Row {

    public Duo {
        TextRule.REASON.require(endReason);
        Must.be(sales != marketing, "a duo is two people");
        Must.be((endedOn == null) == (endReason == null), "a duo that ended has a reason");
    }

    public boolean working() {
        return endedOn == null;
    }

    public boolean has(long person) {
        return sales == person || marketing == person;
    }

    public Duo ended(LocalDate on, String why) {
        return new Duo(id, cycle, sales, salesSpan, marketing, marketingSpan, origin, formedOn, on, why);
    }
}
