package app.tandem.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The side of a person over time.
 *
 * @param from the first day
 * @param until the first day of the next side; null while it holds
 */
public record SideSpan(long id, long person, Side side, LocalDate from, @Nullable LocalDate until) implements Row {

    public SideSpan {
        Must.be(until == null || !until.isBefore(from), "a side ends before it began");
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    public SideSpan endedOn(LocalDate day) {
        return new SideSpan(id, person, side, from, day.isBefore(from) ? from : day);
    }
}
