package app.tandem.ui;

import app.tandem.rules.Move;
import app.tandem.rules.Outcome.Accepted;
import app.tandem.rules.Refusal;
import java.util.function.Consumer;

/** A door that takes one move at a time: what is made while one is under way is passed over. */
public final class SingleFile implements Door {

    private final Door door;
    private boolean underWay;

    public SingleFile(Door door) {
        this.door = door;
    }

    @Override
    public void make(Move move, Consumer<Accepted> made, Consumer<Refusal> refused) {
        if (underWay) {
            return;
        }
        underWay = true;
        door.make(move, outcome -> {
            underWay = false;
            made.accept(outcome);
        }, refusal -> {
            underWay = false;
            refused.accept(refusal);
        });
    }
}
