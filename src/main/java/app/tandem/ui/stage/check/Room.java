package app.tandem.ui.stage.check;

import app.tandem.model.Meeting;
import app.tandem.model.RoomRating;
import app.tandem.rules.People;
import app.tandem.rules.RoomRatings;
import app.tandem.rules.State;
import app.tandem.ui.controls.Score;
import java.util.List;
import java.util.Optional;

/**
 * How far the room has rated an issue, and how: nothing of the latter before it is revealed.
 *
 * @param rated how many have
 * @param here how many could
 * @param counts how many gave 1 to 5; all 0 while that is hidden
 */
public record Room(int rated, int here, boolean revealed, List<Integer> counts) {

    /** Nobody has rated. */
    public static final List<Integer> NONE = Score.all().stream().map(each -> 0).toList();

    public Room {
        counts = List.copyOf(counts);
    }

    public static Room of(State state, Meeting check, long issue) {
        Optional<RoomRating> seen = RoomRatings.seen(state, check.id(), issue);
        return new Room(RoomRatings.at(state, check.id(), issue).map(RoomRating::rated).orElse(0),
                People.here(state, check).size(), seen.isPresent(),
                seen.map(RoomRating::counts).filter(each -> !each.isEmpty()).orElse(NONE));
    }
}
