package app.tandem.store;

import app.tandem.rules.Move;
import app.tandem.rules.MoveTypes;
import app.tandem.rules.NotUndone;
import app.tandem.rules.Private;
import app.tandem.rules.Toggle;
import java.util.Arrays;
import java.util.Optional;

/** What the journal has to know of moves by their types. */
final class JournalMoves {

    private JournalMoves() {}

    static boolean isToggle(String move) {
        return MoveTypes.named(move).filter(each -> each.isAnnotationPresent(Toggle.class)).isPresent();
    }

    static Optional<NotUndone> barrier(String move) {
        return MoveTypes.named(move).map(each -> each.getAnnotation(NotUndone.class));
    }

    /** A move's parts as a JSON object, without what the journal leaves out. */
    static String fields(Move move) {
        var node = Json.objectOf(move);
        Arrays.stream(move.getClass().getRecordComponents())
                .filter(each -> each.isAnnotationPresent(Private.class)).forEach(each -> node.remove(each.getName()));
        return Json.text(node);
    }
}
