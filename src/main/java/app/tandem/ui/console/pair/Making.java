package app.tandem.ui.console.pair;

import app.tandem.rules.Move;
import app.tandem.rules.Refusal;
import app.tandem.ui.Door;
import java.util.function.Consumer;

/** Makes one move after the other: an act while another is under way is not made. */
final class Making {

    private final Door door;
    private boolean busy;

    Making(Door door) {
        this.door = door;
    }

    void make(Move move, Runnable made, Consumer<Refusal> refused) {
        if (busy) {
            return;
        }
        busy = true;
        door.make(move, accepted -> {
            busy = false;
            made.run();
        }, why -> {
            busy = false;
            refused.accept(why);
        });
    }
}
