package app.tandem.ui.console.group;

import app.tandem.rules.Move;
import app.tandem.rules.Outcome.Accepted;
import app.tandem.ui.Door;
import app.tandem.ui.Refusals;
import app.tandem.ui.SingleFile;
import app.tandem.ui.Texts;
import java.util.function.Consumer;

/** Makes one move at a time; why one was refused is said where it was made. */
final class OneByOne {

    private final Texts texts;
    private final Door door;

    OneByOne(Texts texts, Door door) {
        this.texts = texts;
        this.door = new SingleFile(door);
    }

    /** Makes a move; nothing, while another is under way. */
    void make(Move move, Consumer<Accepted> made, Consumer<String> refused) {
        door.make(move, made, refusal -> refused.accept(Refusals.of(texts, refusal)));
    }

    void make(Move move, Consumer<String> refused) {
        make(move, accepted -> {}, refused);
    }
}
