package app.tandem.rules;

import app.tandem.model.RoomRating;
import java.util.Optional;
import java.util.stream.Stream;

/** Questions about how the room rated an issue at a check. */
public final class RoomRatings {

    private RoomRatings() {}

    /** What was counted, shown or not. */
    public static Optional<RoomRating> at(State state, long check, long issue) {
        return state.stream(RoomRating.class).filter(each -> each.meeting() == check && each.issue() == issue)
                .findFirst();
    }

    /** What was counted and may be seen: it was revealed. What never was stays hidden when its check is over. */
    public static Optional<RoomRating> seen(State state, long check, long issue) {
        return at(state, check, issue).filter(RoomRating::revealed);
    }

    /** What was counted at a check and not revealed. */
    public static Stream<RoomRating> hidden(State state, long check) {
        return state.stream(RoomRating.class)
                .filter(each -> each.meeting() == check && !each.revealed() && each.rated() > 0);
    }

    /** The mean of a rating; empty with fewer than three. */
    public static Optional<Fraction> mean(RoomRating rating) {
        return rating.rated() < RoomRating.LEAST_FOR_A_MEAN ? Optional.empty()
                : Optional.of(Fraction.of(rating.sum(), rating.rated()));
    }
}
