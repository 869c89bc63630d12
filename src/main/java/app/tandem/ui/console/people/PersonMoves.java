package app.tandem.ui.console.people;

import app.tandem.rules.Move;
import app.tandem.ui.Door;
import app.tandem.ui.SingleFile;
import app.tandem.ui.controls.FormField;
import java.util.Map;

/** Makes one move about a person at a time; a refusal is said beside the field that it names, or else the first. */
final class PersonMoves {

    private final Door door;

    PersonMoves(Door door) {
        this.door = new SingleFile(door);
    }

    /**
     * Makes a move; nothing, while another is under way.
     *
     * @param others the fields besides the first, by the names that the move has for them
     */
    void make(Move move, FormField<?> first, Map<String, FormField<?>> others) {
        door.make(move, made -> {}, refusal -> {
            FormField<?> place = others.getOrDefault(refusal.field(), first);
            place.refuse(refusal.rule());
            place.typed().requestFocus();
        });
    }
}
