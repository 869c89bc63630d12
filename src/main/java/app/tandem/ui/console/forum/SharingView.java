package app.tandem.ui.console.forum;

import app.tandem.ui.controls.Face;
import java.util.List;
import java.util.Optional;

/**
 * The sharing as the console shows it.
 *
 * @param number which answer comes next
 * @param order who is asked, in the order drawn; before that, who would be, in no order
 * @param answers newest first
 */
record SharingView(Phase phase, int round, int number, List<Place> order, List<AnswerLine> answers) {

    enum Phase {
        /** The order is not drawn yet. */
        BEFORE,
        /** It is somebody's turn. */
        TURN,
        /** Everybody has passed. */
        OVER,
        /** Nobody who could share is in the room. */
        NOBODY
    }

    /** Where somebody stands in this round. */
    enum Stands {
        SPOKE, PASSED, NOW, NEXT, WAITING, AWAY
    }

    record Place(long person, Face face, Stands stands) {}

    SharingView {
        order = List.copyOf(order);
        answers = List.copyOf(answers);
    }

    Optional<Place> now() {
        return order.stream().filter(each -> each.stands() == Stands.NOW).findFirst();
    }

    Tally tally() {
        return Tally.of(answers);
    }
}
