package app.tandem.model;

import org.jspecify.annotations.Nullable;

/**
 * What an issue got in a revealed round.
 *
 * @param total dots or hands
 * @param sales of them from sales; null where sides are not shown
 * @param rank 1 is the highest; ties share one
 */
public record RoundTotal(long id, long round, long issue, int total, @Nullable Integer sales,
        @Nullable Integer marketing, int rank) implements Row {}
