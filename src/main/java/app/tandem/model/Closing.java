package app.tandem.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting's close recorded.
 *
 * @param nextOn the day of the next meeting
 * @param noNextReason why there is none
 * @param ratings how many gave 1, 2 ... 10; empty when nobody was asked
 */
public record Closing(@Nullable LocalDate nextOn, @Nullable String noNextReason, List<Integer> ratings) {

    public static final Closing NONE = new Closing(null, null, List.of());

    public Closing {
        TextRule.NO_NEXT_REASON.require(noNextReason);
        ratings = Must.counts(ratings, 10);
    }
}
